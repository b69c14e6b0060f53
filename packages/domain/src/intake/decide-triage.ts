import { z } from 'zod';
import type { Catalogue, DisciplineCode } from '../catalogue/kinds.ts';
import { checkCode } from '../catalogue/lookup.ts';
import { openCodeSchema } from '../catalogue/text.ts';
import { TEXT_LENGTHS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { recommendedDisciplines } from './triage.ts';
import type { TriageResult } from './triage.ts';

/** What a person decides on a triage result. Triage advises; the disciplines are chosen by someone with a name. */
export const triageDecisionSchema = z.object({
  disciplines: z.array(openCodeSchema).max(20),
  overrideReason: z.string().trim().min(1).max(TEXT_LENGTHS.triageReason).nullable().default(null),
});
export type TriageDecision = Readonly<z.output<typeof triageDecisionSchema>>;

/**
 * The decision to keep: each discipline once, in the catalogue's order, with the reason only where it differs from the
 * recommendation. Refuses a discipline the catalogue lacks (UNKNOWN_CODE) and another choice than the recommended one
 * without a reason (OVERRIDE_NEEDS_REASON).
 */
export function decideTriage(
  catalogue: Pick<Catalogue, 'disciplines'>,
  result: Pick<TriageResult, 'disciplines'>,
  decision: TriageDecision,
): Result<TriageDecision> {
  for (const code of decision.disciplines) {
    const known = checkCode(catalogue, 'DISCIPLINE', code);
    if (!known.ok) return known;
  }
  const recommended = recommendedDisciplines(result);
  const disciplines: DisciplineCode[] = catalogue.disciplines
    .map(({ code }) => code)
    .filter((code) => decision.disciplines.includes(code));
  const isAsAdvised = disciplines.join() === recommended.join();
  if (isAsAdvised) return ok({ disciplines, overrideReason: null });
  if (decision.overrideReason === null) return refuse('OVERRIDE_NEEDS_REASON', { recommended });
  return ok({ disciplines, overrideReason: decision.overrideReason });
}
