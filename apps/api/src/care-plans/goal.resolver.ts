import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Requires } from '../platform/access/rules.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { Writes } from '../platform/graphql/writes.ts';
import { AddGoal } from './add-goal.ts';
import { GoalContentResult, GoalResult } from './care-plan-payloads.model.ts';
import { EditGoal } from './edit-goal.ts';
import {
  AddGoalInput,
  addGoalInput,
  ChangeGoalStateInput,
  changeGoalStateInput,
  CloseGoalInput,
  closeGoalInput,
  EditGoalInput,
  editGoalInput,
  RemoveGoalInput,
  removeGoalInput,
} from './goal.inputs.ts';
import { GoalModel } from './goal.model.ts';
import { MoveGoal } from './move-goal.ts';
import { RemoveGoal } from './remove-goal.ts';

@Resolver(() => GoalModel)
export class GoalResolver {
  constructor(
    private readonly writes: Writes,
    private readonly adding: AddGoal,
    private readonly editing: EditGoal,
    private readonly removing: RemoveGoal,
    private readonly moving: MoveGoal,
  ) {}

  @Mutation(() => GoalContentResult, { description: 'Adds a goal to a draft.' })
  @Requires('goal:edit')
  addGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'The goal.' }) input: AddGoalInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalContentPayload', schema: addGoalInput, input },
      (tx, parsed) => this.adding.execute(tx, parsed),
    );
  }

  @Mutation(() => GoalContentResult, { description: 'Changes a goal in a draft.' })
  @Requires('goal:edit')
  editGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'What changes.' }) input: EditGoalInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalContentPayload', schema: editGoalInput, input },
      (tx, parsed) => this.editing.execute(tx, parsed),
    );
  }

  @Mutation(() => GoalContentResult, {
    description:
      'Takes a goal out of a draft, with the strands under it and, where that is said, what is done for it at home.',
  })
  @Requires('goal:edit')
  removeGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which goal.' }) input: RemoveGoalInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalContentPayload', schema: removeGoalInput, input },
      (tx, parsed) => this.removing.execute(tx, parsed),
    );
  }

  @Mutation(() => GoalResult, { description: 'Lets a goal rest, for a reason.' })
  @Requires('goal:pause')
  pauseGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which goal, and why.' }) input: ChangeGoalStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalPayload', schema: changeGoalStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'PAUSE', reason: parsed.reason }),
    );
  }

  @Mutation(() => GoalResult, { description: 'Goes on with a goal that rested.' })
  @Requires('goal:resume')
  resumeGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which goal.' }) input: ChangeGoalStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalPayload', schema: changeGoalStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'RESUME', reason: parsed.reason }),
    );
  }

  @Mutation(() => GoalResult, { description: 'Closes a goal with its outcome. A person confirms what was reached.' })
  @Requires('goal:close')
  closeGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which goal, and how it ended.' }) input: CloseGoalInput,
  ): Promise<unknown> {
    return this.writes.run({ context, info, payload: 'GoalPayload', schema: closeGoalInput, input }, (tx, parsed) =>
      this.moving.execute(tx, parsed, { kind: 'CLOSE', reason: parsed.reason, outcome: parsed.outcome }),
    );
  }

  @Mutation(() => GoalResult, { description: 'Opens a closed goal again, within 90 days.' })
  @Requires('goal:reopen')
  reopenGoal(
    @Context() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
    @Args('input', { description: 'Which goal, and why.' }) input: ChangeGoalStateInput,
  ): Promise<unknown> {
    return this.writes.run(
      { context, info, payload: 'GoalPayload', schema: changeGoalStateInput, input },
      (tx, parsed) => this.moving.execute(tx, parsed, { kind: 'REOPEN', reason: parsed.reason }),
    );
  }
}
