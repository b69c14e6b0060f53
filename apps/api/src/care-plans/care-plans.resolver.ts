import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Visible } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Reads } from '../platform/read/reads.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';
import './edges.model.ts';
import { GoalModel } from './goal.model.ts';
import { StrandModel } from './strand.model.ts';

@Resolver(() => CarePlanModel)
export class CarePlansResolver {
  constructor(private readonly reads: Reads) {}

  @Query(() => CarePlanModel, { nullable: true, description: 'A joint plan, by its id.' })
  @Visible('PLAN_STATE')
  carePlan(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Which plan.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Query(() => CarePlanVersionModel, { nullable: true, description: 'A version of a joint plan, by its id.' })
  @Visible('PLAN_STATE')
  carePlanVersion(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Which version.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Query(() => GoalModel, { nullable: true, description: 'A goal with its life, by its id.' })
  @Visible('CLINICAL')
  goal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Which goal.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }

  @Query(() => StrandModel, { nullable: true, description: 'A strand with its life, by its id.' })
  @Visible('CLINICAL')
  strand(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('id', { type: () => ID, description: 'Which strand.' }) id: string,
  ): Promise<unknown> {
    return this.reads.byId(context, info, id);
  }
}
