import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  FollowUpOwner,
  LocalisedText,
  MedicalLevel,
  TherapyPriority,
  TriageReasonKind,
  TriageStanding,
  TriageStatus,
} from '@trellis/domain';
import { Visible } from '../platform/access/rules.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import {
  FollowUpOwnerEnum,
  MedicalLevelEnum,
  TherapyPriorityEnum,
  TriageAnswerEnum,
  TriageReasonKindEnum,
  TriageStatusEnum,
} from './closed-sets.model.ts';

@ObjectType('TriageReason', { description: 'The answer or the rule that put something into a triage result.' })
@Visible('PART')
export class TriageReasonModel {
  @Field(() => TriageReasonKindEnum, { description: 'What it comes from.' })
  kind: TriageReasonKind;

  @Field(() => String, { description: 'Code of the answer or of the rule.' })
  rule: string;

  @Field(() => LocalisedTextModel, { description: 'The reason as a person reads it.' })
  text: LocalisedText;
}

@ObjectType('ScreeningQuestion', { description: 'Asked before a discipline that is only to be considered.' })
@Visible('PART')
export class ScreeningQuestionModel {
  @Field(() => String, { description: 'Its code.' })
  id: string;

  @Field(() => LocalisedTextModel, { description: 'The question.' })
  text: LocalisedText;

  @Field(() => String, { description: 'Code of the concern that a yes adds; then triage runs again.' })
  yesAdds: string;
}

@ObjectType('TriageDiscipline', { description: 'What triage says of one discipline, and why.' })
@Visible('PART')
export class TriageDisciplineModel {
  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => TriageAnswerEnum, { description: 'What triage says.' })
  answer: TriageStanding;

  @Field(() => [TriageReasonModel], { description: 'Why; never empty.' })
  reasons: readonly TriageReasonModel[];

  @Field(() => [ScreeningQuestionModel], { description: 'What to ask where the answer is CONSIDER.' })
  questions: readonly ScreeningQuestionModel[];
}

@ObjectType('TriageHold', { description: 'An act that waits for a doctor. Assessment, booking and clocks never wait.' })
@Visible('PART')
export class TriageHoldModel {
  @Field(() => String, { description: 'Its code.' })
  code: string;

  @Field(() => LocalisedTextModel, { description: 'What waits.' })
  stops: LocalisedText;

  @Field(() => FollowUpOwnerEnum, { description: 'Who follows it up.' })
  owner: FollowUpOwner;

  @Field(() => Int, { description: 'Days until it is followed up.' })
  chaseDays: number;

  @Field(() => [TriageReasonModel], { description: 'What asks for it.' })
  reasons: readonly TriageReasonModel[];
}

@ObjectType('TriageResult', {
  description: 'What the rules suggest on two axes, medical and therapy, neither of which replaces the other.',
})
@Visible('PART')
export class TriageResultModel {
  @Field(() => String, { description: 'Edition of the rules.' })
  rulesVersion: string;

  @Field(() => String, { description: 'Edition of the catalogue.' })
  catalogueVersion: string;

  @Field(() => TriageStatusEnum, { description: 'Whether the answers point to a discipline.' })
  status: TriageStatus;

  @Field(() => MedicalLevelEnum, { description: 'How soon a doctor is needed.' })
  medical: MedicalLevel;

  @Field(() => [TriageReasonModel], { description: 'Why a doctor is needed so soon, or none is.' })
  medicalReasons: readonly TriageReasonModel[];

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What to say to the family today.' })
  say: LocalisedText | null;

  @Field(() => TherapyPriorityEnum, { nullable: true, description: 'How soon therapy is due; null while untriaged.' })
  therapyPriority: TherapyPriority | null;

  @Field(() => TherapyPriorityEnum, { description: 'The band the waiting clocks run in, triaged or not.' })
  clockAs: TherapyPriority;

  @Field(() => [TriageReasonModel], { description: 'Why in this band.' })
  clockReasons: readonly TriageReasonModel[];

  @Field(() => [TriageDisciplineModel], { description: 'Every discipline of the catalogue, in its order.' })
  disciplines: readonly TriageDisciplineModel[];

  @Field(() => String, { nullable: true, description: 'Code of the recommended discipline that leads.' })
  lead: string | null;

  @Field(() => [TriageReasonModel], { description: 'Why it leads.' })
  leadReasons: readonly TriageReasonModel[];

  @Field(() => Boolean, { description: 'Whether more than one discipline is recommended.' })
  joint: boolean;

  @Field(() => [TriageHoldModel], { description: 'What waits for a doctor.' })
  holds: readonly TriageHoldModel[];

  @Field(() => [String], { description: 'Codes of the classifications and precautions to record.' })
  requires: readonly string[];

  @Field(() => Boolean, { description: 'Whether the family is to be called, since nothing points to a discipline.' })
  needsIntakeCall: boolean;
}
