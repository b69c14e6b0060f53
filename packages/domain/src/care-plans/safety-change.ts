import { weeklyMinutes, type Dose } from '../goals/dose.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { ok, refuse, type Result } from '../result.ts';
import { agreementsAfterChange, type CarriedAgreement } from './carry-agreements.ts';
import { classifyChange, highestClass, type PlanChange } from './classify-change.ts';
import type { PlanContent } from './plan-content.ts';
import { findOpenVersion, findVersion, lastRevision, type PlanRecord, type PlanVersion } from './plan-record.ts';

export interface SafetyRevision {
  readonly superseded: PlanVersion;
  readonly inForce: PlanVersion;
  /** The open draft on what is in force now, with the same stopped in it; null where none is open, or it has been sent. */
  readonly draft: PlanVersion | null;
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

/** The content without one activity at home. */
export function withoutHomeItem(content: PlanContent, item: string): PlanContent {
  return { ...content, homeItems: content.homeItems.filter((each) => each.item !== item) };
}

function strandWithStopsSince(base: StrandContent, inForce: StrandContent, strand: StrandContent): StrandContent {
  const kept = new Set(inForce.techniques.map(({ technique }) => technique));
  const stopped = new Set(base.techniques.map(({ technique }) => technique).filter((each) => !kept.has(each)));
  const techniques = strand.techniques.filter(({ technique }) => !stopped.has(technique));
  const isCut = weeklyMinutes(inForce.dose) < weeklyMinutes(base.dose);
  const { dose } = strand;
  const isMore = isCut && inForce.dose !== null && weeklyMinutes(dose) > weeklyMinutes(inForce.dose);
  if (techniques.length === strand.techniques.length && !isMore) return strand;
  if (!isMore || dose === null || inForce.dose === null) return { ...strand, techniques };
  const { timesPerWeek, minutes } = inForce.dose;
  return { ...strand, techniques, dose: { ...dose, timesPerWeek, minutes } };
}

/**
 * The content of a version that was drafted on `base`, without what was stopped from there to what is in force now, and
 * with no more of a strand than what it was cut to. What the version itself stops or cuts further stays so. Answers the
 * same content where there is nothing to take out of it.
 */
export function withStopsSince(base: PlanContent, inForce: PlanContent, content: PlanContent): PlanContent {
  const [before, now] = [base, inForce].map(({ strands }) => new Map(strands.map((each) => [each.strand, each])));
  const strands = content.strands.map((strand) => {
    const [from, to] = [before?.get(strand.strand), now?.get(strand.strand)];
    return from === undefined || to === undefined ? strand : strandWithStopsSince(from, to, strand);
  });
  const kept = new Set(inForce.homeItems.map(({ item }) => item));
  const stopped = new Set(base.homeItems.map(({ item }) => item).filter((item) => !kept.has(item)));
  const homeItems = content.homeItems.filter(({ item }) => !stopped.has(item));
  const isSame =
    homeItems.length === content.homeItems.length &&
    strands.every((strand, index) => strand === content.strands[index]);
  return isSame ? content : { ...content, strands, homeItems };
}

/** A draft moved from the version it was opened on to the one in force, which a safety change made meanwhile. */
export function rebaseDraft(plan: Pick<PlanRecord, 'versions'>, draft: PlanVersion, inForce: PlanVersion): PlanVersion {
  const base = findVersion(plan, draft.base);
  if (base === undefined || base.version === inForce.version) return draft;
  return {
    ...draft,
    base: inForce.version,
    number: inForce.number,
    revision: lastRevision(plan, inForce) + 1,
    content: withStopsSince(base.content, inForce.content, draft.content),
  };
}

/**
 * An activity stopped or a dose cut, in force at once as the next revision: no signature is asked and none falls, and
 * each discipline acknowledges it before its next contact. Refused when the content holds anything that somebody would
 * have to sign, since that must not slip in under the word safety. An open draft stays open and loses the same; a
 * version that was sent stays as it was signed, and `activate` stops the same in it when it comes into force.
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
  const inForce: PlanVersion = {
    version: next.version,
    number: base.number,
    revision: lastRevision(plan, base) + 1,
    base: base.version,
    state: 'IN_FORCE',
    changeClass: highestClass(changes) ?? null,
    content,
    contentHash: next.contentHash,
    agreements: [],
  };
  const open = findOpenVersion(plan);
  return ok({
    superseded: { ...base, state: 'SUPERSEDED' },
    inForce,
    draft: open?.state === 'DRAFT' ? rebaseDraft(plan, open, inForce) : null,
    carried: agreementsAfterChange(base.agreements, changes, content).carried,
    changes,
  });
}
