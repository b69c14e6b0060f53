import {
  baseCatalogue,
  checkGoalContent,
  checkMeasureValue,
  findByCode,
  lintScale,
  newGoal,
  progressShare,
} from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { CONDITION_PROFILES } from '../children/condition-profiles.ts';
import { OT, PT } from '../clinic/staff.ts';
import { levelsOf, goalContentOf, pronounsOf, speak } from './content.ts';
import { chooseGoals, fittingGoals, GOAL_STOCK } from './goal-stock.ts';
import { BRUSHING_AT_BASIN, OBSTACLE_COURSE } from './joint-examples.ts';
import { Random } from '../base/random.ts';

const ALL = [...GOAL_STOCK, BRUSHING_AT_BASIN, OBSTACLE_COURSE];
const GIRL = { pronouns: pronounsOf('FEMALE') };

describe.each(ALL.map((template) => [template.code, template] as const))('the goal %s', (_, template) => {
  it('has a scale of five worded levels that the editor finds nothing wrong with, in both languages', () => {
    const start = template.direction === 'IMPROVE' ? -2 : template.direction === 'MAINTAIN' ? 0 : 2;
    for (const language of ['en', 'hi'] as const) {
      const levels = levelsOf(template, { ...GIRL, language });
      expect(levels.map(({ level }) => level)).toEqual([-2, -1, 0, 1, 2]);
      expect(lintScale(levels, start)).toEqual([]);
    }
  });

  it('names nothing that the catalogue lacks, and leaves no blank for a pronoun', () => {
    const speech = { ...GIRL, language: 'en' } as const;
    const content = goalContentOf(newGoal('g', null).content, template, speech, {
      targetOn: '2027-01-01',
      isShared: true,
    });
    expect(checkGoalContent(baseCatalogue, content).ok).toBe(true);
    expect(content.icf).toMatch(/^d/);
    const said = [content.statement, content.division, ...template.wishes.map((wish) => speak(wish, speech))];
    expect(said.filter((words) => /[{}]/.test(words))).toEqual([]);
  });

  it('has strands of one measure each, from a start to a better target or one that is held', () => {
    for (const [discipline, strand] of Object.entries(template.strands)) {
      const measure = strand.measure('what is watched');
      for (const value of [strand.start, strand.target]) {
        expect(checkMeasureValue(baseCatalogue, measure, value).ok).toBe(true);
      }
      const share = progressShare(measure, strand.start, strand.target, strand.target);
      const improves = { ok: true, value: 1 };
      const isHeld = { ok: false, refusal: { rule: 'MEASURE_START_IS_TARGET' } };
      expect(share).toMatchObject(template.direction === 'IMPROVE' ? improves : isHeld);
      for (const technique of Object.keys(strand.techniques)) {
        expect(findByCode(baseCatalogue.techniques, technique)?.disciplines, technique).toContain(discipline);
      }
    }
  });
});

describe('the stock of goals', () => {
  it('serves each of the ten focus areas', () => {
    const served = new Set(
      GOAL_STOCK.flatMap(({ strands }) => Object.values(strands).flatMap((each) => each.focusAreas)),
    );
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
      const outcomes = goals.map(({ icf, setting }) => `${icf} ${setting}`);
      expect(new Set(outcomes).size).toBe(outcomes.length);
    }
  });
});
