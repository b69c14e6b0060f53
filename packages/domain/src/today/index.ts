export { needKindsOf, needRule } from './need.ts';
export type { NeedKind } from './need.ts';
export { dueStanding, mayOwnTask, taskWaitsFor } from './owned-task.ts';
export type { DueStanding, TaskAction } from './owned-task.ts';
