import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PlanEndReason, PlanState } from '@trellis/domain';
import { EpisodeModel } from '../children/episode.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { PlanEndReasonEnum, PlanStateEnum } from './closed-sets.model.ts';
import { GoalModel } from './goal.model.ts';

@ObjectType('PlanAction', { description: 'Something that can be done with a plan, and whether you can do it now.' })
@Visible('PART')
export class PlanActionModel {
  @Field(() => String, {
    description: 'EDIT, OPEN_DRAFT, SEND, TAKE_BACK, SIGN, RECORD_GUARDIAN_AGREEMENT, ACTIVATE, PAUSE, RESUME or END.',
  })
  action: string;

  @Field(() => Boolean, { description: 'Whether you can do it now.' })
  open: boolean;

  @Field(() => String, { nullable: true, description: 'Why not, in your language.' })
  because: string | null;
}

@ObjectType('CarePlan', { implements: () => [Node], description: 'The joint plan of one episode of a child.' })
@Visible('PLAN_STATE')
export class CarePlanModel extends Node {
  @Field(() => PlanStateEnum, { description: 'Where it stands.' })
  state: PlanState;

  @Field(() => String, { nullable: true, description: 'Why it is paused or ended.' })
  @Visible('CLINICAL')
  stateReason: string | null;

  @Field(() => PlanEndReasonEnum, { nullable: true, description: 'How it ended.' })
  endedReason: PlanEndReason | null;

  @Field(() => EpisodeModel, { nullable: true, description: 'The stretch of care it belongs to.' })
  episode: EpisodeModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'What everyone works by.' })
  inForce: CarePlanVersionModel | null;

  @Field(() => CarePlanVersionModel, {
    nullable: true,
    description: 'The version being written or waiting for signatures.',
  })
  draft: CarePlanVersionModel | null;

  @Field(() => [GoalModel], { nullable: true, description: 'Every goal it ever held.' })
  goals: GoalModel[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day of the next review: by the version in force, or by the last review that went on with it.',
  })
  reviewOn: string | null;

  @Field(() => [PlanActionModel], { nullable: true, description: 'What can be done with it, and what you can do now.' })
  actions: PlanActionModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}
