import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import { contentOf, goalOf, IDS, testId } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { GoalContent } from '../../goals/goal-content.ts';
import type { PlanContext } from './plan-context.ts';
import { priorityUnserved } from './priority-unserved.ts';
import { sayFinding } from './say-finding.ts';

const school = { priority: testId(31), words: 'Goes to school like his sister', importance: 9 };
const teeth = { priority: IDS.priority, words: 'Brushes his teeth', importance: 6 };

function contextOf(
  priorities: PlanContext['priorities'],
  goals: readonly Partial<GoalContent>[] = [{}],
  closed: readonly string[] = [],
): PlanContext {
  const content = contentOf({
    goals: goals.map((each, at) => goalOf({ goal: testId(300 + at), ...each })),
    strands: [],
  });
  return planContextOf({ content, priorities, closed: new Set(closed) });
}
const found = (context: PlanContext) => priorityUnserved.run(context).map(({ items }) => items[0].id);

describe('a priority of the family that nobody serves', () => {
  it.each<readonly [string, PlanContext]>([
    ['one that no goal names', contextOf([school, teeth])],
    ['the only one', contextOf([school])],
    ['one of little importance', contextOf([{ ...school, importance: 1 }, teeth])],
    ['one whose goal is closed', contextOf([school], [{ priority: school.priority }, {}], [testId(300)])],
    ['a goal without a priority', contextOf([school], [{ priority: null }])],
    ['one in Hindi', contextOf([{ ...school, words: 'स्कूल जाए' }])],
  ])('is found: %s', (_, context) => {
    expect(found(context)).toEqual([school.priority]);
  });

  it.each<readonly [string, PlanContext]>([
    ['each is named', contextOf([school, teeth], [{}, { priority: school.priority }])],
    ['one is named twice', contextOf([teeth], [{}, {}])],
    ['the family said nothing yet', contextOf([])],
    ['there is no goal yet', contextOf([school], [])],
    ['every goal is closed', contextOf([school], [{}], [testId(300)])],
    ['one of its two goals is closed', contextOf([teeth], [{}, {}], [testId(300)])],
  ])('is not found where %s', (_, context) => {
    expect(found(context)).toEqual([]);
  });

  it('points at the wish and at the plan, and is asked again when the wish is said in other words', () => {
    const [finding] = priorityUnserved.run(contextOf([school]));
    expect(finding).toMatchObject({ grade: 'ASK', items: [{ kind: 'PRIORITY' }, { kind: 'PLAN', id: IDS.plan }] });
    const [later] = priorityUnserved.run(contextOf([{ ...school, words: 'Goes to school alone' }]));
    expect(later?.key).toBe(finding?.key);
    expect(later?.facts).not.toBe(finding?.facts);
  });

  it('is said in the family’s words, in both languages', () => {
    const [finding] = priorityUnserved.run(contextOf([school]));
    expect(finding && sayFinding('en', finding, baseCatalogue)).toBe(
      'The family wants “Goes to school like his sister” (importance 9 of 10), and no goal names it.',
    );
    expect(finding && sayFinding('hi', finding, baseCatalogue)).toContain('कोई लक्ष्य इसके लिए नहीं है');
  });
});
