export { deliveredIn } from './delivered.ts';
export { DOSE_MODES, doseSchema, isMoreThanAgreed, plannedMinutes, weeklyMinutes } from './dose.ts';
export type { Dose, DoseMode } from './dose.ts';
export { expectedLevel } from './expected-level.ts';
export { forecastGoal, forecastStrand } from './forecast.ts';
export type { Forecast } from './forecast.ts';
export { goalFieldsSchema } from './goal-content.ts';
export type { GoalContent } from './goal-content.ts';
export { CLOSING_OUTCOMES, mayReopen, moveGoal, moveStrand } from './goal-life.ts';
export type { GoalLife, GoalMove, GoalMoveKind, StrandLife, StrandMove } from './goal-life.ts';
export { GOAL_DIRECTIONS, GOAL_OUTCOMES, GOAL_STATES, OPEN_GOAL_STATES, STRAND_STATES } from './goal-states.ts';
export type { GoalDirection, GoalOutcome, GoalState, StrandState } from './goal-states.ts';
export { findLevelText, LEVELS, levelSchema } from './levels.ts';
export type { Level, LevelText } from './levels.ts';
export {
  OBSERVATION_REMARKS,
  observationInputSchema,
  recordObservation,
  VOID_REASONS,
  voidObservation,
} from './observation.ts';
export type { Observation, ObservationInput, ObservationRemark, VoidReason } from './observation.ts';
export { DEFAULT_PLAN_SETTINGS } from './plan-settings.ts';
export { planTScore } from './plan-t-score.ts';
export type { TGoal } from './plan-t-score.ts';
export type { PlannedActivity } from './planned-activity.ts';
export {
  giveRating,
  isPractitioner,
  RATER_KINDS,
  ratingInputSchema,
  SPECIAL_RATINGS,
  specialRatingsOffered,
} from './rating.ts';
export type { RaterKind, Rating, RatingInput, Review, SpecialRating } from './rating.ts';
export { proposeReached } from './reached.ts';
export type { ReachedFacts, ReachedProposal } from './reached.ts';
export { closeReview, goalRatings, openReview } from './review.ts';
export type { OpenReviewFacts } from './review.ts';
export { lintScale, SCALE_FAULTS } from './scale-lint.ts';
export type { ScaleFault } from './scale-lint.ts';
export { wordScaleInDraft } from './scale-lock.ts';
export type { ScaleFacts } from './scale-lock.ts';
export { DEFAULT_START_CONVENTION, START_CONVENTIONS, startLevelOf } from './start-convention.ts';
export type { StartConvention } from './start-convention.ts';
export { strandFieldsSchema } from './strand-content.ts';
export type { StrandContent } from './strand-content.ts';
export { findStrandsAtTarget, lookDueSince, lookWaitsFor } from './strand-prompt.ts';
export type { LookFacts, StrandStanding } from './strand-prompt.ts';
export { gasTScore } from './t-score.ts';
