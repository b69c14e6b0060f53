import type { StrandContent } from '../../goals/strand-content.ts';
import { canonicalText } from '../canonical.ts';
import type { Finding } from './finding.ts';
import { openGoalsInOrder, openStrandsInOrder } from './open-rows.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';
import { byCodeUnits } from '../../text-order.ts';

const VERSION = 1;

function findingOf(area: string, first: StrandContent, second: StrandContent): Finding {
  return {
    key: ['FOCUS_AREA_UNDIVIDED', area, first.strand, second.strand].join('/'),
    rule: 'FOCUS_AREA_UNDIVIDED',
    ruleVersion: VERSION,
    grade: 'ASK',
    items: [
      { kind: 'STRAND', id: first.strand },
      { kind: 'STRAND', id: second.strand },
    ],
    word: 'FOCUS_AREA_UNDIVIDED',
    data: {
      focusArea: area,
      firstDiscipline: first.discipline,
      first: first.what,
      secondDiscipline: second.discipline,
      second: second.what,
    },
    facts: canonicalText([area, [first, second].map(({ strand, goal, what }) => ({ strand, goal, what }))]),
    metBy: [],
    clearanceBy: [],
  };
}

/** Of each focus area the first strand of each discipline that works on it. */
function firstOfEach(strands: readonly StrandContent[]): ReadonlyMap<string, ReadonlyMap<string, StrandContent>> {
  const areas = new Map<string, Map<string, StrandContent>>();
  for (const strand of strands) {
    for (const area of strand.focusAreas) {
      const disciplines = areas.get(area) ?? new Map<string, StrandContent>();
      if (!disciplines.has(strand.discipline)) disciplines.set(strand.discipline, strand);
      areas.set(area, disciplines);
    }
  }
  return areas;
}

function run(context: PlanContext): readonly Finding[] {
  const undivided = new Set(openGoalsInOrder(context).flatMap(({ goal, division }) => (division === '' ? [goal] : [])));
  const areas = firstOfEach(openStrandsInOrder(context).filter(({ goal }) => undivided.has(goal)));
  return [...areas].flatMap(([area, disciplines]) => {
    const [first, ...others] = [...disciplines].toSorted(([a], [b]) => byCodeUnits(a, b)).map(([, strand]) => strand);
    return first === undefined ? [] : others.map((other) => findingOf(area, first, other));
  });
}

/**
 * Two disciplines at work on one focus area, and no goal of theirs says who does which part. Each further discipline
 * is named with the first.
 */
export const focusAreaUndivided: FindingRule = {
  id: 'FOCUS_AREA_UNDIVIDED',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'WRITTEN',
  run,
};
