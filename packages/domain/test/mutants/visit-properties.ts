import * as fc from 'fast-check';
import { addMinutes, spanOf } from '../../src/schedule/span.ts';
import type { DeliveredVisit } from '../../src/visits/delivered-minutes.ts';
import { VISIT_ACTS, type VisitState } from '../../src/visits/visit-sets.ts';
import { OT, PT } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import type { Property } from './rules.ts';

/** Monday morning of the week before, in Delhi. */
const MONDAY = '2026-11-16T04:30:00.000Z';
const WHEN = { weeks: 2, today: '2026-11-24', timeZone: 'Asia/Kolkata' };
const NOTHING_PLANNED = new Map<string, number>();

const visits: fc.Arbitrary<DeliveredVisit[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 12 }), fc.subarray([OT, PT], { minLength: 1 }))
    .map(([quarter, steps, disciplines]) => ({ ...spanOf(addMinutes(MONDAY, quarter * 15), steps * 5), disciplines })),
  { maxLength: 8 },
);
const acts = fc.array(fc.constantFrom(...VISIT_ACTS), { maxLength: 8 });

/** What holds of visits, whatever is tried about them. */
export const visitProperties: readonly Property[] = [
  {
    says: 'a minute of a co-treatment is one of the child and one of each discipline',
    check: (rules) =>
      fc.assert(
        fc.property(visits, (all) => {
          const told = rules.deliveredMinutes(all, NOTHING_PLANNED, WHEN);
          const ofWeek = (at: number, code: string) =>
            told.weeks[at]?.disciplines.find(({ discipline }) => discipline === code)?.delivered ?? 0;
          return told.weeks.every(({ delivered }, at) => {
            const each = [OT, PT].map((code) => ofWeek(at, code));
            const alone = [OT, PT].map((code) =>
              rules.deliveredMinutes(
                all.filter(({ disciplines }) => disciplines.includes(code)),
                NOTHING_PLANNED,
                WHEN,
              ),
            );
            const most = Math.max(...each);
            return (
              delivered >= most &&
              delivered <= each.reduce((sum, minutes) => sum + minutes, 0) &&
              alone.every(({ weeks }, which) => weeks[at]?.delivered === each[which])
            );
          });
        }),
        runs(200),
      ),
  },
  {
    says: 'a visit that is over stays over, and one that was cancelled never begins',
    check: (rules) =>
      fc.assert(
        fc.property(fc.constantFrom<VisitState>('EXPECTED', 'CANCELLED', 'DONE'), acts, (from, path) => {
          let state = from;
          for (const act of path) {
            const next = rules.moveVisit(state, act);
            if (next.ok && (state === 'DONE' || state === 'CANCELLED')) return false;
            if (next.ok) state = next.value;
          }
          return true;
        }),
        runs(200),
      ),
  },
];
