import type {
  FollowUpOwner,
  MedicalLevel,
  TherapyPriority,
  TriageReasonKind,
  TriageStanding,
  TriageStatus,
} from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const MedicalLevelEnum = enumOf<MedicalLevel>('MedicalLevel', 'How soon a doctor is needed, if at all.', {
  EMERGENCY_NOW: 'An ambulance or the emergency department, now.',
  DOCTOR_TODAY: 'A doctor today.',
  DOCTOR_48H: 'A doctor within 48 hours.',
  DOCTOR_2W: 'A doctor within two weeks.',
  TELL_DOCTOR: 'The doctor is told; nothing is urgent.',
  NONE: 'No doctor is needed for this.',
});

export const TherapyPriorityEnum = enumOf<TherapyPriority>('TherapyPriority', 'How soon therapy is due.', {
  P1: 'Urgent: within three working days.',
  P2: 'Soon: within 14 days.',
  P3: 'Routine: within 28 days.',
  P4: 'Planned: within 56 days.',
});

export const TriageStatusEnum = enumOf<TriageStatus>('TriageStatus', 'Whether the answers point to a discipline.', {
  TRIAGED: 'At least one discipline is recommended.',
  UNTRIAGED: 'None is: the family is called. That is not a low priority.',
});

export const TriageAnswerEnum = enumOf<TriageStanding>('TriageAnswer', 'What triage says of a discipline.', {
  RECOMMENDED: 'The answers ask for it.',
  CONSIDER: 'Only a label suggests it: ask its questions first.',
  NOT_NOW: 'Nothing points to it.',
});

export const TriageReasonKindEnum = enumOf<TriageReasonKind>('TriageReasonKind', 'What a reason comes from.', {
  CONCERN: 'A concern that was reported.',
  CONDITION: 'A condition.',
  RED_FLAG: 'A red flag.',
  RISK_HISTORY: 'A history at birth.',
  RULE: 'A rule that no single answer stands for.',
});

export const FollowUpOwnerEnum = enumOf<FollowUpOwner>('FollowUpOwner', 'Who follows up what a doctor was asked.', {
  DUTY_CLINICIAN: 'The clinician on duty.',
  TRIAGING_THERAPIST: 'The therapist who triages.',
  TREATING_THERAPIST: 'The therapist who treats.',
});
