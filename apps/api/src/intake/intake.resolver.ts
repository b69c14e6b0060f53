import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AddChildInput, addChildInput } from './add-child.inputs.ts';
import { AddChildResult } from './add-child.payload.model.ts';
import { AddChild } from './add-child.ts';
import { AskTriage } from './ask-triage.ts';
import { TriageResultModel } from './triage-result.model.ts';
import { TriageInput } from './triage.inputs.ts';
import { TriageModel } from './triage.model.ts';

@Resolver(() => TriageModel)
export class IntakeResolver {
  constructor(
    private readonly writes: Writes,
    private readonly asking: AskTriage,
    private readonly adding: AddChild,
  ) {}

  // It holds no child's data: whoever works here may ask the rules.
  @Query(() => TriageResultModel, { description: 'What the rules would say to these answers. Nothing is kept.' })
  @Visible('DIRECTORY')
  triage(
    @Context() context: OperationContext,
    @Args('input', { description: 'What was said.' }) input: TriageInput,
  ): TriageResultModel {
    return this.asking.execute(context, input);
  }

  @Mutation(() => AddChildResult, { description: 'Takes a child in, with the decision on what triage advises.' })
  @Requires('child:add')
  addChild(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Who the child is, what was said, what was decided.' }) input: AddChildInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'AddChildPayload', schema: addChildInput, input }, (tx, parsed) =>
      this.adding.execute(tx, parsed),
    );
  }
}
