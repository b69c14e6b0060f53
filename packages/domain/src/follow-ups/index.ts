export { beginFollowUps, followUpOwner, levelAtClosing } from './begin-follow-ups.ts';
export type { FollowUpTeam } from './begin-follow-ups.ts';
export { FOLLOW_UP_STATES, followUpFrom, followUpResult, SET_ASIDE_REASONS } from './follow-up.ts';
export type { FollowUp, FollowUpMonths, FollowUpResult, FollowUpState, SetAsideReason } from './follow-up.ts';
export {
  handFollowUpOver,
  seeFollowUp,
  setAsideForReopening,
  setAsideSchema,
  setFollowUpAside,
  unseeFollowUp,
} from './settle-follow-up.ts';
