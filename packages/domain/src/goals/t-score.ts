import { GAS_RHO } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';

/** One goal in the formula. A score that is missing is left out of the list, never put in as 0 or -2. */
export interface WeightedScore {
  readonly weight: number;
  readonly score: number;
}

/**
 * T = 50 + 10 Σwx / √((1-ρ) Σw² + ρ (Σw)²), the erratum form of Turner-Stokes 2009. Full double precision, never
 * clamped: with several goals it leaves 30 to 70. This is the formula alone; what may be put into it, and that T is
 * shown for a plan version only, is `planTScore`.
 */
export function gasTScore(goals: readonly WeightedScore[], rho: number = GAS_RHO): Result<number> {
  if (!(rho >= 0 && rho <= 1)) return refuse('GAS_RHO_OUT_OF_RANGE', { rho });
  if (goals.length === 0) return refuse('GAS_NO_GOALS');
  let weights = 0;
  let squares = 0;
  let weighted = 0;
  for (const { weight, score } of goals) {
    if (!Number.isFinite(weight)) return refuse('GAS_WEIGHT_NOT_FINITE');
    if (weight < 0) return refuse('GAS_WEIGHT_NEGATIVE', { weight });
    if (!Number.isInteger(score)) return refuse('GAS_SCORE_NOT_INTEGER', { score });
    if (score < -2 || score > 2) return refuse('GAS_SCORE_OUT_OF_RANGE', { score });
    weights += weight;
    squares += weight * weight;
    weighted += weight * score;
  }
  if (weights === 0) return refuse('GAS_ZERO_TOTAL_WEIGHT');
  return ok(50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * weights * weights));
}
