import { describe, expect, it } from 'vitest';
import {
  activityOf,
  agreementOf,
  contentOf,
  goalOf,
  homeItemOf,
  IDS,
  OT,
  otStrandOf,
  PT,
  ptStrandOf,
  testId,
} from '../../testing/plan.ts';
import { asksOfAll } from './asks.ts';
import { agreementsAfterChange } from './carry-agreements.ts';
import { classifyChange, highestClass, nextNumber, type PlanChange } from './classify-change.ts';
import { FIELD_CLASS, isContentField } from './field-class.ts';
import { GUARDIAN } from './parties.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import type { PlanContent } from './plan-content.ts';

const before = contentOf();
const dose = (over: object) =>
  ({ ...otStrandOf().dose, ...over }) as NonNullable<PlanContent['strands'][number]['dose']>;
const withOt = (over: Parameters<typeof otStrandOf>[0]) => contentOf({ strands: [otStrandOf(over), ptStrandOf()] });
const withGoal = (over: Parameters<typeof goalOf>[0]) => contentOf({ goals: [goalOf(over)] });
const withTerms = (over: Partial<PlanContent['terms']>) => contentOf({ terms: { ...contentOf().terms, ...over } });
const reword = (level: number, text: string) =>
  withGoal({ levels: goalOf().levels.map((each) => (each.level === level ? { ...each, text } : each)) });
const homeItem = (item: number, minutesPerDay: number, over: Partial<HomeItemContent> = {}): HomeItemContent =>
  homeItemOf({ item: testId(item), minutesPerDay, ...over });
const brief = (change: PlanChange) => [change.path, change.class, change.asks.signs.join(' ')];

const nothingAgreed = (over: Parameters<typeof otStrandOf>[0]) => ({
  ...withOt(over),
  terms: { ...before.terms, agreedWeeklyMinutes: null },
});

const classesAt = (minutes: number) =>
  classifyChange(nothingAgreed({}), nothingAgreed({ dose: dose({ minutes }) })).map((each) => each.class);

describe('the class of a change', () => {
  const FAMILY_AND_OT = `${OT} ${GUARDIAN}`;
  const FAMILY_AND_BOTH = `${OT} ${PT} ${GUARDIAN}`;

  it.each([
    ['the outcome', withGoal({ statement: 'Brushes alone' }), `goals/${IDS.goal}/statement`, 'A', FAMILY_AND_BOTH],
    ['the expected level', reword(0, '4 evenings of 7'), `goals/${IDS.goal}/level.0`, 'A', FAMILY_AND_BOTH],
    ['another level', reword(1, '5 evenings of 7'), `goals/${IDS.goal}/level.1`, 'B', `${OT} ${PT}`],
    ['the target date', withGoal({ targetOn: '2027-03-01' }), `goals/${IDS.goal}/targetOn`, 'A', FAMILY_AND_BOTH],
    ['the setting', withGoal({ setting: 'CLINIC' }), `goals/${IDS.goal}/setting`, 'A', FAMILY_AND_BOTH],
    ['the division of work', withGoal({ division: 'together' }), `goals/${IDS.goal}/division`, 'B', `${OT} ${PT}`],
    ['the place', withTerms({ place: 'HOME_VISIT' }), 'terms/place', 'A', FAMILY_AND_BOTH],
    ['the agreed minutes', withTerms({ agreedWeeklyMinutes: 180 }), 'terms/agreedWeeklyMinutes', 'A', FAMILY_AND_BOTH],
    [
      'a strand’s target',
      withOt({ target: { type: 'STEPS', prompts: ['NONE'] } }),
      `strands/${IDS.otStrand}/target`,
      'B',
      OT,
    ],
    ['the therapist', withOt({ therapist: IDS.lead }), `strands/${IDS.otStrand}/therapist`, 'B', OT],
    [
      'a swap of techniques',
      withOt({ techniques: [activityOf('DRESSING_STEP_CHAIN'), activityOf('WHOLE_TASK_HAND_PRACTICE')] }),
      `strands/${IDS.otStrand}/techniques`,
      'B',
      OT,
    ],
    [
      'an activity stopped',
      withOt({ techniques: [activityOf('WHOLE_TASK_HAND_PRACTICE')] }),
      `strands/${IDS.otStrand}/techniques`,
      'C',
      '',
    ],
    [
      'an activity stopped while another is changed',
      withOt({ techniques: [activityOf('WHOLE_TASK_HAND_PRACTICE', { site: 'HAND' })] }),
      `strands/${IDS.otStrand}/techniques`,
      'B',
      OT,
    ],
    ['a dose cut', withOt({ dose: dose({ minutes: 30 }) }), `strands/${IDS.otStrand}/dose`, 'C', ''],
    [
      'more minutes than agreed',
      withOt({ dose: dose({ minutes: 60 }) }),
      `strands/${IDS.otStrand}/dose`,
      'A',
      `${OT} ${GUARDIAN}`,
    ],
    [
      'the same minutes in another rhythm',
      withOt({ dose: dose({ weeks: 6 }) }),
      `strands/${IDS.otStrand}/dose`,
      'B',
      OT,
    ],
    [
      'a strand’s place, even with fewer minutes',
      withOt({ dose: dose({ minutes: 30, deliveryMode: 'ONLINE' }) }),
      `strands/${IDS.otStrand}/dose`,
      'A',
      `${OT} ${GUARDIAN}`,
    ],
  ])('%s', (_, after, path, changeClass, signs) => {
    expect(classifyChange(before, after).map(brief)).toEqual([[path, changeClass, signs]]);
  });

  it('asks the family and the discipline touched when a discipline joins', () => {
    const alone = contentOf({ strands: [ptStrandOf()], terms: { ...contentOf().terms, agreedWeeklyMinutes: 135 } });
    expect(classifyChange(alone, before).map(brief)).toEqual([[`strands/${IDS.otStrand}`, 'A', `${OT} ${GUARDIAN}`]]);
  });

  it('tells a discipline that leaves, and asks the family', () => {
    const [change] = classifyChange(before, contentOf({ strands: [ptStrandOf()] }));
    expect(change).toMatchObject({ kind: 'REMOVED', class: 'A', asks: { signs: [GUARDIAN], sees: [PT, OT] } });
  });

  it('asks for the disciplines of a goal that comes', () => {
    const after = contentOf({
      goals: [goalOf(), goalOf({ goal: IDS.otherGoal })],
      strands: [otStrandOf(), ptStrandOf(), ptStrandOf({ strand: testId(22), goal: IDS.otherGoal, dose: null })],
    });
    expect(classifyChange(before, after).map(brief)).toEqual([
      [`goals/${IDS.otherGoal}`, 'A', `${PT} ${GUARDIAN}`],
      [`strands/${testId(22)}`, 'A', `${PT} ${GUARDIAN}`],
    ]);
  });

  it('sees safety in a home item stopped, method in a swap, agreement in more minutes', () => {
    const one = contentOf({ homeItems: [homeItem(70, 10)] });
    const classes = (after: readonly HomeItemContent[]) =>
      classifyChange(one, contentOf({ homeItems: after })).map((change) => change.class);
    expect(classes([])).toEqual(['C']);
    expect(classes([homeItem(71, 10)]).sort()).toEqual(['B', 'C']);
    expect(classes([homeItem(70, 10), homeItem(71, 5)])).toEqual(['A']);
    expect(classes([homeItem(70, 5)])).toEqual(['C']);
    expect(classes([homeItem(70, 15)])).toEqual(['A']);
    expect(classes([homeItem(70, 10, { daysPerWeek: 5 })])).toEqual(['C']);
    expect(classes([homeItem(70, 10, { resting: true })])).toEqual(['C']);
    expect(classes([homeItem(70, 10, { resting: true }), homeItem(71, 10)]).sort()).toEqual(['B', 'C']);
    expect(classes([homeItem(70, 10), homeItem(71, 5, { resting: true })])).toEqual(['B']);
  });

  it('sees agreement in what rested and is taken up again, and in days more', () => {
    const resting = contentOf({ homeItems: [homeItem(70, 10, { resting: true, daysPerWeek: 5 })] });
    const classes = (over: Partial<HomeItemContent>) =>
      classifyChange(resting, contentOf({ homeItems: [homeItem(70, 10, { daysPerWeek: 5, ...over })] })).map(
        (change) => change.class,
      );
    expect(classes({})).toEqual(['A']);
    expect(classes({ resting: true, daysPerWeek: 7 })).toEqual(['B']);
    expect(classes({ resting: true, stopIf: 'he is tired' })).toEqual(['B']);
  });

  it.each([
    ['no dose to one within what is agreed', null, dose({}), 'B', OT],
    ['a dose taken out', dose({}), null, 'C', ''],
    ['as much in other pieces', dose({}), dose({ timesPerWeek: 3, minutes: 15 }), 'B', OT],
    ['less in another place', dose({}), dose({ minutes: 10, deliveryMode: 'ONLINE' }), 'A', FAMILY_AND_OT],
    ['less in the same place', dose({}), dose({ minutes: 10 }), 'C', ''],
    ['more than is agreed', dose({}), dose({ timesPerWeek: 2 }), 'A', FAMILY_AND_OT],
    ['no dose to one beyond what is agreed', null, dose({ timesPerWeek: 4 }), 'A', FAMILY_AND_OT],
  ] as const)('sees in %s what it is', (_, was, is, changeClass, signs) => {
    const [change] = classifyChange(withOt({ dose: was }), withOt({ dose: is }));
    expect([change?.class, change?.asks.signs.join(' ')]).toEqual([changeClass, signs]);
  });

  it('measures more against what was planned where nothing was agreed', () => {
    expect([classesAt(46), classesAt(44)]).toEqual([['A'], ['C']]);
  });

  it('sees safety only in activities taken away, not in one exchanged or done otherwise', () => {
    const [first, second] = otStrandOf().techniques;
    if (first === undefined || second === undefined) throw new Error('The strand has two activities');
    const classOf = (...techniques: (typeof first)[]) =>
      classifyChange(before, withOt({ techniques })).map((each) => each.class);
    expect(classOf(second)).toEqual(['C']);
    expect(classOf()).toEqual(['C']);
    expect(classOf({ ...first, changedForm: 'sitting' })).toEqual(['B']);
    expect(classOf(first, { ...second, side: 'LEFT' })).toEqual(['B']);
    expect(classOf(first, second, activityOf('DRESSING_STEP_CHAIN'))).toEqual(['B']);
  });

  it('takes a marked slip for one only when it is one', () => {
    const path = `goals/${IDS.goal}/statement`;
    const slip = withGoal({ statement: 'Brushes his teeth standng at the basin at home' });
    const [marked] = classifyChange(before, slip, new Set([path]));
    expect(marked).toMatchObject({ class: 'D', asks: { signs: [], sees: [], acknowledges: [] } });
    expect(classifyChange(before, slip).map((each) => each.class)).toEqual(['A']);
    const more = withGoal({ statement: 'Brushes his hair standing at the basin at home' });
    expect(classifyChange(before, more, new Set([path])).map((each) => each.class)).toEqual(['A']);
  });

  it('asks each party once for several changes, in one order, and shows nobody what they sign', () => {
    const changes = classifyChange(before, {
      ...before,
      terms: { ...before.terms, place: 'ONLINE' },
      strands: [
        otStrandOf({ what: 'all of it' }),
        ptStrandOf({ techniques: ptStrandOf().techniques.slice(1), what: 'stands alone' }),
      ],
    });
    expect(asksOfAll(changes)).toEqual({ signs: [GUARDIAN, OT, PT], sees: [], acknowledges: [OT, PT] });
    const method = changes.filter((each) => each.class === 'B');
    expect(asksOfAll(method)).toEqual({ signs: [OT, PT], sees: [GUARDIAN], acknowledges: [] });
    const home = classifyChange(
      contentOf({ homeItems: [homeItemOf()] }),
      contentOf({ homeItems: [homeItemOf({ routine: 'x' })] }),
    );
    expect(asksOfAll(home)).toEqual({ signs: [OT], sees: [GUARDIAN, PT], acknowledges: [] });
  });

  it('has every discipline acknowledge safety before its next contact', () => {
    const [change] = classifyChange(before, withOt({ dose: dose({ minutes: 30 }) }));
    expect(change?.asks).toEqual({ signs: [], sees: [GUARDIAN], acknowledges: [OT, PT] });
  });

  it('finds no change in another order of rows', () => {
    expect(classifyChange(before, contentOf({ strands: before.strands.toReversed() }))).toEqual([]);
  });

  it('compares every content field there is', () => {
    const names = ['terms', 'goal', 'strand', 'homeItem'].flatMap((kind) => {
      const row = { terms: before.terms, goal: goalOf(), strand: otStrandOf(), homeItem: homeItem(1, 1) }[kind];
      return Object.keys(row ?? {}).map((key) => `${kind}.${key}`);
    });
    const missing = names.filter((name) => !isContentField(name));
    expect(missing).toEqual([
      'goal.goal',
      'goal.levels',
      'strand.strand',
      'strand.goal',
      'strand.discipline',
      'homeItem.item',
    ]);
    expect(Object.keys(FIELD_CLASS).filter((name) => !names.includes(name) && !name.startsWith('goal.level.'))).toEqual(
      [],
    );
  });

  it('lets C act first, then A, B and D', () => {
    const both = contentOf({
      goals: [goalOf({ setting: 'CLINIC' })],
      strands: [otStrandOf({ dose: dose({ minutes: 30 }) }), ptStrandOf()],
    });
    expect(highestClass(classifyChange(before, both))).toBe('C');
    expect(nextNumber({ number: 1, revision: 3 }, classifyChange(before, both))).toEqual({ number: 2, revision: 0 });
    const method = classifyChange(before, withOt({ therapist: IDS.lead }));
    expect(nextNumber({ number: 1, revision: 3 }, method)).toEqual({ number: 1, revision: 4 });
  });
});

describe('agreements after a change', () => {
  const agreements = [OT, PT, GUARDIAN].map((party) => agreementOf(party, 'hash'));
  const after = (content: PlanContent) => agreementsAfterChange(agreements, classifyChange(before, content), content);

  it('carry on for the parties a method does not touch', () => {
    const { carried, fallen, awaited } = after(withOt({ therapist: IDS.lead }));
    expect(carried.map((each) => [each.discipline, each.carriedFrom])).toEqual([
      [PT, agreements[1]?.agreement],
      [null, agreements[2]?.agreement],
    ]);
    expect(fallen.map((each) => each.discipline)).toEqual([OT]);
    expect(awaited).toEqual([OT]);
  });

  it('fall for the family and both disciplines when the outcome changes', () => {
    expect(after(withGoal({ statement: 'Brushes alone' })).awaited).toEqual([OT, PT, GUARDIAN]);
  });

  it('all carry on through safety and slips', () => {
    expect(after(withOt({ dose: dose({ minutes: 30 }) })).awaited).toEqual([]);
  });

  it('do not carry on for a discipline that has left', () => {
    const { carried } = after(contentOf({ strands: [ptStrandOf()] }));
    expect(carried.map((each) => each.discipline)).toEqual([PT]);
  });
});
