export { briefPrecautions } from './brief-precautions.ts';
export type { BriefPrecautions } from './brief-precautions.ts';
export { coverAppointment, coverUntil } from './cover.ts';
export { deliveredMinutes, mondayOf, weeksUpTo } from './delivered-minutes.ts';
export type { DeliveredMinutes, DeliveredVisit, MinutesStanding } from './delivered-minutes.ts';
export { checkPrecautionsSeen } from './seen-precautions.ts';
export type { SeenPrecaution } from './seen-precautions.ts';
export { visitTherapists } from './visit-people.ts';
export type { VisitTherapist } from './visit-people.ts';
export { KEPT_VISIT_STATES, NEXT_STEPS, VISIT_ACTS } from './visit-sets.ts';
export type { KeptVisitState, NextStep, VisitAct, VisitState } from './visit-sets.ts';
export { moveVisit, openVisitActs, visitStateOf } from './visit-state.ts';
export { checkNotVisited } from './visited.ts';
export {
  arrive,
  finishVisit,
  moveVisitToAnotherChild,
  putVisitRight,
  recordLateVisit,
  recordNotBrought,
  startVisit,
  visitSeenIn,
} from './visit.ts';
export type { OpenSpan, Visit, VisitedAppointment, VisitFacts } from './visit.ts';
