import { z } from 'zod';
import { pastDateSchema } from '../children/local-date-schema.ts';
import type { LocalDate } from '../children/local-date.ts';
import { HIP_DISPLACED_FROM_PERCENT } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { recallNote } from './recall-note.ts';
import { GMFCS_LEVELS, type RecallCheck } from './recall.ts';

/** A check as it is recorded on `today` of the clinic: its day, what came out, and what else to know. */
export function recallCheckSchema(today: LocalDate) {
  const done = { doneOn: pastDateSchema(today), note: recallNote };
  return z.discriminatedUnion('recall', [
    z.object({ recall: z.literal('GMFCS_LEVEL'), level: z.enum(GMFCS_LEVELS), ...done }),
    z.object({ recall: z.literal('HIP_EXAMINATION'), ...done }),
    z.object({
      recall: z.literal('HIP_XRAY'),
      /** Of the worse hip; null where the reading does not say. The product never reads it from a picture. */
      migrationPercent: z.int().min(0).max(100).nullable(),
      steady: z.boolean(),
      ...done,
    }),
  ]);
}
export type RecallCheckInput = z.output<ReturnType<typeof recallCheckSchema>>;

/** The check to keep. Refuses a day before the child was born (BEFORE_BIRTH). */
export function recordCheck(said: RecallCheckInput, birthDate: LocalDate): Result<RecallCheck> {
  const { recall, doneOn } = said;
  if (doneOn < birthDate) return refuse('BEFORE_BIRTH', { birthDate });
  return ok({
    recall,
    doneOn,
    level: recall === 'GMFCS_LEVEL' ? said.level : null,
    migrationPercent: recall === 'HIP_XRAY' ? said.migrationPercent : null,
    steady: recall === 'HIP_XRAY' ? said.steady : null,
  });
}

/** The precaution a check brings with it: a displaced hip, which every discipline knows of before the next contact. */
export function precautionFrom({ migrationPercent }: Pick<RecallCheck, 'migrationPercent'>): string | null {
  const isDisplaced = migrationPercent !== null && migrationPercent >= HIP_DISPLACED_FROM_PERCENT;
  return isDisplaced ? 'HIP_DISPLACEMENT_KNOWN' : null;
}
