import type { CoTreatmentReason, NoteStanding } from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const CoTreatmentReasonEnum = enumOf<CoTreatmentReason>(
  'CoTreatmentReason',
  'Why two disciplines treated a child together.',
  {
    SAFETY: 'It takes two to be safe.',
    FATIGUE: 'The child tires too soon for two visits.',
    SHARED_SKILL: 'A skill that both disciplines work on.',
  },
);

export const NoteStandingEnum = enumOf<NoteStanding>(
  'NoteStanding',
  'Where the note of a visit stands for one discipline.',
  {
    MISSING: 'Nothing of it is written.',
    DRAFT: 'It is being written.',
    RETURNED: 'Whoever is to answer for it gave it back with a reason.',
    COMPLETE: 'Its writer is done and has not signed yet.',
    AWAITS_CO_SIGNATURE: 'A trainee has signed and nobody answers for it yet.',
    AWAITS_OTHER_HALF: 'It is signed, and the other discipline is not done.',
    LOCKED: 'Everybody has signed. It is only added to.',
  },
);
