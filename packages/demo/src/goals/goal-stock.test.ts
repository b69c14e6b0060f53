import { baseCatalogue } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { Random } from '../base/random.ts';
import { CONDITION_PROFILES } from '../children/condition-profiles.ts';
import { OT, PT } from '../clinic/staff.ts';
import { pronounsOf, speak } from './content.ts';
import { chooseGoals, fittingGoals } from './goal-stock.ts';
import { BRUSHING_AT_BASIN, GOAL_STOCK, OBSTACLE_COURSE } from './wished-goal.ts';

const ALL = [...GOAL_STOCK, BRUSHING_AT_BASIN, OBSTACLE_COURSE];
const GIRL = { pronouns: pronounsOf('FEMALE'), language: 'en' } as const;

describe.each(ALL.map((goal) => [goal.code, goal] as const))('the goal %s', (_, { wishes }) => {
  it('is wanted by some family, in words with no blank left for a pronoun', () => {
    expect(wishes.length).toBeGreaterThan(0);
    expect(wishes.map((wish) => speak(wish, GIRL)).filter((words) => /[{}]/.test(words))).toEqual([]);
  });
});

describe('the stock of goals', () => {
  it('serves each of the ten focus areas', () => {
    const served = new Set(GOAL_STOCK.flatMap(({ strands }) => strands.flatMap((each) => each.focusAreas)));
    expect(baseCatalogue.focusAreas.map(({ code }) => code).filter((code) => !served.has(code))).toEqual([]);
  });

  it('has something for every condition, at every age it is met with, for either discipline that leads it', () => {
    const without = CONDITION_PROFILES.flatMap(({ code, lead, from, until }) => {
      const ages = Array.from({ length: until + 9 - from }, (_, index) => from + index);
      const levels = code === 'CEREBRAL_PALSY' ? [1, 2, 3, 4, 5] : [null];
      return levels.flatMap((gmfcs) =>
        ages
          .filter((age) => fittingGoals({ condition: code, gmfcs }, [lead], age).length === 0)
          .map((age) => `${code} ${gmfcs ?? ''} at ${age} months`),
      );
    });
    expect(without).toEqual([]);
  });

  it('never gives one plan two goals that name the same outcome', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = new Random(`plan/${seed}`);
      const { code, from } = random.pick(CONDITION_PROFILES);
      const goals = chooseGoals(random, { condition: code, gmfcs: 2, disciplines: [OT, PT] }, from + 24, 5);
      const outcomes = goals.map(({ icf, setting }) => `${icf[0]} ${setting}`);
      expect(new Set(outcomes).size).toBe(outcomes.length);
    }
  });
});
