import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AgreementParty, ChangeClass, Language, Register, StartConvention, VersionState } from '@trellis/domain';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { Visible } from '../platform/access/rules.ts';
import { connectionOf } from '../platform/graphql/connection.model.ts';
import { fieldArguments } from '../platform/graphql/field-arguments.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { Node } from '../platform/graphql/node.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { AgreementModel } from './agreement.model.ts';
import { ChildsWordsModel } from './childs-words.model.ts';
import { AgreementPartyEnum, ChangeClassEnum, RegisterEnum, VersionStateEnum } from './closed-sets.model.ts';
import { ChecklistItemModel, FindingModel } from './finding.model.ts';
import { GoalContentModel } from './goal-content.model.ts';
import type { RenderedVersion } from './render-version.ts';

@ObjectType('Party', { description: 'Who a version asks, and whether they have agreed.' })
@Visible('PART')
export class PartyModel {
  @Field(() => AgreementPartyEnum, { description: 'The family, or a discipline.' })
  party: AgreementParty;

  @Field(() => String, { nullable: true, description: 'Code of the discipline.' })
  discipline: string | null;

  @Field(() => ID, { nullable: true, description: "Their agreement, found in the version's `agreements`." })
  agreementId: string | null;

  @Field(() => Boolean, { description: 'True while they have yet to agree.' })
  asked: boolean;

  @Field(() => Boolean, { description: 'A trainee has signed for it, and nobody has answered for that yet.' })
  awaitsCoSignature: boolean;

  @Field(() => Boolean, {
    description: 'A discipline whose strands start with its own signature, the plan being active.',
  })
  startsLater: boolean;
}

@ObjectType('PlanChange', { description: 'One difference between a version and another of the same plan.' })
@Visible('PART')
export class PlanChangeModel {
  @Field(() => ChangeClassEnum, { description: 'What kind of change it is.' })
  class: ChangeClass;

  @Field(() => String, { description: 'Stable name of the place, to mark it as a slip.' })
  path: string;

  @Field(() => String, { description: 'The field, or ADDED or REMOVED for a whole row.' })
  field: string;

  @Field(() => ID, { nullable: true, description: 'The goal it is about.' })
  goalId: string | null;

  @Field(() => ID, { nullable: true, description: 'The strand it is about.' })
  strandId: string | null;

  @Field(() => ID, { nullable: true, description: 'The activity at home it is about.' })
  homeItemId: string | null;

  @Field(() => LocalisedTextModel, {
    description: 'The goal it is about, with the discipline of a strand, by its words; empty for the plan as a whole.',
  })
  about: LocalisedTextModel;

  @Field(() => LocalisedTextModel, { description: 'What is otherwise than before, in plain words.' })
  message: LocalisedTextModel;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What the field is called; null for a whole row.' })
  fieldName: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, {
    nullable: true,
    description: 'What the field said before, in words; empty where it was left open, null for a whole row.',
  })
  saidBefore: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What the field says after, likewise.' })
  saidAfter: LocalisedTextModel | null;

  @Field(() => String, { nullable: true, description: 'The old value, as JSON unless it is a text.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The new value, as JSON unless it is a text.' })
  after: string | null;

  @Field(() => [String], { description: 'Who must agree again: discipline codes and GUARDIAN.' })
  asks: string[];

  @Field(() => [String], { description: 'Disciplines that acknowledge it before their next contact.' })
  acknowledges: string[];
}

@ObjectType('RenderedPlan', { description: 'A version in the words a party reads before it agrees.' })
@Visible('PART')
export class RenderedPlanModel implements RenderedVersion {
  @Field(() => String, { description: 'The text, line by line.' })
  text: string;

  @Field(() => String, { description: 'SHA-256 of the text, in hex; send it back with the agreement.' })
  hash: string;

  @Field(() => String, { description: 'Which edition of the text it is; send it back with the agreement.' })
  templateVersion: string;
}

@ArgsType()
class ChangesSinceArgs {
  @Field(() => ID, { description: 'The other version; older or newer.' })
  versionId: string;
}

@ArgsType()
class RenderedArgs {
  @Field(() => LanguageEnum, { description: 'In which language.' })
  language: Language;

  @Field(() => RegisterEnum, { description: 'In which voice.' })
  register: Register;
}

@ObjectType('CarePlanVersion', {
  implements: () => [Node],
  description: 'What a joint plan says at one time. Once sent it never changes.',
})
@Visible('PLAN_STATE')
export class CarePlanVersionModel extends Node {
  @Field(() => Int, { description: 'Grows with each change the family agrees to.' })
  number: number;

  @Field(() => Int, { description: 'Grows with each change of method or for safety under one number.' })
  revision: number;

  @Field(() => VersionStateEnum, { description: 'Where it stands.' })
  state: VersionState;

  @Field(() => ChangeClassEnum, {
    nullable: true,
    description: 'The gravest of its changes; null for a draft and a first version.',
  })
  changeClass: ChangeClass | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why an activity was stopped or a dose cut; null for every other version.',
  })
  @Visible('CLINICAL')
  safetyReason: string | null;

  @Field(() => Int, { description: 'Where improvement goals start: -2 or -1.' })
  startConvention: StartConvention;

  @Field(() => LocalDate, { nullable: true, description: 'The day of the next review.' })
  reviewOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes of therapy a week that the family agrees to.' })
  agreedWeeklyMinutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes of an average week that those of its strands plan which are not over.',
  })
  @Visible('CLINICAL')
  plannedWeeklyMinutes: number | null;

  @Field(() => String, { nullable: true, description: 'Code of the delivery mode.' })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of its content, in hex; null for a draft.' })
  contentHash: string | null;

  @Field(() => String, { nullable: true, description: 'The code people read out, such as K7-PM-42.' })
  shortCode: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who opened the draft.' })
  createdBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When the draft was opened.' })
  createdAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who sent it for signatures.' })
  sentBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent.' })
  sentAt: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it came into force.' })
  inForceFrom: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a later version took its place.' })
  supersededAt: string | null;

  @Field(() => [GoalContentModel], { nullable: true, description: 'Its goals, in order.' })
  goals: GoalContentModel[] | null;

  @Field(() => [AgreementModel], { nullable: true, description: 'Who agreed to it.' })
  agreements: AgreementModel[] | null;

  @Field(() => [ChildsWordsModel], {
    nullable: true,
    description: 'What the child said about it, in order of the day.',
  })
  childsWords: ChildsWordsModel[] | null;

  @Field(() => [PartyModel], { nullable: true, description: 'Who it asks.' })
  parties: PartyModel[] | null;

  @Field(() => [FindingModel], {
    nullable: true,
    description: 'What the rules noticed between disciplines, the gravest first.',
  })
  @Visible('CLINICAL')
  findings: FindingModel[] | null;

  @Field(() => [ChecklistItemModel], { nullable: true, description: 'What is missing before it can be sent.' })
  @Visible('CLINICAL')
  checklist: ChecklistItemModel[] | null;

  @Field(() => [PlanChangeModel], {
    nullable: true,
    description: 'How it differs from the version it was drafted from.',
  })
  @Visible('CLINICAL')
  changes: PlanChangeModel[] | null;

  @Field(() => Int, { description: 'Version of the row, to send with a change.' })
  version: number;
}

Field(() => RenderedPlanModel, { nullable: true, description: 'What a party reads before it agrees.' })(
  CarePlanVersionModel.prototype,
  'rendered',
);
Visible('CLINICAL')(CarePlanVersionModel.prototype, 'rendered');
fieldArguments(CarePlanVersionModel, 'rendered', RenderedArgs);

Field(() => [PlanChangeModel], {
  nullable: true,
  description: 'How it differs from any other version of the same plan; null for what is none of its versions.',
})(CarePlanVersionModel.prototype, 'changesSince');
Visible('CLINICAL')(CarePlanVersionModel.prototype, 'changesSince');
fieldArguments(CarePlanVersionModel, 'changesSince', ChangesSinceArgs);

export const CarePlanVersionConnection = connectionOf(CarePlanVersionModel, {
  name: 'CarePlanVersion',
  of: 'versions of a plan, newest first',
});
