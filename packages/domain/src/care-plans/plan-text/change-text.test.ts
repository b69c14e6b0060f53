import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/index.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { classifyChange } from '../classify-change.ts';
import type { PlanContent } from '../plan-content.ts';
import { sayChange } from './change-text.ts';

const names = { [IDS.priority]: 'Clean teeth without a fight', [IDS.pt]: 'Ravi Sen', [IDS.ot]: 'Meera Iyer' };
const before = contentOf();
const said = (after: PlanContent, language: 'en' | 'hi' = 'en', base = before) =>
  classifyChange(base, after).map((change) =>
    sayChange({ before: base, after, names }, baseCatalogue, language, change),
  );
const label = (code: string) => baseCatalogue.techniques.find((each) => each.code === code)?.label.en ?? code;
const GOAL = '“Brushes his teeth standing at the basin at home”';

describe('what changed from one version to the next', () => {
  it('is said for the plan as a whole by day, number and place, and never by code', () => {
    const terms = { ...before.terms, reviewOn: '2027-03-01', place: 'ONLINE', agreedWeeklyMinutes: null };
    expect(said({ ...before, terms }).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([
        'The day of the review is now: 1 March 2027. It was: 15 February 2027.',
        'The place is now: Online session. It was: At the clinic.',
        'Minutes a week is left open now. It was: 135.',
      ]),
    );
  });

  it('says which goal it is about, by its words of now, and the words of before', () => {
    const after = contentOf({ goals: [goalOf({ statement: 'Brushes alone' })] });
    expect(said(after)).toEqual([
      {
        about: '“Brushes alone”',
        sentence: `The outcome is now: “Brushes alone”. It was: ${GOAL}.`,
        field: 'The outcome',
        before: GOAL,
        after: '“Brushes alone”',
      },
    ]);
  });

  it('says which activity was stopped, which is new and which is done otherwise', () => {
    const [first, second] = ptStrandOf().techniques;
    if (!first || !second) throw new Error('The strand has two activities');
    const after = contentOf({
      strands: [
        otStrandOf(),
        ptStrandOf({ techniques: [{ ...first, changedForm: 'sitting' }, activityOf('WHOLE_TASK_HAND_PRACTICE')] }),
      ],
    });
    const [change] = said(after);
    expect(change?.about).toBe(`Physiotherapy, ${GOAL}`);
    expect(change?.sentence).toContain(`Stopped: ${label(second.technique)}.`);
    expect(change?.sentence).toContain(`New: ${label('WHOLE_TASK_HAND_PRACTICE')}.`);
    expect(change?.sentence).toMatch(new RegExp(`Done otherwise now: ${label(first.technique)}, .*sitting\\.`));
  });

  it('says a goal or a discipline more or less by its words', () => {
    const less = contentOf({ strands: [otStrandOf()] });
    expect(said(less)).toContainEqual({
      about: GOAL,
      sentence: 'Physiotherapy no longer works on it: stands with one hand on the rail.',
      field: '',
      before: '',
      after: '',
    });
    expect(said(before, 'en', less)).toContainEqual({
      about: GOAL,
      sentence: 'Physiotherapy begins to work on it: stands with one hand on the rail.',
      field: '',
      before: '',
      after: '',
    });
  });

  it('says a dose in times and minutes, in Hindi too', () => {
    const { dose } = ptStrandOf();
    if (!dose) throw new Error('The strand has a dose');
    const after = contentOf({ strands: [otStrandOf(), ptStrandOf({ dose: { ...dose, minutes: 20 } })] });
    expect(said(after)[0]?.sentence).toMatch(/2 times a week, 20 minutes.* It was: 2 times a week, 45 minutes/);
    expect(said(after, 'hi')[0]?.sentence).toMatch(/हफ़्ते में 2 बार, 20 मिनट/);
  });
});
