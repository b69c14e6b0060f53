import { DEFAULT_START_CONVENTION, type StartConvention } from '../goals/start-convention.ts';
import { ok, refuse, type Result } from '../result.ts';
import { firstDraft } from './new-rows.ts';
import { closedRows, openStrands } from './open-rows.ts';
import type { PlanContent } from './plan-content.ts';
import { findOpenVersion, findVersion, lastRevision, type PlanRecord, type PlanVersion } from './plan-record.ts';

/**
 * A draft of the next version, with the content of the one in force; the one in force stays in force. At most one is
 * open. Goals and strands that are over are left out of the new draft. Where nothing was ever in force, because the
 * first draft was thrown away, it is a first draft again, empty but for the clinic's start convention.
 */
export function openDraft(
  plan: PlanRecord,
  version: string,
  startConvention: StartConvention = DEFAULT_START_CONVENTION,
): Result<PlanVersion> {
  if (plan.state === 'ENDED') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  if (findOpenVersion(plan) !== undefined) return refuse('DRAFT_ALREADY_OPEN');
  const base = findVersion(plan, plan.inForce);
  if (base === undefined) return ok(firstDraft(version, startConvention));
  const closed = closedRows(plan);
  return ok({
    version,
    number: base.number,
    revision: lastRevision(plan, base) + 1,
    base: base.version,
    state: 'DRAFT',
    changeClass: null,
    content: {
      ...base.content,
      goals: base.content.goals.filter((each) => !closed.has(each.goal)),
      strands: openStrands(base.content.strands, closed),
      homeItems: base.content.homeItems.filter((each) => !closed.has(each.goal)),
    },
    contentHash: null,
    agreements: [],
  });
}

/** The draft with other content. Every version that is not a draft is read-only. */
export function reviseDraft(version: PlanVersion, content: PlanContent): Result<PlanVersion> {
  return version.state === 'DRAFT'
    ? ok({ ...version, content })
    : refuse('VERSION_NOT_DRAFT', { state: version.state });
}

/** The draft thrown away; its rows stay for the trail. */
export function discardDraft(version: PlanVersion): Result<PlanVersion> {
  return version.state === 'DRAFT'
    ? ok({ ...version, state: 'DISCARDED' })
    : refuse('VERSION_NOT_DRAFT', { state: version.state });
}
