export { sayChange } from './change-text.ts';
export type { ChangeFacts, SaidChange } from './change-text.ts';
export { sayFrequency } from './dose-text.ts';
export { sayDraftField } from './draft-field-text.ts';
export type { DraftField } from './draft-field-text.ts';
export { sayNote } from './note-text.ts';
export type { NoteFacts } from './note-text.ts';
export type { PlanTextFacts } from './reader.ts';
export { PLAN_TEXT_TEMPLATE, renderPlan } from './render-plan.ts';
