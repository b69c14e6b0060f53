import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { activityOf, contentOf, goalOf, OT, otStrandOf, PT, ptStrandOf, testId } from '../../../testing/plan.ts';
import { FINDING_RULES, findFindings } from './find-findings.ts';
import type { PlanContext } from './plan-context.ts';

const SIZE = 3000;

const seizures = {
  precaution: testId(400),
  code: 'SEIZURE_DISORDER',
  status: null,
  statusUntil: null,
  site: null,
  side: null,
} as const;

const contextOf = (goals: number, statement: (index: number) => string): PlanContext => ({
  catalogue: baseCatalogue,
  content: contentOf({
    goals: Array.from({ length: goals }, (_, index) =>
      goalOf({ goal: testId(1000 + index), statement: statement(index), icf: null }),
    ),
    strands: Array.from({ length: goals }, (_, index) =>
      otStrandOf({ strand: testId(9000 + index), techniques: [activityOf('SENSORY_INTEGRATION_PLAY')] }),
    ),
  }),
  closed: new Set(),
  handling: [],
  precautions: [seizures],
  ageMonths: 60,
  today: '2026-11-23',
});

/** The fastest of a few runs: what the work takes when nothing else is in the way. */
function fastest(context: PlanContext): number {
  const runs = Array.from({ length: 5 }, () => {
    const began = Date.now();
    findFindings(context);
    return Date.now() - began;
  });
  return Math.min(...runs);
}

describe('finding', () => {
  it('puts what stops before what asks, in an order that rows do not change', () => {
    const handling = [OT, PT].map(
      (discipline, index) =>
        ({
          line: testId(500 + index),
          key: 'CALMING',
          value: discipline,
          site: null,
          side: null,
          discipline,
          owner: testId(50),
          since: '2026-11-23',
          endedOn: null,
        }) as const,
    );
    const context = { ...contextOf(3, () => 'Eats alone'), handling };
    const turned = {
      ...context,
      handling: handling.toReversed(),
      content: { ...context.content, strands: context.content.strands.toReversed() },
    };
    const found = findFindings(context);
    expect(found.map((each) => each.grade)).toEqual(['STOP', 'STOP', 'STOP', 'ASK', 'ASK', 'ASK']);
    expect(findFindings(turned)).toEqual(found);
  });

  it('finds nothing in the worked example', () => {
    const context = { ...contextOf(0, String), content: contentOf({ strands: [otStrandOf(), ptStrandOf()] }) };
    expect(findFindings(context)).toEqual([]);
  });

  it('has three rules, each with its edition', () => {
    expect(FINDING_RULES.map(({ id, version }) => `${id} ${version}`)).toEqual([
      'ACTIVITY_AGAINST_PRECAUTION 1',
      'OPPOSITE_HANDLING 1',
      'SAME_OUTCOME_TWICE 1',
    ]);
  });

  it.each([
    [
      'goals that have little in common',
      (index: number) => `Does thing${index} at place${index} with friend${index} today`,
    ],
    ['goals that all say the same', () => 'Eats alone at dinner'],
    ['goals of a few kinds', (index: number) => `Carries item${index % 40} from kitchen to table each evening`],
    // A busy machine can spoil one measuring; a square would spoil all three.
  ])('grows with the plan and not with its square: %s', { retry: 2, timeout: 30_000 }, (_, statement) => {
    fastest(contextOf(SIZE / 4, statement));
    const ratio = fastest(contextOf(2 * SIZE, statement)) / fastest(contextOf(SIZE, statement));
    expect(ratio).toBeLessThanOrEqual(3);
  });
});
