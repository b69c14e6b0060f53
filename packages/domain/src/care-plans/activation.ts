import type { LocalDate } from '../children/local-date.ts';
import type { GoalLife, StrandLife } from '../goals/goal-life.ts';
import { ok, refuse, type Result } from '../result.ts';
import { isGood, partyOf } from './agreement.ts';
import { consentStands } from './episode.ts';
import { GUARDIAN } from './parties.ts';
import { disciplinesOf, type PlanContent } from './plan-content.ts';
import { findVersion, type PlanMoves, type PlanRecord, type PlanVersion } from './plan-record.ts';
import { withStopsSince } from './safety-change.ts';

export interface Activation extends PlanMoves {
  /**
   * What has to come into force by `reviseForSafety` in the same moment: the version without what was stopped or cut while
   * it waited for signatures. Null where nothing was, or the version has it no more.
   */
  readonly stopped: PlanContent | null;
}

/** Why goals and strands that a new version leaves out are over. */
const LEFT_OUT = 'LEFT_OUT_OF_VERSION';

/** The parties whose agreement to a version is good on a day. */
export function agreedParties(version: PlanVersion, on: LocalDate): ReadonlySet<string> {
  const hash = version.contentHash;
  if (hash === null) return new Set();
  return new Set(version.agreements.filter((each) => isGood(each, hash, on)).map(partyOf));
}

/** The disciplines that already work under the version in force. Their strands never fall back to "starts later". */
function disciplinesAtWork(plan: PlanRecord, version: PlanVersion): readonly string[] {
  const inVersion = new Set(version.content.strands.map((each) => each.strand));
  const working = plan.strands.filter(
    (each) => inVersion.has(each.strand) && (each.state === 'ACTIVE' || each.state === 'PAUSED'),
  );
  return [...new Set(working.map((each) => each.discipline))].sort();
}

function findRefusal(plan: PlanRecord, version: PlanVersion, on: LocalDate): Result<never> | undefined {
  if (plan.state !== 'DRAFT' && plan.state !== 'ACTIVE') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  if (version.state !== 'SENT') return refuse('VERSION_NOT_SENT', { state: version.state });
  if (!consentStands(plan.consents, on)) return refuse('NO_TREATMENT_CONSENT');
  const agreed = agreedParties(version, on);
  if (!disciplinesOf(version.content).some((each) => agreed.has(each))) return refuse('NO_DISCIPLINE_AGREED');
  if (!agreed.has(GUARDIAN)) return refuse('NO_GUARDIAN_AGREED');
  const unsigned = disciplinesAtWork(plan, version).filter((each) => !agreed.has(each));
  return unsigned.length === 0 ? undefined : refuse('DISCIPLINE_AT_WORK_UNSIGNED', { disciplines: unsigned });
}

function moveGoals(plan: PlanRecord, version: PlanVersion, on: LocalDate): readonly GoalLife[] {
  const held = new Set(version.content.goals.map((each) => each.goal));
  const earlier = new Set(findVersion(plan, plan.inForce)?.content.goals.map((each) => each.goal));
  return plan.goals.flatMap((goal): readonly GoalLife[] => {
    if (held.has(goal.goal)) return goal.state === 'DRAFT' ? [{ ...goal, state: 'ACTIVE' }] : [];
    const isLeftOut = earlier.has(goal.goal) && goal.state !== 'CLOSED';
    return isLeftOut ? [{ ...goal, state: 'CLOSED', outcome: 'MOVED_OR_ENDED', closedOn: on, reason: LEFT_OUT }] : [];
  });
}

function moveStrands(plan: PlanRecord, version: PlanVersion, agreed: ReadonlySet<string>): readonly StrandLife[] {
  const held = new Set(version.content.strands.map((each) => each.strand));
  const earlier = new Set(findVersion(plan, plan.inForce)?.content.strands.map((each) => each.strand));
  return plan.strands.flatMap((strand): readonly StrandLife[] => {
    if (held.has(strand.strand)) {
      return strand.state === 'STARTS_LATER' && agreed.has(strand.discipline) ? [{ ...strand, state: 'ACTIVE' }] : [];
    }
    const isLeftOut = earlier.has(strand.strand) && strand.state !== 'ENDED';
    return isLeftOut ? [{ ...strand, state: 'ENDED', reason: LEFT_OUT }] : [];
  });
}

/**
 * A sent version comes into force. One discipline and a guardian are enough, with a treatment consent; the strands of a
 * discipline that has not signed stay STARTS_LATER. A discipline that already works under the version in force is
 * waited for: care never stops because a new version is on its way. The version before is superseded, untouched;
 * goals and strands that the new one leaves out are closed as moved or ended. What was stopped for safety meanwhile does
 * not begin again with a version that was written before: see `Activation`.
 */
export function activate(plan: PlanRecord, version: PlanVersion, on: LocalDate): Result<Activation> {
  const refused = findRefusal(plan, version, on);
  if (refused !== undefined) return refused;
  const before = findVersion(plan, plan.inForce);
  return ok({
    plan: { state: 'ACTIVE', inForce: version.version },
    versions: [
      { ...version, state: 'IN_FORCE' },
      ...(before === undefined ? [] : [{ ...before, state: 'SUPERSEDED' as const }]),
    ],
    goals: moveGoals(plan, version, on),
    strands: moveStrands(plan, version, agreedParties(version, on)),
    stopped: stoppedSince(plan, version),
  });
}

function stoppedSince(plan: PlanRecord, version: PlanVersion): PlanContent | null {
  const [base, inForce] = [findVersion(plan, version.base), findVersion(plan, plan.inForce)];
  if (base === undefined || inForce === undefined) return null;
  const content = withStopsSince(base.content, inForce.content, version.content);
  return content === version.content ? null : content;
}

/** Whether a version could come into force today, and if not, what is missing: for the screen that waits for it. */
export function canActivate(plan: PlanRecord, version: PlanVersion, on: LocalDate): Result<true> {
  return findRefusal(plan, version, on) ?? ok(true);
}

/**
 * The strands that start because their discipline has signed the version in force after the others. Everything else of
 * the plan stays as it is, and nobody signs again.
 */
export function joinPlan(plan: PlanRecord, discipline: string, on: LocalDate): Result<PlanMoves> {
  const version = findVersion(plan, plan.inForce);
  if (version === undefined || plan.state === 'ENDED') return refuse('PLAN_NOT_OPEN', { state: plan.state });
  if (!disciplinesOf(version.content).includes(discipline)) return refuse('NOT_A_PARTY', { party: discipline });
  if (!agreedParties(version, on).has(discipline)) return refuse('NO_DISCIPLINE_AGREED');
  return ok({
    plan: {},
    versions: [],
    goals: [],
    strands: moveStrands(plan, version, new Set([discipline])).filter((each) => each.state === 'ACTIVE'),
  });
}
