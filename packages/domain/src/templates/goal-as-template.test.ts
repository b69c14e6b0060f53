import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, homeItemOf, OT, otStrandOf, PT, ptStrandOf } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { goalAsTemplate, type KeptGoal } from './goal-as-template.ts';
import { layGoal } from './lay-goal.ts';
import { layHome } from './lay-home.ts';
import { templateTexts } from './library.ts';
import { goalTemplateContentSchema } from './template-content.ts';
import { writeGoalTemplate } from './write-template.ts';

const CODE = 'OWN_0193A0000000700080000000000000AA';
const planned = { technique: 'SIT_TO_STAND', tools: [], without: [], changedForm: '', site: null, side: null } as const;

function keptOf(over: Partial<KeptGoal> = {}): KeptGoal {
  return { goal: goalOf(), strands: [otStrandOf(), ptStrandOf()], homeItems: [homeItemOf()], ...over };
}

function activities(moment: 'BATH' | null) {
  const homeItems = [homeItemOf({ discipline: PT, moment, routine: 'their own' })];
  return goalAsTemplate(keptOf({ homeItems })).draft.homeActivities;
}

describe('a goal that is kept as a template', () => {
  it('goes with its words, scale, measures, techniques and dose', () => {
    const { draft } = goalAsTemplate(keptOf());
    const { statement, levels, setting, direction } = goalOf();
    expect(draft).toMatchObject({ setting, direction, statement: { en: statement, hi: '' } });
    expect(draft.levels.map(({ en }) => en).filter(Boolean)).toEqual(
      levels.toSorted((a, b) => a.level - b.level).map(({ text }) => text),
    );
    expect(draft.levels).toHaveLength(5);
    expect(draft.strands.map(({ discipline }) => discipline)).toEqual([OT, PT]);
    expect(draft.strands[1]).toMatchObject({ dose: ptStrandOf().dose, target: ptStrandOf().target });
  });

  it('leaves wish, date, therapist, household and what was changed for this child, and says so', () => {
    const techniques = [{ ...planned, changedForm: 'with a smaller stool', side: 'LEFT' as const }];
    const homeItems = [1, 2, 3, 4].map((minutesPerDay) =>
      homeItemOf({ minutesPerDay, moment: 'BATH', routine: 'when Nani heats the water', helpers: ['GRANDPARENT'] }),
    );
    const { draft, left } = goalAsTemplate(keptOf({ strands: [ptStrandOf({ techniques })], homeItems }));
    expect(left).toEqual([
      'CHILD',
      'WISH',
      'DATE',
      'THERAPIST',
      'CHANGED_FORM',
      'BODY_PLACE',
      'HOUSEHOLD',
      'ROUTINE',
      'HOME_ACTIVITY',
    ]);
    const said = JSON.stringify(draft);
    for (const own of ['Nani', 'smaller stool', 'GRANDPARENT', 'LEFT', goalOf().targetOn!, goalOf().priority!]) {
      expect(said).not.toContain(own);
    }
    const { goal } = keptOf();
    expect(
      goalAsTemplate({ goal: { ...goal, priority: null, targetOn: null }, strands: [], homeItems: [] }).left,
    ).toEqual(['CHILD']);
  });

  it('asks for the routine again where the part of the day is not known, and takes it in both languages where it is', () => {
    expect(activities(null)[0]?.routine).toEqual({ en: '', hi: '' });
    expect(activities('BATH')[0]?.routine).toEqual({ en: 'At bath', hi: 'नहाते समय' });
  });

  it('puts a text into its own language', () => {
    const { draft } = goalAsTemplate(keptOf({ goal: goalOf({ statement: 'अपने आप ब्रश करना' }) }));
    expect(draft.statement).toEqual({ en: '', hi: 'अपने आप ब्रश करना' });
  });

  it('makes the template again that it was laid from, whichever that was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...baseCatalogue.goalTemplates),
        fc.constantFrom('en' as const, 'hi' as const),
        (template, language) => {
          const disciplines = template.strands.map(({ discipline }) => discipline);
          const { goal, strands } = layGoal(baseCatalogue, template, {
            language,
            goal: goalOf().goal,
            priority: null,
            targetOn: null,
            strands: new Map(disciplines.map((each) => [each, { strand: ptStrandOf().strand, therapist: null }])),
          });
          const homeItems = layHome(template, {
            language,
            goal: goal.goal,
            disciplines,
            present: contentOf({ homeItems: [] }).homeItems,
            newId: () => homeItemOf().item,
          });
          const { draft } = goalAsTemplate({ goal, strands, homeItems }, templateTexts(template));
          const { conditions, ageMonths } = template;
          const homeActivities = draft.homeActivities.map((each, at) => ({
            ...each,
            routine: template.homeActivities[at]!.routine,
          }));
          const content = goalTemplateContentSchema.parse({ ...draft, conditions, ageMonths, homeActivities });
          const again = writeGoalTemplate(baseCatalogue, CODE, content, { copied: template });
          expect(again.ok && templateTexts(again.value)).toEqual(templateTexts(template));
        },
      ),
      runs(25),
    );
  });
});
