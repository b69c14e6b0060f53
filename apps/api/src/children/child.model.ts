import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language, LocalDate as Day, Sex } from '@trellis/domain';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { CareTeamMemberModel } from './care-team-member.model.ts';
import { ChildConcernModel, ChildConditionModel } from './child-condition.model.ts';
import { SexEnum } from './closed-sets.model.ts';
import { GuardianModel } from './guardian.model.ts';
import { HandlingLineModel } from './handling-line.model.ts';
import { PrecautionModel } from './precaution.model.ts';
import { PresenceModel } from './presence.model.ts';
import { PriorityModel } from './priority.model.ts';
import { OwnRecallModel } from './own-recall.model.ts';
import { RecallCheckModel, RecallModel } from './recall.model.ts';
import { TreatmentConsentModel } from './treatment-consent.model.ts';

@ObjectType('Age', { description: "How old a child is today, in the clinic's time zone." })
@Visible('PART')
export class AgeModel {
  @Field(() => Int, { description: 'Completed years.' })
  years: number;

  @Field(() => Int, { description: 'Completed months past the years, from 0 to 11.' })
  months: number;

  @Field(() => Int, {
    nullable: true,
    description: 'All completed months since the due date, while age is corrected: born before 37 weeks, under two.',
  })
  correctedMonths: number | null;

  @Field(() => String, { description: 'The age as people say it, in your language, the corrected one beside it.' })
  text: string;
}

/** Other features tell more of a child: they add their fields to this class and to the shape beside it. */
@ObjectType('Child', { implements: () => [Node], description: 'The person treated.' })
@Visible('IDENTITY')
export class ChildModel extends Node {
  @Field(() => String, { nullable: true, description: "The clinic's own number; tells twins and namesakes apart." })
  mrn: string | null;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters. One of the two names is always there.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: "Name in the family's own script." })
  nameLocal: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of birth.' })
  birthDate: Day | null;

  @Field(() => AgeModel, { nullable: true, description: 'Age today.' })
  age: AgeModel | null;

  @Field(() => SexEnum, { nullable: true, description: 'As recorded.' })
  sex: Sex | null;

  // As open as the age, which cannot be told without it.
  @Field(() => Int, { nullable: true, description: 'Gestation at birth in days; null where nobody knows.' })
  gestationDays: number | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'What the family reads.' })
  language: Language | null;

  @Field(() => Boolean, { nullable: true, description: 'True for a child that the demo generator made up.' })
  synthetic: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the referral came; waiting is counted from it.' })
  @Visible('INTAKE')
  receivedOn: Day | null;

  @Field(() => [ChildModel], {
    nullable: true,
    description: 'Up to five other children of the clinic whose names could be taken for this one.',
  })
  likeNames: ChildModel[] | null;

  @Field(() => String, { nullable: true, description: 'Likes, dislikes, how I say yes.' })
  @Visible('CLINICAL')
  aboutMe: string | null;

  @Field(() => [GuardianModel], {
    nullable: true,
    description: 'Who looks after the child, those with authority first.',
  })
  guardians: GuardianModel[] | null;

  @Field(() => [ChildConditionModel], { nullable: true, description: 'Diagnoses, the primary one first.' })
  conditions: ChildConditionModel[] | null;

  @Field(() => [ChildConcernModel], { nullable: true, description: 'What was reported.' })
  concerns: ChildConcernModel[] | null;

  @Field(() => [CareTeamMemberModel], { nullable: true, description: 'Who looks after the child now.' })
  careTeam: CareTeamMemberModel[] | null;

  @Field(() => [CareTeamMemberModel], {
    nullable: true,
    description: 'Who looked after the child before, the last to leave first; at most 20.',
  })
  formerCareTeam: CareTeamMemberModel[] | null;

  @Field(() => [PresenceModel], {
    nullable: true,
    description: 'Which colleagues have a part of this record on the screen now; never yourself.',
  })
  here: PresenceModel[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the disciplines on the care team now.' })
  @Visible('TEAM')
  disciplines: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you are on the care team now.' })
  onMyTeam: boolean | null;

  @Field(() => TreatmentConsentModel, {
    nullable: true,
    description: 'The consent to treatment that stands, or the last one withdrawn.',
  })
  consent: TreatmentConsentModel | null;

  @Field(() => [PrecautionModel], { nullable: true, description: 'Precautions in force, the newest first.' })
  precautions: PrecautionModel[] | null;

  @Field(() => [PrecautionModel], {
    nullable: true,
    description: 'Precautions that hold no longer, the last cleared first; at most 30.',
  })
  clearedPrecautions: PrecautionModel[] | null;

  @Field(() => [PrecautionModel], {
    nullable: true,
    description: 'Precautions in force that everyone of the clinic must find at once, on the care team or not.',
  })
  @Visible('EMERGENCY')
  emergencyCard: PrecautionModel[] | null;

  @Field(() => [HandlingLineModel], { nullable: true, description: 'How we handle: the lines that hold now.' })
  handling: HandlingLineModel[] | null;

  @Field(() => [PriorityModel], { nullable: true, description: 'What the family wants now, what matters most first.' })
  priorities: PriorityModel[] | null;

  @Field(() => [RecallModel], {
    nullable: true,
    description: 'What is due to be looked at again, such as the hips in cerebral palsy, the first due first.',
  })
  recalls: RecallModel[] | null;

  @Field(() => [RecallCheckModel], { nullable: true, description: 'What was looked at, the newest first; at most 30.' })
  recallChecks: RecallCheckModel[] | null;

  @Field(() => [OwnRecallModel], {
    nullable: true,
    description: 'What the clinic had looked at again and has ended, the last first; at most 12.',
  })
  endedRecalls: OwnRecallModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

export const ChildConnection = connectionOf(ChildModel, { name: 'Child', of: 'children of the clinic', counted: true });
