import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../platform/access/rules.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { CareTeamMemberModel } from './care-team-member.model.ts';
import { CopmScoreModel } from './copm.model.ts';
import { ChildModel } from './child.model.ts';
import { HandlingLineModel } from './handling-line.model.ts';
import { PrecautionModel } from './precaution.model.ts';
import { PriorityModel } from './priority.model.ts';
import { OwnRecallModel } from './own-recall.model.ts';
import { RecallCheckModel } from './recall.model.ts';
import { TreatmentConsentModel } from './treatment-consent.model.ts';

/** Every change around a child answers the child as well. */
@ObjectType({ isAbstract: true })
abstract class ChildPayload {
  @Field(() => ChildModel, { nullable: true, description: 'The child, after the change.' })
  child: ChildModel | null;
}

@ObjectType('EditChildPayload', { description: 'The child that was changed.' })
@Payload()
export class EditChildPayload extends ChildPayload {}

@ObjectType('ReportedPayload', { description: 'The child of whom something else is reported now.' })
@Payload()
export class ReportedPayload extends ChildPayload {}

@ObjectType('CareTeamPayload', { description: 'The membership that began or ended.' })
@Payload()
export class CareTeamPayload extends ChildPayload {
  @Field(() => CareTeamMemberModel, { nullable: true, description: 'Who joined or left.' })
  member: CareTeamMemberModel | null;
}

@ObjectType('TreatmentConsentPayload', { description: 'The consent that was recorded.' })
@Payload()
export class TreatmentConsentPayload extends ChildPayload {
  @Field(() => TreatmentConsentModel, { nullable: true, description: 'The consent.' })
  consent: TreatmentConsentModel | null;
}

@ObjectType('PrecautionPayload', { description: 'The precaution that was raised or cleared.' })
@Payload()
export class PrecautionPayload extends ChildPayload {
  @Field(() => PrecautionModel, {
    nullable: true,
    description: 'The precaution; null for someone who raised it for a child of another care team.',
  })
  precaution: PrecautionModel | null;
}

@ObjectType('HandlingPayload', { description: 'The line that was agreed or ended.' })
@Payload()
export class HandlingPayload extends ChildPayload {
  @Field(() => HandlingLineModel, { nullable: true, description: 'The line; the new one where one was changed.' })
  line: HandlingLineModel | null;
}

@ObjectType('PriorityPayload', { description: 'The priority that was added or changed.' })
@Payload()
export class PriorityPayload extends ChildPayload {
  @Field(() => PriorityModel, { nullable: true, description: 'The priority.' })
  priority: PriorityModel | null;
}

@ObjectType('CopmScorePayload', { description: 'The score that was recorded or taken back.' })
@Payload()
export class CopmScorePayload extends ChildPayload {
  @Field(() => CopmScoreModel, { nullable: true, description: 'The score.' })
  score: CopmScoreModel | null;

  @Field(() => PriorityModel, { nullable: true, description: 'What the family wants.' })
  priority: PriorityModel | null;
}

@ObjectType('RecallCheckPayload', { description: 'The check that was recorded or taken back.' })
@Payload()
export class RecallCheckPayload extends ChildPayload {
  @Field(() => RecallCheckModel, { nullable: true, description: 'The check; null once it is taken back.' })
  check: RecallCheckModel | null;
}

@ObjectType('OwnRecallPayload', { description: 'What the clinic wants looked at again, added, changed or ended.' })
@Payload()
export class OwnRecallPayload extends ChildPayload {
  @Field(() => OwnRecallModel, { nullable: true, description: 'It, as it is now.' })
  ownRecall: OwnRecallModel | null;
}

export const EditChildResult = resultOf('EditChild', EditChildPayload, 'The child, or why it was not changed.');
export const ReportedResult = resultOf('Reported', ReportedPayload, 'The child, or why nothing was changed.');
export const CareTeamResult = resultOf('CareTeam', CareTeamPayload, 'The membership, or why the team did not change.');
export const TreatmentConsentResult = resultOf(
  'TreatmentConsent',
  TreatmentConsentPayload,
  'The consent, or why it was not recorded.',
);
export const PrecautionResult = resultOf('Precaution', PrecautionPayload, 'The precaution, or why it was not changed.');
export const HandlingResult = resultOf('Handling', HandlingPayload, 'The line, or why it was not agreed.');
export const PriorityResult = resultOf('Priority', PriorityPayload, 'The priority, or why it was not changed.');
export const RecallCheckResult = resultOf(
  'RecallCheck',
  RecallCheckPayload,
  'The check, or why it was not recorded or taken back.',
);
export const OwnRecallResult = resultOf('OwnRecall', OwnRecallPayload, 'It as it is now, or why nothing was changed.');
export const CopmScoreResult = resultOf(
  'CopmScore',
  CopmScorePayload,
  'The score, or why it was not recorded or taken back.',
);
