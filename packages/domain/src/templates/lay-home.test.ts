import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeItemOf, IDS, OT, PT, testId } from '../../testing/plan.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { getByCode } from '../catalogue/lookup.ts';
import { checkHomeItem } from '../care-plans/check-content.ts';
import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import { homeLoad } from '../care-plans/home-programme/home-load.ts';
import { layHome } from './lay-home.ts';

const dressing = getByCode(baseCatalogue.goalTemplates, 'DRESSES_FOR_SCHOOL');
const lay = (over: Partial<Parameters<typeof layHome>[1]> = {}) => {
  let next = 900;
  return layHome(dressing, {
    language: 'en',
    goal: IDS.goal,
    disciplines: [OT, PT],
    present: [],
    newId: () => testId(next++),
    ...over,
  });
};

describe('the home activities of a template', () => {
  it('are laid in the language of the plan, with the drawing of their technique', () => {
    expect(lay({ language: 'hi' })[0]).toMatchObject({
      goal: IDS.goal,
      discipline: OT,
      words: 'पहले बटन आप लगाएँ, आख़िरी बटन बच्चा लगाए',
      routine: 'सुबह कपड़े पहनते समय',
      minutesPerDay: 8,
      daysPerWeek: 7,
      picture: 'DRESSING',
      resting: false,
    });
  });

  it('are laid for the disciplines that are wanted', () => {
    expect(lay({ disciplines: [PT] }).map(({ discipline }) => discipline)).toEqual([PT]);
  });

  it('begin by resting where home is full already', () => {
    const present = [homeItemOf({ minutesPerDay: 11 })];
    expect(lay({ present }).map(({ resting }) => resting)).toEqual([false, true]);
  });

  it('never fill an evening, whichever templates are laid one after another, and pass what is typed', () => {
    const { failed } = fc.check(
      fc.property(fc.shuffledSubarray([...baseCatalogue.goalTemplates], { maxLength: 8 }), (templates) => {
        let next = 900;
        const laid = templates.reduce<readonly HomeItemContent[]>(
          (present, template) => [
            ...present,
            ...layHome(template, {
              language: 'en',
              goal: IDS.goal,
              disciplines: template.homeActivities.map(({ discipline }) => discipline),
              present,
              newId: () => testId(next++),
            }),
          ],
          [],
        );
        const load = homeLoad(laid);
        return !load.isTooMany && !load.isTooLong && laid.every((item) => checkHomeItem(baseCatalogue, item).ok);
      }),
      { seed: 20261123, numRuns: 100 },
    );
    expect(failed).toBe(false);
  });
});
