import type { Level, LevelText, MeasureDefinition, MeasureValue, StrandState } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { readMeasure, readMeasureValue } from '../../lib/measures/read-measure.ts';
import { asLevel } from '../../ui/measures/level.ts';
import type { RecordingSheet } from './recording.graphql.ts';
import type { SentEntry } from './sitting.ts';

export type RecordedChild = NonNullable<ResultOf<typeof RecordingSheet>['child']>;
type Goal = NonNullable<NonNullable<RecordedChild['plan']>['goals']>[number];

/** Something seen earlier, with the instant it was seen at. */
export interface Seen<Value> {
  value: Value;
  at: string;
}

export interface OpenStrand {
  id: string;
  discipline: string;
  state: StrandState;
  what: string;
  measure: MeasureDefinition;
  start: MeasureValue | undefined;
  target: MeasureValue | undefined;
  last: Seen<MeasureValue> | undefined;
}

export interface OpenGoal {
  id: string;
  statement: string;
  scaleEdition: number;
  levels: readonly LevelText[];
  last: Seen<Level> | undefined;
  strands: readonly OpenStrand[];
}

/** What stands on the sheet and was not taken: it stays with its goal and strand, whatever became of those. */
type Held = readonly Pick<SentEntry, 'goalId' | 'strandId'>[];

function strandsOf(goal: Goal, own: string | null, held: Held): OpenStrand[] {
  const strands = (goal.inForce?.strands ?? []).flatMap((content): OpenStrand[] => {
    const life = goal.strands?.find(({ id }) => id === content.strand.id);
    const measure = readMeasure(content.measure);
    if (!life || !measure) return [];
    if (life.state === 'ENDED' && !held.some(({ strandId }) => strandId === life.id)) return [];
    const last = readMeasureValue(life.latest?.measure);
    return [
      {
        id: life.id,
        discipline: content.discipline,
        state: life.state,
        what: content.what || measure.text,
        measure,
        start: readMeasureValue(content.start),
        target: readMeasureValue(content.target),
        last: last && life.latest?.happenedAt ? { value: last, at: life.latest.happenedAt } : undefined,
      },
    ];
  });
  return strands.toSorted((a, b) => Number(b.discipline === own) - Number(a.discipline === own));
}

/**
 * The goals something can be recorded about, in the plan's order, the strands of the `own` discipline first. What the
 * reader may not see, and a strand without a measure, is left out. One that has ended stays while something `held` is on it.
 */
export function openGoals(child: RecordedChild, own: string | null, held: Held = []): OpenGoal[] {
  return (child.plan?.goals ?? []).flatMap((goal): OpenGoal[] => {
    const content = goal.inForce;
    const isOpen = goal.state === 'ACTIVE' || goal.state === 'PAUSED';
    if (!content?.levels || (!isOpen && !held.some(({ goalId }) => goalId === goal.id))) return [];
    const { latestLevel } = goal;
    return [
      {
        id: goal.id,
        statement: content.statement ?? '',
        scaleEdition: content.scaleEdition,
        levels: content.levels.map(({ level, text }) => ({ level: asLevel(level), text })),
        last:
          latestLevel?.happenedAt && typeof latestLevel.level === 'number'
            ? { value: asLevel(latestLevel.level), at: latestLevel.happenedAt }
            : undefined,
        strands: strandsOf(goal, own, held),
      },
    ];
  });
}
