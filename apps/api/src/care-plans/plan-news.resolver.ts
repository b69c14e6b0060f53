import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { PlanResult } from './care-plan-payloads.model.ts';
import { LookAtPlan } from './look-at-plan.ts';
import { PlanNewsModel } from './plan-news.model.ts';
import { LookAtPlanInput, lookAtPlanInput } from './plan.inputs.ts';

@Resolver(() => PlanNewsModel)
export class PlanNewsResolver {
  constructor(
    private readonly writes: Writes,
    private readonly looking: LookAtPlan,
  ) {}

  @Mutation(() => PlanResult, { description: 'Says that you have seen what colleagues changed in a version.' })
  @Requires('plan:look')
  lookAtPlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What was seen.' }) input: LookAtPlanInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'PlanPayload', schema: lookAtPlanInput, input }, (tx, parsed) =>
      this.looking.execute(tx, parsed),
    );
  }
}
