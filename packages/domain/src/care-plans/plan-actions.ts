import { can } from '../access/can.ts';
import type { Caller } from '../access/caller.ts';
import { ok, refuse, type Result } from '../result.ts';
import { refuseMove } from '../state-move.ts';
import { canActivate } from './activation.ts';
import { awaitsCoSignature, partyOf } from './agreement.ts';
import { consentStands } from './episode.ts';
import { GUARDIAN } from './parties.ts';
import { disciplinesOf } from './plan-content.ts';
import { findOpenVersion, findVersion, type PlanRecord, type PlanVersion } from './plan-record.ts';
import { PLAN_TRANSITIONS } from './plan-states.ts';

/** What can be done with a plan as a whole, in the order the screen offers it. */
export const PLAN_ACTIONS = [
  'EDIT',
  'OPEN_DRAFT',
  'SEND',
  'TAKE_BACK',
  'SIGN',
  'CO_SIGN',
  'RECORD_GUARDIAN_AGREEMENT',
  'ACTIVATE',
  'PAUSE',
  'RESUME',
  'END',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** An action with its answer: a refusal says why the button is grey, in words ready to be said. */
export interface OfferedAction {
  readonly action: PlanAction;
  readonly answer: Result<true>;
}

/** The first refusal of several, or yes. */
function all(...answers: readonly Result<true>[]): Result<true> {
  return answers.find((answer) => !answer.ok) ?? ok(true);
}

function inState(version: PlanVersion | undefined, state: 'DRAFT' | 'SENT'): Result<true> {
  if (version?.state === state) return ok(true);
  const rule = state === 'DRAFT' ? 'VERSION_NOT_DRAFT' : 'VERSION_NOT_SENT';
  return refuse(rule, { state: version?.state ?? null });
}

/** Whether a party may still agree to a version: it is one of its parties and has not agreed yet. */
function awaits(version: PlanVersion | undefined, party: string | null): Result<true> {
  if (version === undefined) return refuse('VERSION_NOT_SENT', { state: null });
  const parties = [...disciplinesOf(version.content), GUARDIAN];
  if (party === null || !parties.includes(party)) return refuse('NOT_A_PARTY', { party });
  const agreed = version.agreements.filter((each) => each.validUntil === null).map(partyOf);
  return agreed.includes(party) ? refuse('ALREADY_AGREED', { party }) : ok(true);
}

/** Whether a trainee's signature for a discipline waits on a version. */
function awaitsCoSigner(version: PlanVersion | undefined, party: string | null): Result<true> {
  const signed = version?.agreements.find((each) => partyOf(each) === party);
  if (signed === undefined) return refuse('NOTHING_TO_CO_SIGN', { party });
  return awaitsCoSignature(signed) ? ok(true) : refuse('ALREADY_AGREED', { party });
}

function mayMove(plan: PlanRecord, to: 'PAUSED' | 'ENDED'): Result<true> {
  const allowed: readonly string[] = PLAN_TRANSITIONS[plan.state];
  return allowed.includes(to) ? ok(true) : refuseMove(plan.state, to);
}

/**
 * Every action on a plan with whether this caller can do it now. The same functions decide again in the API; checklist,
 * findings and the text that was shown are checked there when it is done.
 */
export function openPlanActions(plan: PlanRecord, caller: Caller, onCareTeam: boolean): readonly OfferedAction[] {
  const open = findOpenVersion(plan);
  const sent = open?.state === 'SENT' ? open : undefined;
  const own = caller.discipline;
  const subject = { onCareTeam, ...(own === null ? {} : { discipline: own }) };
  // A discipline that starts later signs the version in force; everyone else signs what was sent.
  const toSign = sent ?? findVersion(plan, plan.inForce);
  const answers = {
    EDIT: all(can(caller, 'plan:edit', subject), inState(open, 'DRAFT')),
    OPEN_DRAFT: all(
      can(caller, 'plan:edit', subject),
      plan.state === 'ENDED' ? refuse('PLAN_NOT_OPEN', { state: plan.state }) : ok(true),
      open === undefined ? ok(true) : refuse('DRAFT_ALREADY_OPEN'),
    ),
    SEND: all(can(caller, 'plan:send', subject), inState(open, 'DRAFT')),
    TAKE_BACK: all(can(caller, 'plan:take-back', subject), inState(open, 'SENT')),
    SIGN: all(can(caller, 'plan:sign', subject), awaits(toSign, own)),
    CO_SIGN: all(can(caller, 'plan:co-sign', subject), awaitsCoSigner(toSign, own)),
    RECORD_GUARDIAN_AGREEMENT: all(can(caller, 'guardian-agreement:record', subject), awaits(toSign, GUARDIAN)),
    ACTIVATE: all(
      can(caller, 'plan:send', subject),
      inState(open, 'SENT'),
      sent === undefined ? ok(true) : canActivate(plan, sent, caller.today),
    ),
    PAUSE: all(can(caller, 'plan:pause', subject), mayMove(plan, 'PAUSED')),
    RESUME: all(
      can(caller, 'plan:resume', subject),
      plan.state === 'PAUSED' ? ok(true) : refuseMove(plan.state, 'ACTIVE'),
      consentStands(plan.consents, caller.today) ? ok(true) : refuse('NO_TREATMENT_CONSENT'),
    ),
    END: all(can(caller, 'plan:end', subject), mayMove(plan, 'ENDED')),
  } satisfies Record<PlanAction, Result<true>>;
  return PLAN_ACTIONS.map((action) => ({ action, answer: answers[action] }));
}
