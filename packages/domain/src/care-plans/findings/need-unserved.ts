import { findByCode } from '../../catalogue/lookup.ts';
import { canonicalText } from '../canonical.ts';
import type { Finding } from './finding.ts';
import { openStrandsInOrder } from './open-rows.ts';
import type { FindingRule, PlanContext } from './plan-context.ts';

const VERSION = 1;

function findingOf(concern: string, [first, ...others]: readonly [string, ...string[]]): Finding {
  return {
    key: ['NEED_UNSERVED', concern].join('/'),
    rule: 'NEED_UNSERVED',
    ruleVersion: VERSION,
    grade: 'NOTE',
    items: [
      { kind: 'CONCERN', id: concern },
      { kind: 'FOCUS_AREA', id: first },
    ],
    word: 'NEED_UNSERVED',
    data: { concern, focusAreas: [first, ...others] },
    facts: canonicalText([concern, first, ...others]),
    metBy: [],
    clearanceBy: [],
  };
}

function run(context: PlanContext): readonly Finding[] {
  const strands = openStrandsInOrder(context);
  if (strands.length === 0) return [];
  const served = new Set(strands.flatMap(({ focusAreas }) => focusAreas));
  return context.concerns.toSorted().flatMap((code): readonly Finding[] => {
    const [first, ...others] = findByCode(context.catalogue.concerns, code)?.focusAreas ?? [];
    if (first === undefined || [first, ...others].some((area) => served.has(area))) return [];
    return [findingOf(code, [first, ...others])];
  });
}

/**
 * A concern that was reported, and none of its focus areas is on an open strand. It goes by itself: it is a reminder,
 * for a plan does not have to do everything at once.
 */
export const needUnserved: FindingRule = {
  id: 'NEED_UNSERVED',
  version: VERSION,
  usualGrade: 'NOTE',
  looksFor: 'MISSING',
  run,
};
