import type { GoalLife, StrandLife } from '../goals/goal-life.ts';
import type { Agreement } from './agreement.ts';
import type { TreatmentConsent } from './episode.ts';
import type { PlanContent } from './plan-content.ts';
import type { ChangeClass, PlanEndReason, PlanState, VersionState } from './plan-states.ts';

/** One version of the plan with what has been agreed on it. People call it `number.revision`. */
export interface PlanVersion {
  readonly version: string;
  readonly number: number;
  readonly revision: number;
  readonly base: string | null;
  readonly state: VersionState;
  /** Null for a first version and for a draft that has not been sent. */
  readonly changeClass: ChangeClass | null;
  readonly content: PlanContent;
  /** Set when it is sent, cleared when it is taken back. */
  readonly contentHash: string | null;
  readonly agreements: readonly Agreement[];
}

/** A joint plan with everything its rules look at. `inForce` names the version in force, null before the first. */
export interface PlanRecord {
  readonly plan: string;
  readonly state: PlanState;
  readonly endReason: PlanEndReason | null;
  readonly inForce: string | null;
  readonly goals: readonly GoalLife[];
  readonly strands: readonly StrandLife[];
  readonly versions: readonly PlanVersion[];
  readonly consents: readonly TreatmentConsent[];
}

/** Rows that change together when a plan moves: what a store writes in one transaction. Unnamed rows stay as they are. */
export interface PlanMoves {
  readonly plan: Partial<Pick<PlanRecord, 'state' | 'endReason' | 'inForce'>>;
  readonly versions: readonly PlanVersion[];
  readonly goals: readonly GoalLife[];
  readonly strands: readonly StrandLife[];
}

/** The states of versions that people know by their number. */
const TOLD: ReadonlySet<VersionState> = new Set(['SENT', 'IN_FORCE', 'SUPERSEDED']);

export function findVersion(plan: Pick<PlanRecord, 'versions'>, version: string | null): PlanVersion | undefined {
  return plan.versions.find((each) => each.version === version);
}

/** The draft or sent version a plan has open: at most one. */
export function findOpenVersion(plan: Pick<PlanRecord, 'versions'>): PlanVersion | undefined {
  return plan.versions.find((each) => each.state === 'DRAFT' || each.state === 'SENT');
}

/**
 * The highest revision that was ever sent or in force under the number of a version. While a version waits for
 * signatures as 1.1, what is stopped meanwhile is 1.2: no two texts are called the same.
 */
export function lastRevision(plan: Pick<PlanRecord, 'versions'>, { number, revision }: PlanVersion): number {
  const told = plan.versions.filter((each) => each.number === number && TOLD.has(each.state));
  return Math.max(revision, ...told.map((each) => each.revision));
}

function replaced<Row>(rows: readonly Row[], changed: readonly Row[], idOf: (row: Row) => string): readonly Row[] {
  const byId = new Map(changed.map((row) => [idOf(row), row]));
  const kept = rows.map((row) => byId.get(idOf(row)) ?? row);
  const known = new Set(rows.map(idOf));
  return [...kept, ...changed.filter((row) => !known.has(idOf(row)))];
}

/** The record after its rows moved. Rows that are not there yet are added. */
export function applyMoves(plan: PlanRecord, moves: Partial<PlanMoves>): PlanRecord {
  return {
    ...plan,
    ...moves.plan,
    versions: replaced(plan.versions, moves.versions ?? [], (row) => row.version),
    goals: replaced(plan.goals, moves.goals ?? [], (row) => row.goal),
    strands: replaced(plan.strands, moves.strands ?? [], (row) => row.strand),
  };
}
