export { HIP_SCHEDULE_SOURCE, RECALL_DISCIPLINE } from './hip-schedule.ts';
export { keepOwnRecall, ownCheckSchema, ownRecallDue, ownRecallSchema, RECALL_UNITS } from './own-recall.ts';
export type { OwnCheck, OwnRecall, RecallOwner, RecallUnit } from './own-recall.ts';
export { GMFCS_LEVELS, RECALLS, recallStanding, SCHEDULED_RECALLS } from './recall.ts';
export type { GmfcsLevel, Recall, RecallCheck, RecallKind, ScheduledRecall } from './recall.ts';
export { recallsOf } from './recalls-of.ts';
export { precautionFrom, recallCheckSchema, recordCheck } from './record-check.ts';
