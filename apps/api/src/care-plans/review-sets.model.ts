import type { EndCriterion, ReviewOutcome, WorkDecision } from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const ReviewOutcomeEnum = enumOf<ReviewOutcome>('ReviewOutcome', 'What comes of a review.', {
  CONTINUE: 'The same version goes on, to be looked at again on another day; a plan that rested goes on.',
  NEXT_VERSION: 'The next version is written, while this one stays in force.',
  PAUSE: 'Care rests until a day.',
  END: 'Care ends, for a criterion.',
});

export const EndCriterionEnum = enumOf<EndCriterion>(
  'EndCriterion',
  'For what care ends at a review. Missed visits are none.',
  {
    COMPLETED: 'What was reached was kept at a look four weeks later or more, and nothing is worked at.',
    NO_FURTHER_BENEFIT: 'Two reviews showed no further benefit.',
    FAMILY_WISH: 'The family wishes it.',
    MOVED: 'The family has moved away.',
    MEDICAL: 'A medical reason.',
    TRANSITION: 'The young person moves on to adult care, from 16.',
  },
);

export const WorkDecisionEnum = enumOf<WorkDecision>(
  'WorkDecision',
  'What becomes of a goal or strand that is worked at.',
  {
    KEEP: 'It goes on as it is.',
    CHANGE: 'It is to be written anew in the next version.',
    CANCEL: 'It ends: with the plan, or by being left out of the next version. What was seen of it stays.',
  },
);
