import { can } from '../access/can.ts';
import type { Caller } from '../access/caller.ts';
import type { LocalDate } from '../children/local-date.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../goals/plan-settings.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { Language } from '../words/language.ts';
import {
  awaitsCoSignature,
  partyOf,
  validUntil,
  type Agreement,
  type GuardianAgreement,
  type Register,
} from './agreement.ts';
import { signsAsDeputy } from './deputy.ts';
import { disciplinesOf } from './plan-content.ts';
import type { PlanVersion } from './plan-record.ts';
import { refuseShown } from './shown-version.ts';

/** What the one who signs has in front of them. */
export interface ShownText {
  readonly language: Language;
  readonly register: Register;
  readonly templateVersion: string;
  readonly contentHash: string;
  readonly renderedHash: string;
}

/** Why a party cannot agree to a version now, or undefined when it can. */
function findRefusal(version: PlanVersion, party: string, shownHash: string): Result<never> | undefined {
  const refused = refuseShown(version, shownHash);
  if (refused !== undefined) return refused;
  if (version.agreements.some((each) => partyOf(each) === party)) return refuse('ALREADY_AGREED', { party });
  return undefined;
}

/**
 * A discipline's signature on a version, by one of its own. Nobody signs for two disciplines or for another's, a
 * lapsed registration does not sign, what is signed is the text that was shown, and a colleague of those who do the work
 * says why they sign (REASON_NEEDED). A reason that is not needed is not kept. A trainee signs, and their signature waits
 * for somebody to answer for it: see `coSign`.
 */
export function signForDiscipline(
  version: PlanVersion,
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
  agreement: string,
  shown: ShownText,
  deputyReason: string | null,
): Result<Agreement> {
  const { discipline } = subject;
  const allowed = can(caller, 'plan:sign', subject);
  if (!allowed.ok) return allowed;
  if (!disciplinesOf(version.content).includes(discipline)) return refuse('NOT_A_PARTY', { party: discipline });
  const refused = findRefusal(version, discipline, shown.contentHash);
  if (refused !== undefined) return refused;
  const isDeputy = signsAsDeputy(version.content.strands, caller, discipline);
  const reason = deputyReason?.trim() ?? '';
  if (isDeputy && reason === '') return refuse('REASON_NEEDED', { field: 'deputyReason' });
  return ok({
    agreement,
    party: 'DISCIPLINE',
    discipline,
    person: caller.staffId,
    deputyReason: isDeputy ? reason : null,
    needsCoSignature: caller.role === 'TRAINEE',
    coSignedBy: null,
    how: 'SIGNED_IN_PORTAL',
    ...shown,
    givenOn: caller.today,
    validUntil: null,
    carriedFrom: null,
  });
}

/**
 * A therapist's or the lead's answer for a trainee's signature of their own discipline, on the text that they were shown
 * themselves. What needs no co-signature, or has one, is ALREADY_AGREED.
 */
export function coSign(
  version: PlanVersion,
  caller: Caller,
  subject: { readonly onCareTeam: boolean; readonly discipline: string },
  shownHash: string,
): Result<Agreement> {
  const { discipline } = subject;
  const allowed = can(caller, 'plan:co-sign', subject);
  if (!allowed.ok) return allowed;
  const refused = refuseShown(version, shownHash);
  if (refused !== undefined) return refused;
  const signed = version.agreements.find((each) => partyOf(each) === discipline);
  if (signed === undefined) return refuse('NOTHING_TO_CO_SIGN', { party: discipline });
  if (!awaitsCoSignature(signed)) return refuse('ALREADY_AGREED', { party: discipline });
  return ok({ ...signed, coSignedBy: caller.staffId });
}

/** The day a guardian agreed: what was written or said elsewhere keeps its own day, the rest is today's. */
function givenOn(given: GuardianAgreement, today: LocalDate): LocalDate {
  switch (given.how) {
    case 'SIGNED_ON_PAPER':
      return given.signedOn;
    case 'AGREED_VERBALLY':
      return given.spokenOn;
    case 'SIGNED_ON_SCREEN':
    case 'SIGNED_BY_LINK':
    case 'SIGNED_BY_THUMB':
      return today;
  }
}

/**
 * A guardian's agreement as a member of staff records it. One guardian's is enough. The spoken word counts at once and
 * is good for 28 days from the day it was spoken; recorded after that it is refused. A signature renews a spoken
 * agreement on the same version, so ALREADY_AGREED is answered only while a lasting one stands.
 */
export function recordGuardianAgreement(
  version: PlanVersion,
  given: GuardianAgreement,
  agreement: string,
  today: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): Result<Agreement> {
  const lasting = version.agreements.filter((each) => each.validUntil === null);
  const refused = findRefusal({ ...version, agreements: lasting }, 'GUARDIAN', given.contentHash);
  if (refused !== undefined) return refused;
  const on = givenOn(given, today);
  if (on > today) return refuse('HAPPENED_IN_FUTURE');
  const until = validUntil(given.how, on, settings);
  if (until !== null && until < today) return refuse('VERBAL_AGREEMENT_EXPIRED', { validUntil: until });
  return ok({
    agreement,
    party: 'GUARDIAN',
    discipline: null,
    person: given.guardian,
    deputyReason: null,
    needsCoSignature: false,
    coSignedBy: null,
    how: given.how,
    language: given.language,
    register: given.register,
    templateVersion: given.templateVersion,
    contentHash: given.contentHash,
    renderedHash: given.renderedHash,
    givenOn: on,
    validUntil: until,
    carriedFrom: null,
  });
}
