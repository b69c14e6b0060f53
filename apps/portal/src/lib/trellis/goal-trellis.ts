import {
  addDays,
  DEFAULT_START_CONVENTION,
  formatMeasure,
  localDate,
  progressShare,
  scaleBreaks,
  startLevelOf,
  WEEKS_UNLESS_SAID,
  type Language,
  type LocalDate,
  type MeasureDefinition,
  type MeasureValue,
  type StartConvention,
} from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { TrellisGoal } from '../../graphql/trellis.graphql.ts';
import { readMeasure, readMeasureValue } from '../measures/read-measure.ts';
import type { MarkedDiscipline } from '../../ui/marks/mark.ts';
import { asLevel } from '../../ui/measures/level.ts';
import type { TrellisData, TrellisStrand } from '../../ui/trellis/trellis-data.ts';

export type Goal = ResultOf<typeof TrellisGoal>;
type Content = NonNullable<Goal['inForce']>;

export interface TrellisFrame {
  language: Language;
  timeZone: string;
  today: LocalDate;
  /** The day the plan came into force: where the climb begins. */
  from: LocalDate;
  /** Of the version in force; the usual one where it is not said. */
  startConvention?: StartConvention;
  discipline: (code: string) => MarkedDiscipline;
  /** Says a closed word of the domain: a rater's kind. */
  rater: (kind: NonNullable<NonNullable<Goal['ratings']>[number]['raterKind']>) => string;
  /** Says a setting of the catalogue. */
  setting: (code: string) => string;
}

interface Climb {
  measure: MeasureDefinition;
  start: MeasureValue;
  target: MeasureValue;
}

function climbOf(content: NonNullable<Content['strands']>[number]): Climb | undefined {
  const measure = readMeasure(content.measure);
  const start = readMeasureValue(content.start);
  const target = readMeasureValue(content.target);
  return measure && start && target ? { measure, start, target } : undefined;
}

function strandOf(
  goal: Goal,
  content: NonNullable<Content['strands']>[number],
  frame: TrellisFrame,
): TrellisStrand | undefined {
  const climb = climbOf(content);
  if (!climb) return undefined;
  const observations = goal.strands?.find(({ id }) => id === content.strand.id)?.observations?.edges ?? [];
  return {
    id: content.strand.id,
    discipline: frame.discipline(content.discipline),
    name: content.what ?? climb.measure.text,
    start: formatMeasure(climb.start, frame.language),
    target: formatMeasure(climb.target, frame.language),
    points: observations.flatMap(({ node }) => {
      const value = readMeasureValue(node.measure);
      if (!value || !node.happenedAt || node.voidedAt) return [];
      const progress = progressShare(climb.measure, climb.start, climb.target, value);
      if (!progress.ok) return [];
      const on = localDate(node.happenedAt, frame.timeZone);
      return [{ id: node.id, on, words: formatMeasure(value, frame.language), progress: progress.value }];
    }),
  };
}

/** A goal of the plan in force as its trellis. Undefined where the reader may not see its content, or it has none. */
export function goalTrellis(goal: Goal, frame: TrellisFrame): TrellisData | undefined {
  const content = goal.inForce;
  if (!content?.levels) return undefined;
  const dayOf = (instant: string) => localDate(instant, frame.timeZone);
  const sightings = (goal.observations?.edges ?? []).flatMap(({ node }) => {
    if (node.level === null || !node.happenedAt || node.voidedAt || node.strand) return [];
    const words = node.setting ? frame.setting(node.setting) : '';
    return [{ id: node.id, on: dayOf(node.happenedAt), level: asLevel(node.level), words, edition: node.scaleEdition }];
  });
  const ratings = (goal.ratings ?? []).flatMap((rating) => {
    if (rating.level === null || !rating.givenAt || !rating.raterKind) return [];
    const words = [frame.rater(rating.raterKind), rating.raterName].filter(Boolean).join(', ');
    return [
      { id: rating.id, on: dayOf(rating.givenAt), level: asLevel(rating.level), words, edition: rating.scaleEdition },
    ];
  });
  const levels = content.levels.map(({ level, text }) => ({ level: asLevel(level), text }));
  const stored = typeof content.startLevel === 'number' ? asLevel(content.startLevel) : null;
  return {
    levels,
    startLevel: startLevelOf(
      { direction: content.direction ?? 'IMPROVE', startLevel: stored, levels },
      frame.startConvention ?? DEFAULT_START_CONVENTION,
    ),
    from: frame.from,
    to: content.targetOn ?? addDays(frame.from, WEEKS_UNLESS_SAID * 7),
    today: frame.today,
    strands: (content.strands ?? []).flatMap((strand) => strandOf(goal, strand, frame) ?? []),
    sightings,
    ratings,
    breaks: scaleBreaks([...sightings, ...ratings]),
  };
}
