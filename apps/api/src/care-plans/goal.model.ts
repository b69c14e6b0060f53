import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { GoalOutcome, GoalState } from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { GoalOutcomeEnum, GoalStateEnum } from './closed-sets.model.ts';

@ObjectType('ReachedProposal', { description: 'Two observations that show a goal reached. A person confirms it.' })
@Visible('PART')
export class ReachedProposalModel {
  @Field(() => [ID], { description: 'The two observations, earlier first.' })
  observationIds: string[];
}

@ObjectType('GoalCounts', { description: "How many of a child's goals, over all plans." })
@Visible('PART')
export class GoalCountsModel {
  @Field(() => Int, { description: 'Being worked at.' })
  active: number;

  @Field(() => Int, { description: 'Reached.' })
  reached: number;
}

@ObjectType('Goal', { implements: () => [Node], description: 'One functional outcome of a child, with its life.' })
@Visible('CLINICAL')
export class GoalModel extends Node {
  @Field(() => GoalStateEnum, { description: 'Where it stands.' })
  state: GoalState;

  @Field(() => String, { nullable: true, description: 'Why it is paused, closed or open again.' })
  stateReason: string | null;

  @Field(() => GoalOutcomeEnum, { nullable: true, description: 'How it ended.' })
  outcome: GoalOutcome | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it ended.' })
  closedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its words in the version in force, or in the last one that held it; null before it was ever in force.',
  })
  statement: string | null;

  @Field(() => ReachedProposalModel, { nullable: true, description: 'Set when it could be confirmed as reached.' })
  reachedProposal: ReachedProposalModel | null;

  @Field(() => Boolean, { nullable: true, description: 'All its strands are at target: go and see the goal itself.' })
  strandsAtTarget: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when somebody should see the goal itself: all its strands came to their targets, and no level of it was seen ' +
      'from that day on. Null where nobody need.',
  })
  lookDueSince: string | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}
