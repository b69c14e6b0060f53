import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { PriorityResult } from './child-payloads.model.ts';
import { AddPriorityInput, addPriorityInput, EditPriorityInput, editPriorityInput } from './priority.inputs.ts';
import { PriorityModel } from './priority.model.ts';
import { AddPriority } from './add-priority.ts';
import { EditPriority } from './edit-priority.ts';

@Resolver(() => PriorityModel)
export class PriorityResolver {
  constructor(
    private readonly writes: Writes,
    private readonly adding: AddPriority,
    private readonly editing: EditPriority,
  ) {}

  @Mutation(() => PriorityResult, { description: 'Writes down what the family wants.' })
  @Requires('priority:edit')
  addPriority(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What was said, by whom and when.' }) input: AddPriorityInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PriorityPayload', schema: addPriorityInput, input },
      (tx, parsed) => this.adding.execute(tx, parsed),
    );
  }

  @Mutation(() => PriorityResult, { description: 'Changes, withdraws or takes up again what the family wants.' })
  @Requires('priority:edit')
  editPriority(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditPriorityInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'PriorityPayload', schema: editPriorityInput, input },
      (tx, parsed) => this.editing.execute(tx, parsed),
    );
  }
}
