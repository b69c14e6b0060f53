import { isMoreThanAgreed, plannedMinutes, weeklyMinutes } from '../../goals/dose.ts';
import { canonicalText } from '../canonical.ts';
import type { Finding } from './finding.ts';
import { openStrandsInOrder } from './open-rows.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';

const VERSION = 1;

function run(context: PlanContext): readonly Finding[] {
  const { agreedWeeklyMinutes: most } = context.content.terms;
  const doses = openStrandsInOrder(context)
    .map((strand) => ({ strand, minutes: weeklyMinutes(strand.dose) }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes);
  const planned = plannedMinutes(openStrandsInOrder(context));
  const [first, second] = doses;
  if (most === null || !isMoreThanAgreed(planned, most) || first === undefined) return [];
  return [
    {
      key: 'LOAD_TOO_FULL/WEEK_TOO_FULL',
      rule: 'LOAD_TOO_FULL',
      ruleVersion: VERSION,
      grade: 'ASK',
      items: [
        { kind: 'STRAND', id: first.strand.strand },
        second === undefined ? { kind: 'PLAN', id: context.plan } : { kind: 'STRAND', id: second.strand.strand },
      ],
      word: 'WEEK_TOO_FULL',
      data: { count: Math.round(planned), most, discipline: first.strand.discipline, first: first.strand.what },
      facts: canonicalText([most, doses.map(({ strand: { strand }, minutes }) => [strand, minutes])]),
      metBy: [],
      clearanceBy: [],
    },
  ];
}

/**
 * The strands take more minutes of a week together than was agreed with the family. Each discipline knows its own; the
 * sum is seen by nobody. The largest are named.
 */
export const weekTooFull: FindingRule = {
  id: 'LOAD_TOO_FULL',
  version: VERSION,
  usualGrade: 'ASK',
  looksFor: 'WRITTEN',
  run,
};
