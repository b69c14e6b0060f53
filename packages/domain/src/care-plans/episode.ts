import type { LocalDate } from '../children/local-date.ts';
import { ok, refuse, type Result } from '../result.ts';

/** What a stretch of care is for. A plan belongs to one. */
export const EPISODE_KINDS = [
  'ASSESSMENT_ONLY',
  'SHORT_TERM',
  'ONGOING',
  'REVIEW_ONLY',
  'CONSULTATIVE',
  'POST_SURGICAL',
  'HOME_PROGRAMME',
] as const;
export type EpisodeKind = (typeof EPISODE_KINDS)[number];

export interface Episode {
  readonly episode: string;
  readonly kind: EpisodeKind;
  readonly openedOn: LocalDate;
  readonly closedOn: LocalDate | null;
}

/** A guardian's consent to treatment: a record of its own, beside the agreement to a plan and not replaced by it. */
export interface TreatmentConsent {
  readonly consent: string;
  readonly guardian: string;
  readonly givenOn: LocalDate;
  readonly withdrawnOn: LocalDate | null;
}

/** Whether the child may be treated on a day. The day of a withdrawal counts as withdrawn. */
export function consentStands(consents: readonly TreatmentConsent[], on: LocalDate): boolean {
  return consents.some((each) => each.givenOn <= on && (each.withdrawnOn === null || on < each.withdrawnOn));
}

/** The consent withdrawn on a day. It stays in the record; what is over is not withdrawn again (ALREADY_OVER). */
export function withdrawConsent<Consent extends Pick<TreatmentConsent, 'withdrawnOn'>>(
  consent: Consent,
  on: LocalDate,
): Result<Consent> {
  return consent.withdrawnOn === null ? ok({ ...consent, withdrawnOn: on }) : refuse('ALREADY_OVER');
}
