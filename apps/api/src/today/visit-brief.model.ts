import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GoalModel } from '../care-plans/goal.model.ts';
import { ChildModel } from '../children/child.model.ts';
import { PrecautionModel } from '../children/precaution.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { AppointmentModel } from '../schedule/appointment.model.ts';
import { TimelineEntryModel } from '../timeline/timeline.model.ts';
import { VisitModel } from '../visits/visit.model.ts';

@ObjectType('TouchedPrecaution', { description: 'A precaution that something planned for today touches.' })
@Visible('PART')
class TouchedPrecautionModel {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the precaution; null where it holds for every child of that age.',
  })
  precautionId: string | null;

  @Field(() => String, { description: 'Its code.' })
  precaution: string;

  @Field(() => Boolean, { description: 'True: it must not happen. False: it happens with care.' })
  forbidden: boolean;

  @Field(() => [String], { description: 'Codes of the techniques that touch it.' })
  techniques: string[];

  @Field(() => [String], { description: 'Codes of the hazards by which they do.' })
  hazards: string[];
}

@ObjectType('BriefPrecautions', { description: 'What must not happen today.' })
@Visible('PART')
export class BriefPrecautionsModel {
  @Field(() => [TouchedPrecautionModel], { description: 'Those that today touches, what must not happen first.' })
  touched: TouchedPrecautionModel[];

  @Field(() => Int, { description: 'How many others of the child are in force.' })
  others: number;

  @Field(() => [String], {
    description: 'Codes of techniques of today that could not be checked, which are never safe for that.',
  })
  unchecked: string[];
}

@ObjectType('VisitBrief', { description: 'What whoever treats needs to know in a minute before a visit.' })
@Visible('CLINICAL')
export class VisitBriefModel {
  @Field(() => ChildModel, { nullable: true, description: 'The child, with what it likes and how it is handled.' })
  child: ChildModel | null;

  @Field(() => AppointmentModel, { nullable: true, description: 'The appointment it is for, if any.' })
  appointment: AppointmentModel | null;

  @Field(() => BriefPrecautionsModel, {
    nullable: true,
    description: 'What must not happen, by the techniques that those who treat have planned.',
  })
  precautions: BriefPrecautionsModel | null;

  @Field(() => [PrecautionModel], {
    nullable: true,
    description:
      'Precautions in force that you have not read as they are now: what you say you know when the child is there.',
  })
  toAcknowledge: PrecautionModel[] | null;

  @Field(() => VisitModel, { nullable: true, description: 'The last visit that took place.' })
  lastVisit: VisitModel | null;

  @Field(() => [GoalModel], {
    nullable: true,
    description: 'Goals that those who treat are at work on, in the order of the plan.',
  })
  goals: GoalModel[] | null;

  @Field(() => [TimelineEntryModel], {
    nullable: true,
    description: 'The two newest things that others did since you last saw the child.',
  })
  changes: TimelineEntryModel[] | null;
}

@ArgsType()
export class VisitBriefArgs {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For which appointment; without one it is for you alone.',
  })
  appointmentId?: string | null;
}
