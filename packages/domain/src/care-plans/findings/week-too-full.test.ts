import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import { contentOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { Dose } from '../../goals/dose.ts';
import type { PlanContext } from './plan-context.ts';
import { sayFinding } from './say-finding.ts';
import { weekTooFull } from './week-too-full.ts';

type Week = readonly [timesPerWeek: number, minutes: number] | null;

function doseOf(week: Week): Dose | null {
  if (week === null) return null;
  const [timesPerWeek, minutes] = week;
  return { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek, minutes, weeks: null, deliveryMode: 'CLINIC' };
}

function contextOf(agreed: number | null, ot: Week, pt: Week, closed: readonly string[] = []): PlanContext {
  const content = contentOf({ strands: [otStrandOf({ dose: doseOf(ot) }), ptStrandOf({ dose: doseOf(pt) })] });
  return planContextOf({
    content: { ...content, terms: { ...content.terms, agreedWeeklyMinutes: agreed } },
    closed: new Set(closed),
  });
}
const ids = (context: PlanContext) => weekTooFull.run(context).map(({ items }) => items.map(({ id }) => id));
const factsOf = (agreed: number, minutes: number) =>
  weekTooFull.run(contextOf(agreed, [1, minutes], [2, 45])).map(({ facts }) => facts);

describe('a week too full', () => {
  it.each<readonly [string, PlanContext, readonly string[]]>([
    ['a minute more than agreed', contextOf(134, [1, 45], [2, 45]), [IDS.ptStrand, IDS.otStrand]],
    ['two that are enough alone and too much together', contextOf(60, [1, 45], [1, 30]), [IDS.otStrand, IDS.ptStrand]],
    ['one discipline alone', contextOf(60, [2, 45], null), [IDS.otStrand, IDS.plan]],
    ['every other week on top', contextOf(90, [2, 45], [0.5, 30]), [IDS.otStrand, IDS.ptStrand]],
    ['nothing agreed but none', contextOf(0, [1, 30], null), [IDS.otStrand, IDS.plan]],
    ['an intensive block', contextOf(300, [5, 60], [3, 60]), [IDS.otStrand, IDS.ptStrand]],
  ])('is found in %s', (_, context, items) => {
    expect(ids(context)).toEqual([items]);
  });

  it.each<readonly [string, PlanContext]>([
    ['what was agreed, to the minute', contextOf(135, [1, 45], [2, 45])],
    ['less', contextOf(200, [1, 45], [2, 45])],
    ['minutes that nobody agreed yet', contextOf(null, [5, 60], [5, 60])],
    ['a strand that has ended', contextOf(60, [1, 45], [2, 45], [IDS.ptStrand])],
    ['a goal that is closed', contextOf(60, [1, 45], [2, 45], [IDS.goal])],
    ['no dose yet', contextOf(0, null, null)],
  ])('is not found in %s', (_, context) => {
    expect(ids(context)).toEqual([]);
  });

  it('asks again when a dose or what was agreed changes', () => {
    expect(new Set([...factsOf(100, 45), ...factsOf(100, 50), ...factsOf(90, 45)]).size).toBe(3);
  });

  it('is said with both numbers and where most goes, in both languages', () => {
    const [finding] = weekTooFull.run(contextOf(100, [1, 45], [2, 45]));
    expect(finding && sayFinding('en', finding, baseCatalogue)).toBe(
      'The week takes 135 minutes of therapy, and 100 were agreed with the family. Most goes to Physiotherapy: “stands with one hand on the rail”.',
    );
    expect(finding && sayFinding('hi', finding, baseCatalogue)).toContain('परिवार के साथ 100 तय हुए हैं');
  });
});
