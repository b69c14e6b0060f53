import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, longestHindiSentence } from '../../testing/readability.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { getByCode } from '../catalogue/lookup.ts';
import { formatMeasure } from '../measures/format.ts';
import { checkGoalTemplate } from './check-template.ts';
import { isHindiReviewed, templateTexts } from './library.ts';
import { tellsOfSomebody } from './tells-of-somebody.ts';

const { goalTemplates, planTemplates, focusAreas } = baseCatalogue;
const MOST_GRADE = 6;
const MOST_HINDI_WORDS = 12;

describe.each(goalTemplates.map((template) => [template.code, template] as const))('the template %s', (_, template) => {
  it('makes a goal that could be sent: the checks of typed goals find nothing, in either language', () => {
    expect(checkGoalTemplate(baseCatalogue, template)).toEqual({ ok: true, value: template });
  });

  it('speaks plainly: grade 6 in English, at most twelve words a sentence in Hindi', () => {
    const levels = template.levels.map(({ en }) => en);
    for (const sentences of [[template.statement.en], levels]) {
      expect(fleschKincaidGrade(sentences), sentences.join('. ')).toBeLessThanOrEqual(MOST_GRADE);
    }
    const long = templateTexts(template).filter(({ hi }) => longestHindiSentence(hi) > MOST_HINDI_WORDS);
    expect(long.map(({ hi }) => hi)).toEqual([]);
  });

  it('speaks of nobody: no he, no she, and Hindi in Hindi', () => {
    const texts = templateTexts(template);
    expect(texts.filter(({ en }) => /\b(he|she|his|her|him|hers)\b/i.test(en)).map(({ en }) => en)).toEqual([]);
    expect(texts.filter(({ hi }) => !/\p{Script=Devanagari}/u.test(hi)).map(({ hi }) => hi)).toEqual([]);
  });

  it('has its place in the ICF, and tells of no day', () => {
    expect(template.icf.length).toBeGreaterThan(0);
    const texts = templateTexts(template).flatMap(({ en, hi }) => [en, hi]);
    expect(tellsOfSomebody(texts, [])).toEqual([]);
  });

  it('claims no reviewed Hindi', () => {
    expect(templateTexts(template).filter(({ hiReviewed }) => hiReviewed)).toEqual([]);
    expect(isHindiReviewed(template)).toBe(false);
  });

  it('suits ages its techniques are for, and names what its strands serve', () => {
    const { ageMonths, strands } = template;
    expect(ageMonths.min).toBeLessThan(ageMonths.max);
    const areas = new Set(strands.flatMap((strand) => strand.focusAreas));
    expect(areas.has(template.focusAreas[0] ?? '')).toBe(true);
    const tooYoung = strands.flatMap(({ techniques }) =>
      techniques.filter(({ technique }) => {
        const { max, min } = getByCode(baseCatalogue.techniques, technique).ageMonths;
        return max < ageMonths.min || min > ageMonths.max;
      }),
    );
    expect(tooYoung).toEqual([]);
  });

  it('takes no more of a home than a family is asked for', () => {
    expect(template.homeActivities.length).toBeGreaterThan(0);
    const minutes = template.homeActivities.reduce((sum, each) => sum + each.minutesPerDay, 0);
    expect(minutes).toBeLessThanOrEqual(20);
  });
});

describe('the library', () => {
  it('has sixty templates or more, six or more in every focus area, each under a code of its own', () => {
    expect(goalTemplates.length).toBeGreaterThanOrEqual(60);
    expect(new Set(goalTemplates.map(({ code }) => code)).size).toBe(goalTemplates.length);
    const few = focusAreas.filter(({ code }) => goalTemplates.filter((each) => each.focusAreas[0] === code).length < 6);
    expect(few.map(({ code }) => code)).toEqual([]);
  });

  it('has something for every condition, and says nothing twice', () => {
    const without = baseCatalogue.conditions.filter(
      ({ code }) => !goalTemplates.some(({ conditions }) => conditions.includes(code)),
    );
    expect(without.map(({ code }) => code)).toEqual([]);
    const statements = goalTemplates.flatMap(({ statement }) => [statement.en, statement.hi]);
    expect(new Set(statements).size).toBe(statements.length);
  });

  it.each([
    ['JOINT_EXAMPLE_CEREBRAL_PALSY', 'BRUSHES_AT_BASIN'],
    ['JOINT_EXAMPLE_AUTISM', 'PICTURE_OBSTACLE_COURSE'],
  ])('holds the worked example %s, scale, measures and all', (example, code) => {
    const worked = getByCode(baseCatalogue.jointExamples, example);
    const template = getByCode(goalTemplates, code);
    expect(template.setting).toBe(worked.setting);
    expect(template.icf.toSorted()).toEqual(worked.icf.toSorted());
    expect(template.levels.map(({ en }) => en)).toEqual(worked.scale.levels.map((n) => `${n} ${worked.scale.unit.en}`));
    const strands = worked.strands.map(({ discipline, text, start, target, measureType }) => ({
      discipline,
      measureType,
      text: text.en,
      start: normal(start.en),
      target: normal(target.en),
    }));
    const laid = template.strands.map(({ discipline, measure, start, target }) => ({
      discipline,
      measureType: measure.type,
      text: measure.text.en,
      start: normal(formatMeasure(start, 'en')),
      target: normal(formatMeasure(target, 'en')),
    }));
    expect(laid.toSorted(byDiscipline)).toEqual(strands.toSorted(byDiscipline));
  });
});

const byDiscipline = (a: { discipline: string }, b: { discipline: string }) => a.discipline.localeCompare(b.discipline);
/** The example writes seconds out and leaves out that steps are those done alone. */
const normal = (text: string): string => text.replace(' seconds', ' s').replace(' steps alone', '');

describe.each(planTemplates.map((plan) => [plan.code, plan] as const))('the plan template %s', (_, plan) => {
  const goals = plan.goals.map((code) => getByCode(goalTemplates, code));

  it('is made of goals that suit its children and name different outcomes', () => {
    expect(goals.every(({ conditions }) => conditions.includes(plan.condition))).toBe(true);
    expect(new Set(goals.map(({ icf, setting }) => `${icf[0]} ${setting}`)).size).toBe(goals.length);
    expect(
      goals.every(({ ageMonths }) => ageMonths.min <= plan.ageMonths.max && plan.ageMonths.min <= ageMonths.max),
    ).toBe(true);
  });

  it('agrees to the minutes its strands take', () => {
    const weekly = goals.flatMap(({ strands }) => strands.map(({ dose }) => dose.timesPerWeek * dose.minutes));
    expect(weekly.reduce((sum, each) => sum + each, 0)).toBe(plan.agreedWeeklyMinutes);
  });

  it('handles the child one way: a key is said once, by a discipline of the plan', () => {
    expect(new Set(plan.handling.map(({ key }) => key)).size).toBe(plan.handling.length);
    const disciplines = new Set(goals.flatMap(({ strands }) => strands.map(({ discipline }) => discipline)));
    expect(plan.handling.every(({ discipline }) => disciplines.has(discipline))).toBe(true);
    expect(baseCatalogue.conditions.map(({ code }) => code)).toContain(plan.condition);
  });
});
