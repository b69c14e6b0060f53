import type { LocalDate } from '../children/local-date.ts';
import type { GoalOutcome, GoalState, StrandState } from '../goals/goal-states.ts';
import type { Agreement } from './agreement.ts';
import type { TreatmentConsent } from './episode.ts';
import type { PlanContent } from './plan-content.ts';
import type { ChangeClass, PlanEndReason, PlanState, VersionState } from './plan-states.ts';

/** The identity row of a goal: its life, which no version holds and no draft can touch. */
export interface GoalLife {
  readonly goal: string;
  readonly state: GoalState;
  readonly outcome: GoalOutcome | null;
  readonly closedOn: LocalDate | null;
  /** Why it is paused, closed or open again; null while nothing of the kind has happened. */
  readonly reason: string | null;
}

/** The identity row of a strand. */
export interface StrandLife {
  readonly strand: string;
  readonly goal: string;
  readonly discipline: string;
  readonly state: StrandState;
  readonly reason: string | null;
}

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
