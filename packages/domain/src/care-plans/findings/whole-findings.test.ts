import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import {
  activityOf,
  contentOf,
  goalOf,
  homeItemOf,
  IDS,
  OT,
  otStrandOf,
  PT,
  ptStrandOf,
  testId,
} from '../../../testing/plan.ts';
import { canonicalText } from '../canonical.ts';
import type { HandlingLine } from '../handling.ts';
import { findFindings } from './find-findings.ts';
import type { Finding } from './finding.ts';
import type { PlanContext } from './plan-context.ts';

const line = (id: number, over: Partial<HandlingLine>): HandlingLine => ({
  line: testId(id),
  key: 'SITTING_POSITION',
  value: 'Feet on the floor!',
  site: 'HIP',
  side: 'LEFT',
  discipline: PT,
  owner: IDS.pt,
  since: '2026-11-23',
  endedOn: null,
  ...over,
});
const seizures = (status: string | null) => ({
  precaution: testId(400),
  code: 'SEIZURE_DISORDER',
  status,
  statusUntil: null,
  site: null,
  side: null,
});
const swinging = contentOf({
  strands: [
    otStrandOf({
      techniques: [
        activityOf('SENSORY_INTEGRATION_PLAY', {
          tools: [{ tool: 'THERAPY_SWING', latexFree: false }],
          site: 'HAND',
          side: 'RIGHT',
        }),
      ],
    }),
  ],
});
const items = (...minutes: readonly number[]) =>
  minutes.map((minutesPerDay, at) =>
    homeItemOf({ item: testId(70 + at), minutesPerDay, words: `Activity ${at}`, activity: activityOf('X') }),
  );
const daily = (timesPerWeek: number) =>
  ({ mode: 'INTENSIVE', timesPerWeek, minutes: 45, weeks: null, deliveryMode: 'CLINIC' }) as const;

const nothing = { ruleVersion: 1, metBy: [], clearanceBy: [] } as const;

describe('a finding', () => {
  it('is nothing in a plan in which all is well', () => {
    expect(findFindings(planContextOf())).toEqual([]);
  });

  it.each<readonly [string, Partial<PlanContext>, Omit<Finding, keyof typeof nothing> & Partial<Finding>]>([
    [
      'of a hazard that is forbidden',
      { content: swinging, precautions: [seizures(null)] },
      {
        key: `ACTIVITY_AGAINST_PRECAUTION/${IDS.otStrand}/SENSORY_INTEGRATION_PLAY/HAND:RIGHT/${testId(400)}`,
        rule: 'ACTIVITY_AGAINST_PRECAUTION',
        grade: 'STOP',
        items: [
          { kind: 'STRAND', id: IDS.otStrand },
          { kind: 'PRECAUTION', id: testId(400) },
        ],
        word: 'ACTIVITY_FORBIDDEN',
        data: {
          technique: 'SENSORY_INTEGRATION_PLAY',
          discipline: OT,
          precaution: 'SEIZURE_DISORDER',
          hazards: ['HEIGHT', 'SPIN'],
        },
        facts: canonicalText({
          technique: 'SENSORY_INTEGRATION_PLAY',
          forbidden: ['HEIGHT', 'SPIN'],
          withCare: ['INVERSION'],
          precaution: 'SEIZURE_DISORDER',
          status: null,
          places: ['HAND', 'RIGHT', null, null],
        }),
        metBy: ['CHANGE_ACTIVITY', 'WRITTEN_CLEARANCE'],
        clearanceBy: ['PHYSICIAN'],
      },
    ],
    [
      'of a hazard that asks for care',
      { content: swinging, precautions: [seizures('CONTROLLED_WITH_PLAN')] },
      {
        key: `ACTIVITY_AGAINST_PRECAUTION/${IDS.otStrand}/SENSORY_INTEGRATION_PLAY/HAND:RIGHT/${testId(400)}`,
        rule: 'ACTIVITY_AGAINST_PRECAUTION',
        grade: 'ASK',
        items: [
          { kind: 'STRAND', id: IDS.otStrand },
          { kind: 'PRECAUTION', id: testId(400) },
        ],
        word: 'ACTIVITY_WITH_CARE',
        data: {
          technique: 'SENSORY_INTEGRATION_PLAY',
          discipline: OT,
          precaution: 'SEIZURE_DISORDER',
          hazards: ['HEIGHT', 'INVERSION', 'SPIN'],
        },
        facts: canonicalText({
          technique: 'SENSORY_INTEGRATION_PLAY',
          forbidden: [],
          withCare: ['HEIGHT', 'INVERSION', 'SPIN'],
          precaution: 'SEIZURE_DISORDER',
          status: 'CONTROLLED_WITH_PLAN',
          places: ['HAND', 'RIGHT', null, null],
        }),
      },
    ],
    [
      'of two ways to handle',
      { handling: [line(1, {}), line(2, { discipline: OT, value: 'Cross-legged', site: null, side: null })] },
      {
        key: `OPPOSITE_HANDLING/SITTING_POSITION/${testId(2)}/${testId(1)}`,
        rule: 'OPPOSITE_HANDLING',
        grade: 'ASK',
        items: [
          { kind: 'HANDLING_LINE', id: testId(2) },
          { kind: 'HANDLING_LINE', id: testId(1) },
        ],
        word: 'OPPOSITE_HANDLING',
        data: {
          handling: 'SITTING_POSITION',
          firstDiscipline: OT,
          first: 'Cross-legged',
          secondDiscipline: PT,
          second: 'Feet on the floor!',
        },
        facts: canonicalText([
          { discipline: OT, value: ['cross', 'legged'], site: null, side: null },
          { discipline: PT, value: ['feet', 'on', 'the', 'floor'], site: 'HIP', side: 'LEFT' },
        ]),
      },
    ],
    [
      'of one outcome twice',
      {
        content: contentOf({
          goals: [goalOf({ goal: testId(301), icf: null }), goalOf({ goal: testId(300), icf: null })],
          strands: [],
        }),
      },
      {
        key: `SAME_OUTCOME_TWICE/${testId(300)}/${testId(301)}`,
        rule: 'SAME_OUTCOME_TWICE',
        grade: 'ASK',
        items: [
          { kind: 'GOAL', id: testId(300) },
          { kind: 'GOAL', id: testId(301) },
        ],
        word: 'SAME_OUTCOME_TWICE',
        data: { first: goalOf().statement, second: goalOf().statement },
        facts: canonicalText(
          [1, 2].map(() => ({
            template: null,
            icf: null,
            setting: 'HOME',
            words: ['basin', 'brushes', 'home', 'standing', 'teeth'],
          })),
        ),
      },
    ],
    [
      'of a focus area that two work on undivided',
      {
        content: contentOf({
          goals: [goalOf({ division: '' })],
          strands: [ptStrandOf({ focusAreas: ['SELF_CARE_ROUTINES'] }), otStrandOf()],
        }),
      },
      {
        key: `FOCUS_AREA_UNDIVIDED/SELF_CARE_ROUTINES/${IDS.otStrand}/${IDS.ptStrand}`,
        rule: 'FOCUS_AREA_UNDIVIDED',
        grade: 'ASK',
        items: [
          { kind: 'STRAND', id: IDS.otStrand },
          { kind: 'STRAND', id: IDS.ptStrand },
        ],
        word: 'FOCUS_AREA_UNDIVIDED',
        data: {
          focusArea: 'SELF_CARE_ROUTINES',
          firstDiscipline: OT,
          first: otStrandOf().what,
          secondDiscipline: PT,
          second: ptStrandOf().what,
        },
        facts: canonicalText([
          'SELF_CARE_ROUTINES',
          [otStrandOf(), ptStrandOf()].map(({ strand, goal, what }) => ({ strand, goal, what })),
        ]),
      },
    ],
    [
      'of a wish that no goal serves',
      { priorities: [{ priority: testId(31), words: 'Sleep', importance: 8 }] },
      {
        key: `PRIORITY_UNSERVED/${testId(31)}`,
        rule: 'PRIORITY_UNSERVED',
        grade: 'ASK',
        items: [
          { kind: 'PRIORITY', id: testId(31) },
          { kind: 'PLAN', id: IDS.plan },
        ],
        word: 'PRIORITY_UNSERVED',
        data: { words: 'Sleep', importance: 8 },
        facts: canonicalText({ words: 'Sleep', importance: 8 }),
      },
    ],
    [
      'of a need that no strand serves',
      { concerns: ['STIFFNESS_WITH_SELF_CARE_DIFFICULTY', 'WRITING_DIFFICULTY', 'NOT_IN_THE_CATALOGUE'] },
      {
        key: 'NEED_UNSERVED/WRITING_DIFFICULTY',
        rule: 'NEED_UNSERVED',
        grade: 'NOTE',
        items: [
          { kind: 'CONCERN', id: 'WRITING_DIFFICULTY' },
          { kind: 'FOCUS_AREA', id: 'FINE_MOTOR_SKILLS' },
        ],
        word: 'NEED_UNSERVED',
        data: { concern: 'WRITING_DIFFICULTY', focusAreas: ['FINE_MOTOR_SKILLS', 'VISUAL_MOTOR_COORDINATION'] },
        facts: canonicalText(['WRITING_DIFFICULTY', 'FINE_MOTOR_SKILLS', 'VISUAL_MOTOR_COORDINATION']),
      },
    ],
    [
      'of too many activities at home',
      { content: contentOf({ homeItems: items(1, 3, 2, 4) }) },
      {
        key: 'LOAD_TOO_FULL/HOME_TOO_MANY',
        rule: 'LOAD_TOO_FULL',
        grade: 'ASK',
        items: [
          { kind: 'HOME_ITEM', id: testId(73) },
          { kind: 'HOME_ITEM', id: testId(71) },
        ],
        word: 'HOME_TOO_MANY',
        data: { count: 4, most: 3, first: 'Activity 3', second: 'Activity 1' },
        facts: canonicalText([
          [testId(73), 4],
          [testId(71), 3],
          [testId(72), 2],
          [testId(70), 1],
        ]),
      },
    ],
    [
      'of too many minutes at home',
      { content: contentOf({ homeItems: items(8, 13) }) },
      {
        key: 'LOAD_TOO_FULL/HOME_TOO_LONG',
        rule: 'LOAD_TOO_FULL',
        grade: 'ASK',
        items: [
          { kind: 'HOME_ITEM', id: testId(71) },
          { kind: 'GOAL', id: IDS.goal },
        ],
        word: 'HOME_TOO_LONG',
        data: { count: 21, most: 20, first: 'Activity 1', second: goalOf().statement },
        facts: canonicalText([
          [testId(71), 13],
          [testId(70), 8],
        ]),
      },
    ],
    [
      'of a week that is too full by two strands',
      { content: contentOf({ strands: [otStrandOf(), ptStrandOf({ dose: daily(5) })] }) },
      {
        key: 'LOAD_TOO_FULL/WEEK_TOO_FULL',
        rule: 'LOAD_TOO_FULL',
        grade: 'ASK',
        items: [
          { kind: 'STRAND', id: IDS.ptStrand },
          { kind: 'STRAND', id: IDS.otStrand },
        ],
        word: 'WEEK_TOO_FULL',
        data: { count: 270, most: 135, discipline: PT, first: ptStrandOf().what },
        facts: canonicalText([
          135,
          [
            [IDS.ptStrand, 225],
            [IDS.otStrand, 45],
          ],
        ]),
      },
    ],
    [
      'of a week that is too full by one strand',
      { content: contentOf({ strands: [ptStrandOf({ dose: daily(5) })] }) },
      {
        key: 'LOAD_TOO_FULL/WEEK_TOO_FULL',
        rule: 'LOAD_TOO_FULL',
        grade: 'ASK',
        items: [
          { kind: 'STRAND', id: IDS.ptStrand },
          { kind: 'PLAN', id: IDS.plan },
        ],
        word: 'WEEK_TOO_FULL',
        data: { count: 225, most: 135, discipline: PT, first: ptStrandOf().what },
        facts: canonicalText([135, [[IDS.ptStrand, 225]]]),
      },
    ],
  ])('%s names its rule, both things, the words for it and what it rests on', (_, over, expected) => {
    expect(findFindings(planContextOf(over))).toEqual([{ ...nothing, ...expected }]);
  });

  it('of several alike names the first of them, in whichever order the rows stand', () => {
    const alike = [302, 300, 301].map((id) => goalOf({ goal: testId(id), icf: null }));
    const undivided = goalOf({ goal: testId(310), statement: 'Sits at the table', icf: null, division: '' });
    const strands = [22, 20, 23, 21].map((id, at) =>
      otStrandOf({
        strand: testId(id),
        goal: undivided.goal,
        discipline: at < 2 ? OT : PT,
        what: `strand ${id}`,
        dose: daily(1),
      }),
    );
    const keysOf = (order: <T>(rows: readonly T[]) => T[]) =>
      findFindings(
        planContextOf({ content: contentOf({ goals: order([...alike, undivided]), strands: order(strands) }) }),
      ).map(({ key, items: pair }) => [key.split('/')[0], ...pair.map(({ id }) => id)]);
    const expected = [
      ['FOCUS_AREA_UNDIVIDED', testId(20), testId(21)],
      ['LOAD_TOO_FULL', testId(20), testId(21)],
      ['SAME_OUTCOME_TWICE', testId(300), testId(301)],
      ['SAME_OUTCOME_TWICE', testId(300), testId(302)],
    ];
    expect(keysOf((rows) => [...rows])).toEqual(expected);
    expect(keysOf((rows) => rows.toReversed())).toEqual(expected);
  });

  it('of what rests, is over or was never measured is none', () => {
    const full = contentOf({ strands: [ptStrandOf({ dose: daily(5) })] });
    expect(
      findFindings(planContextOf({ content: { ...full, terms: { ...full.terms, agreedWeeklyMinutes: null } } })),
    ).toEqual([]);
    expect(findFindings(planContextOf({ content: full, closed: new Set([IDS.ptStrand]) }))).toEqual([]);
    expect(findFindings(planContextOf({ content: contentOf({ homeItems: items(8, 12) }) }))).toEqual([]);
    const sameSettingNoCode = [
      goalOf({ goal: testId(300), icf: null, statement: 'Eats' }),
      goalOf({ goal: testId(301), icf: null, statement: 'Dresses' }),
      goalOf({ goal: testId(302), icf: 'd550', setting: null, statement: 'Walks' }),
      goalOf({ goal: testId(303), icf: 'd550', setting: null, statement: 'Sleeps' }),
    ];
    expect(findFindings(planContextOf({ content: contentOf({ goals: sameSettingNoCode, strands: [] }) }))).toEqual([]);
  });
});
