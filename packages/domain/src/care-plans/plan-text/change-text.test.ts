import { describe, expect, it } from 'vitest';
import { activityOf, contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf } from '../../../testing/plan.ts';
import { full, open, other, OTHER_PRIORITY, otherGoal } from '../../../testing/every-field.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { say } from '../../words/say.ts';
import { classifyChange } from '../classify-change.ts';
import { FIELD_CLASS, isContentField, type ContentField } from '../field-class.ts';
import type { PlanContent } from '../plan-content.ts';
import { sayChange, sayRow } from './change-text.ts';

const names = {
  [IDS.priority]: 'Clean teeth without a fight',
  [OTHER_PRIORITY]: 'Sleep',
  [IDS.pt]: 'Ravi Sen',
  [IDS.ot]: 'Meera Iyer',
};
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
        'Minutes a week are left open now. They were: 135.',
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

const ALL_FIELDS = Object.keys(FIELD_CLASS).filter(isContentField);
/** What each field says in `full` and in `other`. */
const SAID: Readonly<Record<ContentField, readonly [string, string]>> = {
  'terms.startConvention': ['-2', '-1'],
  'terms.reviewOn': ['15 February 2027', '1 March 2027'],
  'terms.agreedWeeklyMinutes': ['135', '90'],
  'terms.place': ['At the clinic', 'Online session'],
  'goal.statement': ['“Brushes his teeth standing at the basin at home”', '“Brushes alone”'],
  'goal.setting': ['Home', 'Community (park, shop, street, relatives)'],
  'goal.priority': ['“Clean teeth without a fight”', '“Sleep”'],
  'goal.direction': ['Improve', 'Slow the loss'],
  'goal.targetOn': ['15 February 2027', '2 March 2027'],
  'goal.startLevel': ['-1', '2'],
  'goal.scaleEdition': ['1', '2'],
  'goal.level.-2': ['“0 evenings of 7”', '“1 teeth”'],
  'goal.level.-1': ['“1-2 evenings of 7”', '“2 teeth”'],
  'goal.level.0': ['“3-4 evenings of 7”', '“3 teeth”'],
  'goal.level.1': ['“5-6 evenings of 7”', '“4 teeth”'],
  'goal.level.2': ['“7 evenings of 7”', '“5 teeth”'],
  'goal.template': ['TEETH', 'SINK'],
  'goal.icf': ['d5201', 'd510'],
  'goal.division': ['“PT the standing, OT the brushing”', '“OT alone”'],
  'strand.therapist': ['Ravi Sen', 'Meera Iyer'],
  'strand.what': ['“stands with one hand on the rail”', '“stands”'],
  'strand.measure': [
    'stands with one hand on the rail, Seconds, More is better',
    'bends the knee, Degrees of a joint, flexion, Moved by the child, Knee, Left, More is better',
  ],
  'strand.start': ['20 s', '5°'],
  'strand.target': ['120 s', '60°'],
  'strand.techniques': [
    'Standing balance inside a daily task; Sit to stand in a real task',
    'Sit to stand in a real task',
  ],
  'strand.dose': [
    '2 times a week, 45 minutes, At the clinic, Weekly or fortnightly',
    'once every 2 weeks, 30 minutes, for 6 weeks, Home visit, Periodic',
  ],
  'strand.focusAreas': ['Balance and Coordination', 'Balance and Coordination, Self-Care Routines'],
  'homeItem.goal': ['“Brushes his teeth standing at the basin at home”', '“Sits at the table”'],
  'homeItem.discipline': ['Occupational Therapy', 'Physiotherapy'],
  'homeItem.activity': ['Tooth brushing as a chain of steps', 'Sit to stand in a real task, Knee, Left'],
  'homeItem.words': ['“Point to the next picture and wait”', '“Stand up”'],
  'homeItem.moment': ['At bedtime', 'On waking'],
  'homeItem.routine': ['“after dinner”', '“before school”'],
  'homeItem.minutesPerDay': ['5', '3'],
  'homeItem.daysPerWeek': ['7', '5'],
  'homeItem.stopIf': ['“he coughs or gags”', '“pain”'],
  'homeItem.brace': ['Brace or splint on', 'Brace or splint off'],
  'homeItem.helpers': ['a parent, a grandparent', 'a parent'],
  'homeItem.picture': ['Brushing teeth at the basin', 'Playing at a table'],
  'homeItem.resting': ['is done', 'rests for now'],
};
/** What each field is called in English, and the verb that goes with it. */
const NAMED: Readonly<Record<ContentField, { readonly name: string; readonly verb: 'is' | 'are' }>> = {
  'terms.startConvention': { name: 'Where goals start', verb: 'is' },
  'terms.reviewOn': { name: 'The day of the review', verb: 'is' },
  'terms.agreedWeeklyMinutes': { name: 'Minutes a week', verb: 'are' },
  'terms.place': { name: 'The place', verb: 'is' },
  'goal.statement': { name: 'The outcome', verb: 'is' },
  'goal.setting': { name: 'The setting', verb: 'is' },
  'goal.priority': { name: 'The wish it serves', verb: 'is' },
  'goal.direction': { name: 'The direction', verb: 'is' },
  'goal.targetOn': { name: 'The day it is expected by', verb: 'is' },
  'goal.startLevel': { name: 'The level it starts at', verb: 'is' },
  'goal.scaleEdition': { name: 'The edition of the scale', verb: 'is' },
  'goal.level.-2': { name: 'Level −2', verb: 'is' },
  'goal.level.-1': { name: 'Level −1', verb: 'is' },
  'goal.level.0': { name: 'Level 0 (what is expected)', verb: 'is' },
  'goal.level.1': { name: 'Level +1', verb: 'is' },
  'goal.level.2': { name: 'Level +2', verb: 'is' },
  'goal.template': { name: 'The template', verb: 'is' },
  'goal.icf': { name: 'The ICF code', verb: 'is' },
  'goal.division': { name: 'Who does which part', verb: 'is' },
  'strand.therapist': { name: 'The therapist', verb: 'is' },
  'strand.what': { name: 'What is done', verb: 'is' },
  'strand.measure': { name: 'What is measured', verb: 'is' },
  'strand.start': { name: 'The start', verb: 'is' },
  'strand.target': { name: 'The target', verb: 'is' },
  'strand.techniques': { name: 'The activities', verb: 'are' },
  'strand.dose': { name: 'How often and how long', verb: 'is' },
  'strand.focusAreas': { name: 'The focus areas', verb: 'are' },
  'homeItem.goal': { name: 'The goal it serves at home', verb: 'is' },
  'homeItem.discipline': { name: 'Whose activity it is at home', verb: 'is' },
  'homeItem.activity': { name: 'The activity at home', verb: 'is' },
  'homeItem.words': { name: 'What is done at home', verb: 'is' },
  'homeItem.moment': { name: 'The part of the day at home', verb: 'is' },
  'homeItem.routine': { name: 'The routine at home', verb: 'is' },
  'homeItem.minutesPerDay': { name: 'Minutes a day at home', verb: 'are' },
  'homeItem.daysPerWeek': { name: 'Days a week at home', verb: 'are' },
  'homeItem.stopIf': { name: 'When to stop at home', verb: 'is' },
  'homeItem.brace': { name: 'The brace at home', verb: 'is' },
  'homeItem.helpers': { name: 'Who may do it at home', verb: 'is' },
  'homeItem.picture': { name: 'The picture', verb: 'is' },
  'homeItem.resting': { name: 'Whether it rests', verb: 'is' },
};
const NEVER_OPEN = new Set<ContentField>([
  'terms.startConvention',
  'goal.direction',
  'goal.scaleEdition',
  'homeItem.goal',
  'homeItem.discipline',
  'homeItem.activity',
  'homeItem.minutesPerDay',
  'homeItem.daysPerWeek',
  'homeItem.resting',
]);
const ACTIVITIES = 'strand.techniques';

function saidOf(field: ContentField, from: PlanContent, to: PlanContent, language: 'en' | 'hi' = 'en') {
  const change = classifyChange(from, to).find((each) => each.kind === 'CHANGED' && each.field === field);
  return change && sayChange({ before: from, after: to, names }, baseCatalogue, language, change);
}

describe.each(ALL_FIELDS)('a change of %s', (field) => {
  const { name, verb } = NAMED[field];
  const [was, is] = SAID[field];
  const [areNow, theyWere, areLeft] = verb === 'are' ? ['are now', 'They were', 'are'] : ['is now', 'It was', 'is'];
  const nameInHindi = say('hi', `contentField.${field}`).replaceAll(/[()+]/g, String.raw`\$&`);

  it('says what it was and what it is', () => {
    expect(saidOf(field, full, other)).toMatchObject({
      field: name,
      before: was,
      after: is,
      sentence:
        field === ACTIVITIES
          ? 'Stopped: Standing balance inside a daily task.'
          : `${name} ${areNow}: ${is}. ${theyWere}: ${was}.`,
    });
  });

  it('is said in Hindi with no verb that would go by number or gender', () => {
    const sentence = saidOf(field, full, other, 'hi')?.sentence;
    expect(sentence).toMatch(field === ACTIVITIES ? /^बंद: .+।$/ : new RegExp(`^${nameInHindi}, अब: .+। पहले: .+।$`));
    if (NEVER_OPEN.has(field)) return;
    expect(saidOf(field, open, full, 'hi')?.sentence).toMatch(
      field === ACTIVITIES ? /^अब शुरू: .+।$/ : /: .+। पहले कुछ नहीं था।$/,
    );
    expect(saidOf(field, full, open, 'hi')?.sentence).toMatch(
      field === ACTIVITIES ? /^बंद: .+।$/ : /: अब कुछ नहीं। पहले: .+।$/,
    );
  });

  it('says that it was open, and that it is left open', () => {
    if (NEVER_OPEN.has(field)) return;
    expect(saidOf(field, open, full)).toMatchObject({
      before: '',
      after: was,
      sentence: field === ACTIVITIES ? `New: ${was}.` : `${name}: ${was}. ${theyWere} open before.`,
    });
    expect(saidOf(field, full, open)).toMatchObject({
      before: was,
      after: '',
      sentence: field === ACTIVITIES ? `Stopped: ${was}.` : `${name} ${areLeft} left open now. ${theyWere}: ${was}.`,
    });
  });
});

const rows = (from: PlanContent, to: PlanContent) =>
  said(to, 'en', from).map(({ about, sentence }) => [about, sentence]);

describe('a row that came or went', () => {
  it('is said by the words it has, a goal, a discipline and an activity at home alike', () => {
    const none = contentOf({ goals: [], strands: [], homeItems: [] });
    const all = contentOf({ strands: [ptStrandOf()], homeItems: [homeItemOf()] });
    expect(rows(none, all)).toEqual([
      ['', `A new goal: ${GOAL}.`],
      [GOAL, 'Physiotherapy begins to work on it: stands with one hand on the rail.'],
      ['', 'New at home: Point to the next picture and wait.'],
    ]);
    expect(rows(all, none)).toEqual([
      ['', `This goal is taken out: ${GOAL}.`],
      [GOAL, 'Physiotherapy no longer works on it: stands with one hand on the rail.'],
      ['', 'No longer at home: Point to the next picture and wait.'],
    ]);
  });

  it('is said to be unwritten while it has no words', () => {
    const goals = [goalOf({ statement: '' })];
    const unwritten = contentOf({ goals, strands: [ptStrandOf({ what: '' })] });
    expect(rows(contentOf({ goals, strands: [] }), unwritten)).toEqual([
      ['not written yet', 'Physiotherapy begins to work on it: not written yet.'],
    ]);
    expect(rows(contentOf({ goals: [], strands: [] }), contentOf({ goals, strands: [] }))).toEqual([
      ['', 'A new goal: not written yet.'],
    ]);
  });

  it('is named in the plan by its own words among others', () => {
    const content = contentOf({ goals: [otherGoal, goalOf()], homeItems: [homeItemOf()] });
    const name = (row: Parameters<typeof sayRow>[3]) => sayRow(content, baseCatalogue, 'en', row);
    expect(name({ of: 'TERMS' })).toBe('');
    expect(name({ of: 'GOAL', goal: goalOf() })).toBe(GOAL);
    expect(name({ of: 'STRAND', strand: ptStrandOf() })).toBe(`Physiotherapy, ${GOAL}`);
    expect(name({ of: 'HOME_ITEM', item: homeItemOf() })).toBe('“Point to the next picture and wait”');
  });
});

const strandWith = (...techniques: ReturnType<typeof activityOf>[]) =>
  contentOf({ strands: [ptStrandOf({ techniques })] });

describe('a change of the activities of a strand', () => {
  it('says each kind of change once, with all it is about, and nothing of what stays', () => {
    const stays = activityOf('STANDING_BALANCE_IN_TASK');
    const from = strandWith(
      stays,
      activityOf('SIT_TO_STAND_PRACTICE'),
      activityOf('WHOLE_TASK_HAND_PRACTICE'),
      activityOf('GOAL_DIRECTED_TASK_TRAINING'),
    );
    const to = strandWith(activityOf('GOAL_DIRECTED_TASK_TRAINING', { changedForm: 'sitting' }), stays);
    const labels = ['SIT_TO_STAND_PRACTICE', 'WHOLE_TASK_HAND_PRACTICE'].map(label);
    expect(saidOf(ACTIVITIES, from, to)?.sentence).toBe(
      `Stopped: ${labels.join('; ')}. Done otherwise now: ${label('GOAL_DIRECTED_TASK_TRAINING')}, sitting.`,
    );
  });
});

const strandSet = (over: Parameters<typeof ptStrandOf>[0]) => contentOf({ strands: [ptStrandOf(over)] });

describe('a change that the value’s own words do not show', () => {
  const { dose } = ptStrandOf();
  const seconds = { type: 'SECONDS', text: 'stands', better: 'MORE' } as const;

  it('of how a dose is given is said by its name', () => {
    const change = saidOf('strand.dose', full, strandSet({ dose: dose && { ...dose, mode: 'INTENSIVE' } }));
    expect(change?.before).toBe('2 times a week, 45 minutes, At the clinic, Weekly or fortnightly');
    expect(change?.after).toBe('2 times a week, 45 minutes, At the clinic, Intensive');
  });

  it('of what is better is said with the measure', () => {
    const [more, less] = [strandSet({ measure: seconds }), strandSet({ measure: { ...seconds, better: 'LESS' } })];
    expect(saidOf('strand.measure', more, less)?.sentence).toBe(
      'What is measured is now: stands, Seconds, Less is better. It was: stands, Seconds, More is better.',
    );
  });

  it('of anything else is said to be one, and not as what it was before', () => {
    const after = strandSet({ therapist: IDS.ot });
    const change = classifyChange(full, after).find(({ path }) => path.endsWith('/therapist'));
    const namesakes = { ...names, [IDS.ot]: 'Ravi Sen' };
    const facts = { before: full, after, names: namesakes };
    expect(change && sayChange(facts, baseCatalogue, 'en', change).sentence).toBe(
      'The therapist is set otherwise now, in the same words: Ravi Sen.',
    );
  });
});
