import { baseCatalogue } from '../src/catalogue/base-catalogue.ts';
import type { PlanContext } from '../src/care-plans/findings/plan-context.ts';
import { activityOf, contentOf, goalOf, otStrandOf, testId } from './plan.ts';

const seizures = {
  precaution: testId(400),
  code: 'SEIZURE_DISORDER',
  status: null,
  statusUntil: null,
  site: null,
  side: null,
} as const;

/** As many goals as asked for, each with one OT strand against a precaution on record. */
export const findingsContext = (goals: number, statement: (index: number) => string): PlanContext => ({
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
  birth: { birthDate: '2021-11-23', gestationDays: null },
  today: '2026-11-23',
});
