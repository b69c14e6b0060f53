import { z } from 'zod';
import { addDays, type LocalDate } from '../children/local-date.ts';
import { localDateSchema } from '../children/local-date-schema.ts';
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from '../goals/plan-settings.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import { GUARDIAN } from './parties.ts';

export const AGREEMENT_PARTIES = ['GUARDIAN', 'DISCIPLINE'] as const;
export type AgreementParty = (typeof AGREEMENT_PARTIES)[number];

/** In which voice the rendered text was: a signature covers what that person saw. */
export const REGISTERS = ['CLINICAL', 'FAMILY'] as const;
export type Register = (typeof REGISTERS)[number];

/** The ways a guardian agrees: four signatures and the spoken word. */
export const GUARDIAN_WAYS = [
  'SIGNED_ON_SCREEN',
  'SIGNED_ON_PAPER',
  'SIGNED_BY_LINK',
  'SIGNED_BY_THUMB',
  'AGREED_VERBALLY',
] as const;
export type GuardianWay = (typeof GUARDIAN_WAYS)[number];

/** A discipline signs in the portal, as itself. */
export const AGREEMENT_WAYS = [...GUARDIAN_WAYS, 'SIGNED_IN_PORTAL'] as const;
export type AgreementWay = (typeof AGREEMENT_WAYS)[number];

export const VERBAL_CHANNELS = ['IN_PERSON', 'PHONE', 'VIDEO_CALL'] as const;

const personsName = z.string().trim().min(1).max(TEXT_LENGTHS.personName);
const seen = {
  guardian: z.uuid(),
  language: z.enum(LANGUAGES),
  register: z.enum(REGISTERS),
  templateVersion: z.string().min(1).max(40),
  /** SHA-256 of the rendered text, lower-case hex. */
  renderedHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The content hash of the version that was shown. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
};

/** How a guardian agreed, with the facts each way must leave behind. */
export const guardianAgreementSchema = z.discriminatedUnion('how', [
  z.object({ how: z.literal('SIGNED_ON_SCREEN'), ...seen, signedBefore: z.uuid() }),
  z.object({
    how: z.literal('SIGNED_ON_PAPER'),
    ...seen,
    /** What the scan is filed as; paper without one has not been signed as far as the record can show. */
    scan: z.string().trim().min(1).max(120),
    signedOn: localDateSchema,
  }),
  z.object({
    how: z.literal('SIGNED_BY_LINK'),
    ...seen,
    link: z.uuid(),
    /** What the guardian typed as the signature. */
    typedName: personsName,
  }),
  z.object({ how: z.literal('SIGNED_BY_THUMB'), ...seen, witness: personsName }),
  z.object({
    how: z.literal('AGREED_VERBALLY'),
    ...seen,
    heardBy: z.uuid(),
    channel: z.enum(VERBAL_CHANNELS),
    spokenOn: localDateSchema,
  }),
]);
export type GuardianAgreement = Readonly<z.infer<typeof guardianAgreementSchema>>;

/** One party's agreement to one version. `validUntil` is set for the spoken word alone. */
export interface Agreement {
  readonly agreement: string;
  readonly party: AgreementParty;
  /** Set for a DISCIPLINE, null for a GUARDIAN. */
  readonly discipline: string | null;
  /** The guardian or the member of staff. */
  readonly person: string;
  /** Why a colleague signs whose own work under the discipline it is not; null for everybody else. */
  readonly deputyReason: string | null;
  /** A trainee's signature, which counts once somebody of the discipline answers for it. */
  readonly needsCoSignature: boolean;
  /** Who answers for it, having read the same text. */
  readonly coSignedBy: string | null;
  readonly how: AgreementWay;
  readonly language: Language;
  readonly register: Register;
  readonly templateVersion: string;
  readonly contentHash: string;
  readonly renderedHash: string;
  readonly givenOn: LocalDate;
  readonly validUntil: LocalDate | null;
  /** The agreement on an earlier version that this one carries on, where the change did not touch its party. */
  readonly carriedFrom: string | null;
}

/** The party as `Asks` names it: the discipline's code, or GUARDIAN. */
export function partyOf(agreement: Pick<Agreement, 'party' | 'discipline'>): string {
  return agreement.party === 'DISCIPLINE' && agreement.discipline !== null ? agreement.discipline : GUARDIAN;
}

/** Whether somebody has still to answer for a trainee's signature. */
export function awaitsCoSignature(agreement: Pick<Agreement, 'needsCoSignature' | 'coSignedBy'>): boolean {
  return agreement.needsCoSignature && agreement.coSignedBy === null;
}

/**
 * Whether an agreement is to this very text and still stands on a day. A carried one was given to an earlier text that
 * did not differ for its party, and a spoken one that is carried on has become a task and no stop of care. A
 * trainee's counts with its co-signature, carried on or not.
 */
export function isGood(agreement: Agreement, contentHash: string, on: LocalDate): boolean {
  if (awaitsCoSignature(agreement)) return false;
  if (agreement.carriedFrom !== null) return true;
  return agreement.contentHash === contentHash && (agreement.validUntil === null || on <= agreement.validUntil);
}

/** A spoken agreement that has run out, so that someone asks the family again: due from the day after its last. */
export function isRenewalDue(agreement: Pick<Agreement, 'validUntil'>, on: LocalDate): boolean {
  return agreement.validUntil !== null && on > agreement.validUntil;
}

/** How long a guardian's way of agreeing is good for from the day it was given; null is for the life of the version. */
export function validUntil(
  how: AgreementWay,
  givenOn: LocalDate,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): LocalDate | null {
  return how === 'AGREED_VERBALLY' ? addDays(givenOn, settings.verbalAgreementDays) : null;
}
