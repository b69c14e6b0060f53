import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { planContextOf } from '../../../testing/findings-context.ts';
import { contentOf, goalOf, testId } from '../../../testing/plan.ts';
import type { GoalContent } from '../../goals/goal-content.ts';
import type { PlanContext } from './plan-context.ts';
import { sameOutcomeTwice } from './same-outcome-twice.ts';
import { sayFinding } from './say-finding.ts';

type Written = Partial<GoalContent>;

const contextOf = (...goals: readonly Written[]): PlanContext =>
  planContextOf({
    content: contentOf({
      goals: goals.map((each, index) => goalOf({ goal: testId(300 + index), icf: null, setting: 'HOME', ...each })),
      strands: [],
    }),
  });
const found = (context: PlanContext) => sameOutcomeTwice.run(context);

describe('the same outcome twice', () => {
  it.each<readonly [string, Written, Written]>([
    [
      'the same words, written by two therapists',
      { statement: 'Puts on his shirt for school' },
      { statement: 'Puts on a shirt, for school.' },
    ],
    ['the same words in Hindi', { statement: 'स्कूल के लिए अपनी कमीज़ पहनना' }, { statement: 'स्कूल के लिए कमीज़ पहनना' }],
    [
      'one spelling composed, the other not',
      { statement: 'पढ़ाई से पहले हाथ धोना' },
      { statement: 'पढ़ाई से पहले हाथ धोना'.normalize('NFD') },
    ],
    [
      'one template',
      { statement: 'Brushes alone', template: 'BRUSHING_AT_BASIN' },
      { statement: 'Cleans his teeth every evening', template: 'BRUSHING_AT_BASIN', setting: 'COMMUNITY' },
    ],
    [
      'one ICF code in one setting, in two languages',
      { statement: 'Eats with a spoon at dinner', icf: 'd550' },
      { statement: 'रात का खाना चम्मच से खाना', icf: 'd550' },
    ],
    [
      'four words of five in common',
      { statement: 'Climbs three steps to the school bus' },
      { statement: 'Climbs steps to the school bus' },
    ],
  ])('is found in %s', (_, a, b) => {
    expect(found(contextOf(a, b))).toMatchObject([{ grade: 'ASK', items: [{ id: testId(300) }, { id: testId(301) }] }]);
  });

  it.each<readonly [string, Written, Written]>([
    [
      'two garments',
      { statement: 'Puts on a shirt for school, at home' },
      { statement: 'Puts on his shoes for school, at home' },
    ],
    ['two garments in Hindi', { statement: 'स्कूल के लिए कमीज़ पहनना' }, { statement: 'स्कूल के लिए जूते पहनना' }],
    [
      'one ICF code in two settings',
      { statement: 'Eats with a spoon at dinner', icf: 'd550' },
      { statement: 'Opens her lunch box and eats', icf: 'd550', setting: 'NURSERY_OR_SCHOOL' },
    ],
    [
      'one setting, neighbouring ICF codes',
      { statement: 'Brushes his teeth in the evening', icf: 'd5201' },
      { statement: 'Washes his hands before dinner', icf: 'd510' },
    ],
    [
      'the same place and time, another act',
      { statement: 'Brushes teeth standing at the basin in the evening' },
      { statement: 'Combs hair standing at the basin in the evening' },
    ],
    [
      'only little words in common',
      { statement: 'Is on the swing with his sister' },
      { statement: 'Is at the table with his father' },
    ],
  ])('is not found in %s', (_, a, b) => {
    expect(found(contextOf(a, b))).toEqual([]);
  });

  it('is not found with a goal that is closed', () => {
    const context = contextOf({ statement: 'Eats alone' }, { statement: 'Eats alone' });
    expect(found({ ...context, closed: new Set([testId(301)]) })).toEqual([]);
  });

  it('keeps its key, and changes its facts with the words', () => {
    const [before] = found(
      contextOf({ statement: 'Eats alone', icf: 'd550' }, { statement: 'Eats alone', icf: 'd550' }),
    );
    const [after] = found(contextOf({ statement: 'Eats alone', icf: 'd550' }, { statement: 'Drinks', icf: 'd550' }));
    expect(after?.key).toBe(before?.key);
    expect(after?.facts).not.toBe(before?.facts);
  });

  it('says both goals in both languages', () => {
    const [finding] = found(contextOf({ statement: 'Eats alone' }, { statement: 'Eats alone' }));
    const said =
      finding === undefined ? [] : (['en', 'hi'] as const).map((each) => sayFinding(each, finding, baseCatalogue));
    expect(said).toEqual([
      'Two goals name the same outcome: “Eats alone” and “Eats alone”. Keep one, or say why there are two.',
      'दो लक्ष्य एक ही परिणाम बताते हैं: “Eats alone” और “Eats alone”। एक रखें, या बताएँ कि दो क्यों हैं।',
    ]);
  });
});
