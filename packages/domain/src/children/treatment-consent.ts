import { z } from 'zod';
import { ok, refuse, type Result } from '../result.ts';
import { CONSENT_WAYS } from './child-sets.ts';
import { pastDateSchema } from './local-date-schema.ts';
import type { LocalDate } from './local-date.ts';

/** A guardian's consent to treatment as it is recorded on `today` of the clinic, for that day or one before. */
export function treatmentConsentSchema(today: LocalDate) {
  return z.object({ givenOn: pastDateSchema(today), how: z.enum(CONSENT_WAYS) });
}

/** Whether this guardian can consent for the child. Refuses one without authority (GUARDIAN_WITHOUT_AUTHORITY). */
export function checkConsenting(guardian: { readonly hasAuthority: boolean }): Result<true> {
  return guardian.hasAuthority ? ok(true) : refuse('GUARDIAN_WITHOUT_AUTHORITY');
}
