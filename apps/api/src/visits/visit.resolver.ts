import { Args, Context, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires, Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { Reads } from '../platform/read/reads.ts';
import { Arrive } from './arrive.ts';
import { FinishVisit } from './finish-visit.ts';
import { RecordLateVisit } from './record-late-visit.ts';
import { RecordNotBrought } from './record-not-brought.ts';
import { StartVisit } from './start-visit.ts';
import {
  ArriveInput,
  arriveInput,
  FinishVisitInput,
  finishVisitInput,
  RecordLateVisitInput,
  recordLateVisitInput,
  RecordNotBroughtInput,
  recordNotBroughtInput,
  StartVisitInput,
  startVisitInput,
} from './visit.inputs.ts';
import { VisitModel, VisitResult } from './visit.model.ts';

const payload = 'VisitPayload';

/** What happens in the course of a visit. What is done about one afterwards is beside it. */
@Resolver(() => VisitModel)
export class VisitResolver {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly arriving: Arrive,
    private readonly starting: StartVisit,
    private readonly finishing: FinishVisit,
    private readonly notBrought: RecordNotBrought,
    private readonly late: RecordLateVisit,
  ) {}

  @Query(() => VisitModel, { nullable: true, description: 'A visit, by its id.' })
  @Visible('PLAN_STATE')
  visit(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Id of the visit.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Mutation(() => VisitResult, {
    description: 'Says that a child is there, and in the same act that you know its precautions if you treat it.',
  })
  @Requires('visit:arrive')
  arrive(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which child, to which appointment and since when.' }) input: ArriveInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: arriveInput, input }, (tx, parsed) =>
      this.arriving.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitResult, { description: 'Begins a visit.' })
  @Requires('visit:start')
  startVisit(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which visit and when.' }) input: StartVisitInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: startVisitInput, input }, (tx, parsed) =>
      this.starting.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitResult, {
    description: 'Ends a visit. One that was not started began when the child was there.',
  })
  @Requires('visit:finish')
  finishVisit(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which visit and when.' }) input: FinishVisitInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: finishVisitInput, input }, (tx, parsed) =>
      this.finishing.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitResult, {
    description: 'Says that nobody brought a child, and what you do next. It ends no plan and no episode.',
  })
  @Requires('visit:not-brought')
  recordNotBrought(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which child, and what you do next.' }) input: RecordNotBroughtInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: recordNotBroughtInput, input }, (tx, parsed) =>
      this.notBrought.execute(tx, parsed),
    );
  }

  @Mutation(() => VisitResult, {
    description:
      'Writes down as a whole a visit that took place, of an appointment or of none. It bears the mark of a late entry.',
  })
  @Requires('visit:record-late')
  recordLateVisit(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which child, from when to when and who treated.' }) input: RecordLateVisitInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload, schema: recordLateVisitInput, input }, (tx, parsed) =>
      this.late.execute(tx, parsed),
    );
  }
}
