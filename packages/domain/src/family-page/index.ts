export { familyGoals, weekAround } from './family-goal.ts';
export type { FamilyGoal, SeenLevel } from './family-goal.ts';
export { sayToFamily } from './say-to-family.ts';
export type { FamilyWordKey } from './say-to-family.ts';
