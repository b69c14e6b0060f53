import { ok, refuse, type Result } from '../result.ts';
import type { Agreement } from './agreement.ts';
import { agreementsAfterChange, type CarriedAgreement } from './carry-agreements.ts';
import type { ChecklistItem } from './checklist.ts';
import { classifyChange, highestClass, nextNumber } from './classify-change.ts';
import { blockingFindings, type FindingStanding } from './findings/settle.ts';
import { findVersion, lastRevision, type PlanRecord, type PlanVersion } from './plan-record.ts';
import { rebaseDraft } from './safety-change.ts';

/** What sending is checked against. `contentHash` is of the draft's canonical text; `slips` are the marked paths. */
export interface SendFacts {
  readonly checklist: readonly ChecklistItem[];
  readonly findings: readonly FindingStanding[];
  readonly contentHash: string;
  readonly slips?: ReadonlySet<string>;
}

export interface Sent {
  readonly version: PlanVersion;
  readonly carried: readonly CarriedAgreement[];
  /** Who is asked now: discipline codes and GUARDIAN. */
  readonly awaited: readonly string[];
}

/**
 * The draft sent for signatures: read-only from here, with its number, class and hash, and with the agreements of
 * parties it does not touch carried on. Refused while the checklist is open, a STOP or an ASK is unsettled, or nothing
 * differs from the version in force.
 */
export function sendForSignatures(plan: PlanRecord, version: PlanVersion, facts: SendFacts): Result<Sent> {
  if (plan.state === 'ENDED') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  if (version.state !== 'DRAFT') return refuse('VERSION_NOT_DRAFT', { state: version.state });
  if (facts.checklist.length > 0) {
    return refuse('CHECKLIST_OPEN', { items: [...new Set(facts.checklist.map((item) => item.code))] });
  }
  const blocking = blockingFindings(facts.findings);
  if (blocking.length > 0) return refuse('FINDINGS_OPEN', { rules: [...new Set(blocking.map((each) => each.rule))] });

  const base = findVersion(plan, version.base);
  const changes = base === undefined ? [] : classifyChange(base.content, version.content, facts.slips);
  if (base !== undefined && changes.length === 0) return refuse('NOTHING_CHANGED');
  const { carried, awaited } = agreementsAfterChange(base?.agreements ?? [], changes, version.content);
  return ok({
    version: {
      ...version,
      ...(base === undefined ? {} : nextNumber({ number: base.number, revision: lastRevision(plan, base) }, changes)),
      state: 'SENT',
      changeClass: highestClass(changes) ?? null,
      contentHash: facts.contentHash,
    },
    carried,
    awaited,
  });
}

/**
 * A sent version made a draft again, with the agreements that fall with it. Those given on the base stand there. What was
 * stopped while it was out is stopped in the draft, which stands on what is in force now.
 */
export function takeBack(
  plan: PlanRecord,
  version: PlanVersion,
): Result<{ readonly version: PlanVersion; readonly fallen: readonly Agreement[] }> {
  if (version.state !== 'SENT') return refuse('VERSION_NOT_SENT', { state: version.state });
  const draft: PlanVersion = { ...version, state: 'DRAFT', contentHash: null, changeClass: null, agreements: [] };
  const inForce = findVersion(plan, plan.inForce);
  return ok({
    version: inForce === undefined ? draft : rebaseDraft(plan, draft, inForce),
    fallen: version.agreements.filter((each) => each.carriedFrom === null),
  });
}
