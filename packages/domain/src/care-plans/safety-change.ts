import type { Dose } from '../goals/dose.ts';
import { ok, refuse, type Result } from '../result.ts';
import { agreementsAfterChange, type CarriedAgreement } from './carry-agreements.ts';
import { classifyChange, highestClass, type PlanChange } from './classify-change.ts';
import type { PlanContent } from './plan-content.ts';
import { findVersion, type PlanRecord, type PlanVersion } from './plan-record.ts';

export interface SafetyRevision {
  readonly superseded: PlanVersion;
  readonly inForce: PlanVersion;
  readonly carried: readonly CarriedAgreement[];
  readonly changes: readonly PlanChange[];
}

/** The content without a technique of one strand, in whatever form and place it was planned. */
export function withoutTechnique(content: PlanContent, strand: string, technique: string): PlanContent {
  const strands = content.strands.map((each) =>
    each.strand === strand
      ? { ...each, techniques: each.techniques.filter((activity) => activity.technique !== technique) }
      : each,
  );
  return { ...content, strands };
}

/** The content with another amount of one strand. Whether that is less is `reviseForSafety`'s to see. */
export function withDose(
  content: PlanContent,
  strand: string,
  amount: Pick<Dose, 'timesPerWeek' | 'minutes'>,
): PlanContent {
  const strands = content.strands.map((each) =>
    each.strand === strand && each.dose !== null ? { ...each, dose: { ...each.dose, ...amount } } : each,
  );
  return { ...content, strands };
}

/**
 * An activity stopped or a dose cut, in force at once as the next revision: no signature is asked and none falls, and
 * each discipline acknowledges it before its next contact. Refused when the content holds anything that somebody would
 * have to sign, since that must not slip in under the word safety. An open draft stays open; what was stopped is
 * stopped there by its own edit.
 */
export function reviseForSafety(
  plan: PlanRecord,
  content: PlanContent,
  next: { readonly version: string; readonly contentHash: string; readonly slips?: ReadonlySet<string> },
): Result<SafetyRevision> {
  const base = findVersion(plan, plan.inForce);
  if (base === undefined || plan.state === 'ENDED') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  const changes = classifyChange(base.content, content, next.slips);
  if (changes.length === 0) return refuse('NOTHING_CHANGED');
  const more = changes.filter((change) => change.asks.signs.length > 0);
  if (more.length > 0) return refuse('SAFETY_CHANGE_HOLDS_MORE', { paths: more.map((change) => change.path) });
  return ok({
    superseded: { ...base, state: 'SUPERSEDED' },
    inForce: {
      version: next.version,
      number: base.number,
      revision: base.revision + 1,
      base: base.version,
      state: 'IN_FORCE',
      changeClass: highestClass(changes) ?? null,
      content,
      contentHash: next.contentHash,
      agreements: [],
    },
    carried: agreementsAfterChange(base.agreements, changes, content).carried,
    changes,
  });
}
