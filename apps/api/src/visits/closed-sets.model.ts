import type { KeptVisitState, NextStep, VisitState } from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

const KEPT: Record<KeptVisitState, string> = {
  ARRIVED: 'The child is there.',
  IN_PROGRESS: 'It is under way.',
  DONE: 'It is over.',
  NOT_BROUGHT: 'Nobody brought the child. Nothing of its care ends by that.',
};

export const VisitStateEnum = enumOf<VisitState>('VisitState', 'Where the visit of a child stands.', {
  EXPECTED: 'The child is to come; nothing is on record yet.',
  ...KEPT,
  CANCELLED: 'Its appointment was cancelled.',
});

export const NextStepEnum = enumOf<NextStep>(
  'NextStep',
  'What a clinician does next about a child who was not brought.',
  {
    CALL_FAMILY: 'Call the family.',
    WRITE_TO_FAMILY: 'Write to the family.',
    OFFER_ANOTHER_TIME: 'Offer another time.',
    TALK_IN_TEAM: 'Talk about it in the team.',
  },
);
