import {
  deliveredIn,
  type Dose,
  forecastGoal,
  forecastStrand,
  type GoalDirection,
  type GoalState,
  type Level,
  type LocalDate,
  type MeasureDefinition,
  type MeasureValue,
  type StrandState,
  weeklyMinutes,
} from '@trellis/domain';
import type { DeliveredModel, DeliveredWorkModel } from './review.model.ts';

interface Seen {
  readonly on: LocalDate;
  readonly level: Level | null;
  readonly measure: MeasureValue | null;
  readonly scaleEdition: number;
}

interface DeliveredStrand {
  readonly strand: string;
  readonly state: StrandState;
  readonly measure: MeasureDefinition | null;
  readonly target: MeasureValue | null;
  readonly dose: Dose | null;
  readonly seen: readonly Seen[];
}

interface DeliveredGoal {
  readonly goal: string;
  readonly state: GoalState;
  readonly direction: GoalDirection;
  readonly scaleEdition: number;
  readonly seen: readonly Seen[];
  readonly strands: readonly DeliveredStrand[];
}

/** What was recorded of the goals of a reviewed version, what was taken back left out. */
export interface DeliveredRecord {
  readonly from: LocalDate;
  /** The day it was closed; null while it is open. */
  readonly closedOn: LocalDate | null;
  readonly goals: readonly DeliveredGoal[];
  readonly home: DeliveredModel['home'];
}

/** Planned beside what was recorded until the review was closed, for each goal and each strand. A forecast is always today's. */
export function deliveredOf({ from, closedOn, goals, home }: DeliveredRecord, today: LocalDate): DeliveredModel {
  const until = closedOn ?? today;
  const counts = (seen: readonly Seen[]) =>
    deliveredIn(
      seen.map(({ on }) => on),
      from,
      until,
    );
  const ofGoal = (goal: DeliveredGoal): DeliveredWorkModel => {
    const levels = goal.seen.flatMap(({ on, level, scaleEdition }) =>
      level !== null && scaleEdition === goal.scaleEdition ? [{ on, level }] : [],
    );
    return {
      goalId: goal.goal,
      strandId: null,
      weeklyMinutes: null,
      ...counts(goal.seen),
      forecast: forecastGoal(goal, levels, today) ?? null,
    };
  };
  const ofStrand = (goal: DeliveredGoal, strand: DeliveredStrand): DeliveredWorkModel => {
    const values = strand.seen.flatMap(({ on, measure }) => (measure === null ? [] : [{ on, value: measure }]));
    return {
      goalId: goal.goal,
      strandId: strand.strand,
      weeklyMinutes: strand.dose === null ? null : weeklyMinutes(strand.dose),
      ...counts(strand.seen),
      forecast: forecastStrand(goal, strand, values, today) ?? null,
    };
  };
  const work = goals.flatMap((goal) => [ofGoal(goal), ...goal.strands.map((strand) => ofStrand(goal, strand))]);
  return { from, until, work, home };
}
