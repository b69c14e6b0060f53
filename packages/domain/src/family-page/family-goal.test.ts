import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../testing/plan.ts';
import { daysBetween } from '../children/local-date.ts';
import { familyGoals, weekAround } from './family-goal.ts';

const content = contentOf();
const [goal] = content.goals;
if (goal === undefined) throw new Error('a plan of nothing');
const life = { goal: goal.goal, state: 'ACTIVE', outcome: null } as const;
const others = content.goals.slice(1).map((each) => ({ ...life, goal: each.goal }));
const of = (
  over: Partial<{ state: 'ACTIVE' | 'PAUSED' | 'CLOSED' | 'DRAFT'; outcome: 'REACHED' | 'NOT_REACHED' | null }>,
  seen: Parameters<typeof familyGoals>[2] = [],
) => familyGoals({ content }, [{ ...life, ...over }, ...others], seen)[0];

describe('a goal, as its family is told', () => {
  it('says where the child was last seen, in words, and what is hoped for', () => {
    const told = of({}, [{ goal: goal.goal, level: -1, on: '2026-11-20' }]);
    expect(told).toMatchObject({
      statement: goal.statement,
      standing: 'WORKING',
      now: { level: -1, text: goal.levels.find(({ level }) => level === -1)?.text, seenOn: '2026-11-20' },
      aim: goal.levels.find(({ level }) => level === 0)?.text,
    });
  });

  it('says the start where nobody has looked yet', () => {
    expect(of({})?.now).toMatchObject({ level: content.terms.startConvention, seenOn: null });
  });

  it('names who helps, each discipline with its therapist', () => {
    expect(of({})?.helpers.map(({ discipline }) => discipline)).toEqual(
      content.strands.filter((each) => each.goal === goal.goal).map(({ discipline }) => discipline),
    );
  });
});

describe('the week of a day', () => {
  it('is the Monday before it or itself, to the Sunday', () => {
    expect(weekAround('2026-11-23')).toEqual({ first: '2026-11-23', last: '2026-11-29' });
    expect(weekAround('2026-11-29')).toEqual({ first: '2026-11-23', last: '2026-11-29' });
    expect(weekAround('2027-01-01')).toEqual({ first: '2026-12-28', last: '2027-01-03' });
  });

  it('has seven days with the day among them, and every day of it has the same week', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const { first, last } = weekAround(day);
        expect(daysBetween(first, last)).toBe(6);
        expect(first <= day && day <= last).toBe(true);
        expect(weekAround(first)).toEqual(weekAround(last));
      }),
      { seed: 20261130, numRuns: 300 },
    );
  });
});
