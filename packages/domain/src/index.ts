export * from './access/index.ts';
export * from './care-plans/index.ts';
export * from './catalogue/index.ts';
export * from './children/index.ts';
export * from './conferences/index.ts';
export * from './copm/index.ts';
export * from './documents/index.ts';
export * from './family-page/index.ts';
export * from './files/index.ts';
export * from './figures/index.ts';
export * from './follow-ups/index.ts';
export * from './goals/index.ts';
export * from './intake/index.ts';
export * from './measures/index.ts';
export * from './recalls/index.ts';
export * from './schedule/index.ts';
export * from './templates/index.ts';
export * from './today/index.ts';
export * from './trellis/index.ts';
export * from './visit-notes/index.ts';
export * from './visits/index.ts';
export * from './words/index.ts';
export {
  IDLE_MINUTES,
  STEP_UP_MINUTES,
  DOCUMENT_LIMITS,
  PAGE_SIZE,
  DRAFT_KEPT_MS,
  DRAIN_SECONDS,
  RATING_WINDOW_DAYS,
  VERBAL_AGREEMENT_DAYS,
  REVIEW_DAYS,
  INFANT_REVIEW_DAYS,
  INFANT_REVIEW_UNDER_MONTHS,
  REVIEW_NOTICE_DAYS,
  VERBAL_NOTICE_DAYS,
  HOME_LIMITS,
  FAMILY_VISIT_HOURS,
  HIP_DISPLACED_FROM_PERCENT,
  OWN_RECALL_LIMITS,
  RECALL_NOTE_LENGTH,
  APPOINTMENT_LIMITS,
  SCHEDULE_LIMITS,
  SERIES_LIMITS,
  SLOT_SEARCH,
  NOTE_LIMITS,
  VISIT_LIMITS,
  COPM_LIMITS,
  RECALL_NOTICE_DAYS,
  CONFERENCE_LIMITS,
  TASK_NOTICE_DAYS,
  ASSENT_FROM_YEARS,
  FEWEST_SETTLED,
  FILE_LIMITS,
  RULE_USAGE_MONTHS,
  INTAKE_CALL_WORKING_DAYS,
  PDF_LIMITS,
  TEXT_LENGTHS,
} from './limits.ts';
export { PRESENCE_PLACES, type PresencePlace } from './presence.ts';
export { REFUSAL_RULES } from './refusals.ts';
export { ok, refuse } from './result.ts';
export type { Refusal, RefusalData, Result } from './result.ts';
