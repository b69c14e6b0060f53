import type { Act } from './acts.ts';
import { comeIntoForce, guardianAgrees, join, send, sign, stopForSafety, takeItBack } from './agree.ts';
import { holdConference, putConferenceRight, settleOneTask, takeConferenceBack } from './conferences.ts';
import {
  beginReview,
  decideOne,
  endReview,
  moveOneGoal,
  moveOneStrand,
  moveWholePlan,
  observe,
  rate,
  seeOneFollowUp,
  voidOne,
  withdrawConsent,
} from './course.ts';
import { giveOneSheet, sheetGone, teachAtHome, tellHomeWeek } from './home.ts';
import type { Living, Surroundings } from './living.ts';
import { type Scene, sceneOf } from './scene.ts';
import { watchFindings } from './watch.ts';
import { addGoal, addStrand, discard, openNext, openPlan, revise, settle } from './write.ts';

function stepWritten(living: Living, scene: Scene, act: Act): Living {
  switch (act.kind) {
    case 'OPEN_PLAN':
      throw new Error('A plan is opened once');
    case 'ADD_GOAL':
      return addGoal(living, scene, act);
    case 'ADD_STRAND':
      return addStrand(living, scene, act);
    case 'REVISE':
      return revise(living, scene, act);
    case 'SETTLE_FINDING':
      return settle(living, scene, act);
    case 'SEND':
      return send(living, scene, act);
    case 'TAKE_BACK':
      return takeItBack(living, scene);
    case 'DISCARD_DRAFT':
      return discard(living, scene);
    case 'SIGN':
      return sign(living, scene, act);
    case 'GUARDIAN_AGREES':
      return guardianAgrees(living, scene, act);
    case 'ACTIVATE':
      return comeIntoForce(living, scene);
    case 'JOIN':
      return join(living, scene, act);
    case 'OPEN_DRAFT':
      return openNext(living, scene, act);
    case 'STOP_FOR_SAFETY':
      return stopForSafety(living, scene, act);
    case 'TEACH_AT_HOME':
      return teachAtHome(living, scene, act);
    case 'TELL_HOME_WEEK':
      return tellHomeWeek(living, scene, act);
    case 'GIVE_SHEET':
      return giveOneSheet(living, scene, act);
    case 'SHEET_GONE':
      return sheetGone(living, scene, act);
    case 'MOVE_PLAN':
      return moveWholePlan(living, scene, act);
    case 'WITHDRAW_CONSENT':
      return withdrawConsent(living, scene);
    case 'MOVE_GOAL':
      return moveOneGoal(living, scene, act);
    case 'MOVE_STRAND':
      return moveOneStrand(living, scene, act);
    case 'OBSERVE':
      return observe(living, scene, act);
    case 'SEE_FOLLOW_UP':
      return seeOneFollowUp(living, scene, act);
    case 'VOID':
      return voidOne(living, scene, act);
    case 'OPEN_REVIEW':
      return beginReview(living, scene, act);
    case 'RATE':
      return rate(living, scene, act);
    case 'CLOSE_REVIEW':
      return endReview(living, scene);
    case 'DECIDE_REVIEW':
      return decideOne(living, scene, act);
    case 'HOLD_CONFERENCE':
      return holdConference(living, scene, act);
    case 'CORRECT_CONFERENCE':
      return putConferenceRight(living, scene, act);
    case 'TAKE_BACK_CONFERENCE':
      return takeConferenceBack(living, scene, act);
    case 'SETTLE_TASK':
      return settleOneTask(living, scene, act);
  }
}

/**
 * The life of a plan one act later, by the domain's own transitions and access rules; null is before the plan was
 * opened. Throws `Refused` where a rule says no: the acts of the demo are ones the product would have let happen.
 */
export function step(living: Living | null, surroundings: Surroundings, act: Act): Living {
  const scene = sceneOf(surroundings, act);
  if (living !== null) return watchFindings(stepWritten(living, scene, act), scene);
  if (act.kind !== 'OPEN_PLAN') throw new Error(`${act.kind} before there is a plan`);
  return watchFindings(openPlan(scene, act), scene);
}

/** The whole life, from empty. Null for no acts. */
export function replay(surroundings: Surroundings, acts: readonly Act[]): Living | null {
  return acts.reduce<Living | null>((living, act) => step(living, surroundings, act), null);
}
