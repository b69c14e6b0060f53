import { z } from 'zod';
import { BODY_SITES, SIDES } from '../catalogue/body.ts';
import type { Catalogue } from '../catalogue/kinds.ts';
import { findByCode, getByCode } from '../catalogue/lookup.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { PrecautionState } from './child-sets.ts';
import { addDays } from './local-date.ts';
import { localDateSchema } from './local-date-schema.ts';
import type { LocalDate } from './local-date.ts';

const text = z.string().trim().min(1).max(TEXT_LENGTHS.precaution);

/** A precaution as it is raised. `status` is the kind's own, such as weight-bearing; a missing field is not known. */
export const precautionFieldsSchema = z.object({
  precaution: openCodeSchema,
  site: z.enum(BODY_SITES).nullable().default(null),
  side: z.enum(SIDES).nullable().default(null),
  status: openCodeSchema.nullable().default(null),
  statusUntil: localDateSchema.nullable().default(null),
  note: text.nullable().default(null),
  reviewOn: localDateSchema.nullable().default(null),
});
export type PrecautionFields = Readonly<z.output<typeof precautionFieldsSchema>>;

/**
 * A precaution to keep from the day it is raised. Refuses a kind or status the catalogue lacks (UNKNOWN_CODE) and a
 * missing place where the kind needs one (PLACE_NEEDED). A kind that is of no place keeps none, since a place would
 * narrow the check of activities; a kind that is looked at regularly gets its next date where none is given.
 */
export function raisePrecaution(
  catalogue: Pick<Catalogue, 'precautions'>,
  said: PrecautionFields,
  today: LocalDate,
): Result<PrecautionFields> {
  const kind = findByCode(catalogue.precautions, said.precaution);
  if (kind === undefined) return refuse('UNKNOWN_CODE', { kind: 'PRECAUTION', code: said.precaution });
  if (said.status !== null && kind.byStatus?.statuses[said.status] === undefined) {
    return refuse('UNKNOWN_CODE', { kind: 'STATUS', code: said.status });
  }
  const missing = (['site', 'side'] as const).filter((field) => said[field] === null);
  if (kind.siteSide === 'REQUIRED' && missing.length > 0) return refuse('PLACE_NEEDED', { missing });
  const place = kind.siteSide === 'NOT_USED' ? { site: null, side: null } : {};
  const usual = kind.reviewEveryDays === null ? null : addDays(today, kind.reviewEveryDays);
  return ok({
    ...said,
    ...place,
    statusUntil: said.status === null ? null : said.statusUntil,
    reviewOn: said.reviewOn ?? usual,
  });
}

/** Who cleared a precaution in writing, and as what: a role the kind names, such as ORTHOPAEDIC_SURGEON. */
export const clearanceSchema = z.object({
  reason: text,
  clearanceRole: openCodeSchema.nullable().default(null),
  clearanceFrom: z.string().trim().min(1).max(TEXT_LENGTHS.personName).nullable().default(null),
});
export type Clearance = Readonly<z.output<typeof clearanceSchema>>;

/**
 * Whether a precaution is cleared by this. A kind that names roles needs the written word of one of them, with the
 * person's name (CLEARANCE_NEEDED); any other needs the reason alone. Refuses what is cleared already (ALREADY_OVER).
 */
export function clearPrecaution(
  catalogue: Pick<Catalogue, 'precautions'>,
  precaution: { readonly code: string; readonly state: PrecautionState },
  clearance: Clearance,
): Result<Clearance> {
  if (precaution.state === 'CLEARED') return refuse('ALREADY_OVER');
  const { clearanceBy } = getByCode(catalogue.precautions, precaution.code);
  if (clearanceBy.length === 0) return ok({ ...clearance, clearanceRole: null, clearanceFrom: null });
  const { clearanceRole, clearanceFrom } = clearance;
  const isNamed = clearanceRole !== null && clearanceBy.includes(clearanceRole) && clearanceFrom !== null;
  return isNamed ? ok(clearance) : refuse('CLEARANCE_NEEDED', { clearanceBy });
}
