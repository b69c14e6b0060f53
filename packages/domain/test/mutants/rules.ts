import { can } from '../../src/access/can.ts';
import { canRead } from '../../src/access/read-policy.ts';
import { activate, agreedParties, joinPlan } from '../../src/care-plans/activation.ts';
import { coSign, recordGuardianAgreement, signForDiscipline } from '../../src/care-plans/agreeing.ts';
import { canonicalPlanText } from '../../src/care-plans/canonical-plan.ts';
import { classifyChange } from '../../src/care-plans/classify-change.ts';
import { openDraft, reviseDraft } from '../../src/care-plans/drafting.ts';
import { findFindings } from '../../src/care-plans/findings/find-findings.ts';
import { standFindings } from '../../src/care-plans/findings/settle.ts';
import { movePlan } from '../../src/care-plans/plan-life.ts';
import { reviseForSafety } from '../../src/care-plans/safety-change.ts';
import { readersOf } from '../../src/care-plans/safety-notice.ts';
import { sendForSignatures, takeBack } from '../../src/care-plans/sending.ts';
import { isSlip } from '../../src/care-plans/slip.ts';
import { joinCareTeam } from '../../src/children/care-team.ts';
import { beginFollowUps, followUpOwner, levelAtClosing } from '../../src/follow-ups/begin-follow-ups.ts';
import { followUpResult } from '../../src/follow-ups/follow-up.ts';
import { seeFollowUp, setAsideForReopening } from '../../src/follow-ups/settle-follow-up.ts';
import { moveGoal, moveStrand } from '../../src/goals/goal-life.ts';
import { recordObservation } from '../../src/goals/observation.ts';
import { planTScore } from '../../src/goals/plan-t-score.ts';
import { visibleRatings } from '../../src/goals/rating-blindness.ts';
import { giveRating } from '../../src/goals/rating.ts';
import { proposeReached } from '../../src/goals/reached.ts';
import { gasTScore } from '../../src/goals/t-score.ts';
import { deliveredMinutes } from '../../src/visits/delivered-minutes.ts';
import { moveVisit } from '../../src/visits/visit-state.ts';

/** The rules of the plan as one object: the properties are asked of it, and a mutant is the same with one rule wrong. */
export const realRules = {
  activate,
  agreedParties,
  beginFollowUps,
  can,
  canonicalPlanText,
  canRead,
  classifyChange,
  coSign,
  deliveredMinutes,
  findFindings,
  followUpOwner,
  followUpResult,
  gasTScore,
  giveRating,
  isSlip,
  joinCareTeam,
  joinPlan,
  levelAtClosing,
  moveGoal,
  movePlan,
  moveVisit,
  moveStrand,
  openDraft,
  planTScore,
  proposeReached,
  readersOf,
  recordGuardianAgreement,
  recordObservation,
  reviseDraft,
  reviseForSafety,
  seeFollowUp,
  sendForSignatures,
  setAsideForReopening,
  signForDiscipline,
  standFindings,
  takeBack,
  visibleRatings,
};
export type Rules = typeof realRules;

/** What must hold of the rules, as a sentence. `check` throws, with fast-check's counterexample, when it does not. */
export interface Property {
  readonly says: string;
  readonly check: (rules: Rules) => void;
}

/** A rule got wrong in a way somebody might, and the sentence that no longer holds. */
export interface Mutant {
  readonly named: string;
  readonly breaks: string;
  readonly mutate: (real: Rules) => Partial<Rules>;
}
