import { baseCatalogue } from '../src/catalogue/base-catalogue.ts';
import type { PlanContext } from '../src/care-plans/findings/plan-context.ts';
import { activityOf, contentOf, goalOf, IDS, otStrandOf, testId } from './plan.ts';

const seizures = {
  precaution: testId(400),
  code: 'SEIZURE_DISORDER',
  status: null,
  statusUntil: null,
  site: null,
  side: null,
} as const;

/** A plan in which nothing is to be found, in the eyes of the rules. */
export function planContextOf(over: Partial<PlanContext> = {}): PlanContext {
  return {
    catalogue: baseCatalogue,
    plan: IDS.plan,
    content: contentOf(),
    closed: new Set(),
    handling: [],
    precautions: [],
    priorities: [],
    concerns: [],
    birth: { birthDate: '2021-11-23', gestationDays: null },
    today: '2026-11-23',
    ...over,
  };
}

/** As many goals as asked for, each with one OT strand against a precaution on record. */
export function findingsContext(goals: number, statement: (index: number) => string): PlanContext {
  return planContextOf({
    content: contentOf({
      goals: Array.from({ length: goals }, (_, index) =>
        goalOf({ goal: testId(1000 + index), statement: statement(index), icf: null }),
      ),
      strands: Array.from({ length: goals }, (_, index) =>
        otStrandOf({ strand: testId(9000 + index), techniques: [activityOf('SENSORY_INTEGRATION_PLAY')] }),
      ),
    }),
    precautions: [seizures],
  });
}
