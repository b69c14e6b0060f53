import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

const MINUTES = 'a minute of a co-treatment is one of the child and one of each discipline';
const OVER = 'a visit that is over stays over, and one that was cancelled never begins';

/** Mistakes about what a visit gave and what can still be done about it. */
export const visitMutants: readonly Mutant[] = [
  {
    named: 'a co-treatment told of the first of its disciplines alone',
    breaks: MINUTES,
    mutate: ({ deliveredMinutes }) => ({
      deliveredMinutes: (visits, ...rest) =>
        deliveredMinutes(
          visits.map((visit) => ({ ...visit, disciplines: visit.disciplines.slice(0, 1) })),
          ...rest,
        ),
    }),
  },
  {
    named: 'the minutes of a co-treatment counted for every therapist',
    breaks: MINUTES,
    mutate: ({ deliveredMinutes }) => ({
      deliveredMinutes: (visits, ...rest) => {
        const { weeks, overall } = deliveredMinutes(visits, ...rest);
        const twice = weeks.map((week) => ({
          ...week,
          delivered: 2 * week.disciplines.reduce((sum, each) => sum + each.delivered, 0),
        }));
        return { weeks: twice, overall };
      },
    }),
  },
  {
    named: 'a visit begun again after it was over',
    breaks: OVER,
    mutate: ({ moveVisit }) => ({
      moveVisit: (from, act) => (from === 'DONE' && act === 'START' ? ok('IN_PROGRESS') : moveVisit(from, act)),
    }),
  },
  {
    named: 'a child that arrives to a cancelled appointment',
    breaks: OVER,
    mutate: ({ moveVisit }) => ({
      moveVisit: (from, act) => moveVisit(from === 'CANCELLED' ? 'EXPECTED' : from, act),
    }),
  },
];
