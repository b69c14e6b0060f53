import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../../testing/answer.ts';
import { contentOf, homeItemOf, IDS, PT, planOf, testId, versionOf } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import { getByCode } from '../../catalogue/lookup.ts';
import { canonicalPlanText } from '../canonical-plan.ts';
import { checkHomeItem } from '../check-content.ts';
import { planChecklist } from '../checklist.ts';
import { classifyChange } from '../classify-change.ts';
import { checkRoomForHomeItem } from '../new-rows.ts';
import { reviseForSafety, withoutHomeItem, withStopsSince } from '../safety-change.ts';
import type { HomeItemContent } from './home-item.ts';
import { hasRoomAtHome, homeLoad } from './home-load.ts';
import { HOME_PICTURES, pictureFor } from './home-pictures.ts';
import { checkHomeWeek, checkTeaching } from './home-record.ts';
import {
  confirmSheetGone,
  giveSheet,
  type HomeSheet,
  isSameAtHome,
  itemsForSheet,
  sheetDates,
  sheetStanding,
  withdrawSheets,
} from './home-sheet.ts';

const TODAY = '2026-11-23';
const seeded = { seed: 20261123, numRuns: 200 };

const items = fc
  .array(
    fc.record({
      minutesPerDay: fc.integer({ min: 1, max: 60 }),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      resting: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((each, index) => homeItemOf({ ...each, item: testId(700 + index) })));

describe('what a home programme asks of a family', () => {
  it.each([
    ['three activities of twenty minutes in all', [8, 7, 5], false, false],
    ['a fourth activity, however short', [8, 7, 4, 1], true, false],
    ['a minute more than twenty', [8, 8, 5], false, true],
    ['one activity of twenty minutes', [20], false, false],
    ['nothing', [], false, false],
  ])('is weighed: %s', (_, minutes, isTooMany, isTooLong) => {
    const list = minutes.map((minutesPerDay, index) => homeItemOf({ item: testId(700 + index), minutesPerDay }));
    expect(homeLoad(list)).toMatchObject({ isTooMany, isTooLong });
  });

  it.each([
    ['with a third activity that fills the twenty minutes', [8, 7], 5, true],
    ['not with a minute more', [8, 7], 6, false],
    ['not with a fourth activity, however short', [1, 1, 1], 1, false],
    ['with one of twenty minutes where there is none', [], 20, true],
  ])('has room for one more: %s', (_, minutes, more, expected) => {
    const list = minutes.map((minutesPerDay, index) => homeItemOf({ item: testId(700 + index), minutesPerDay }));
    expect(hasRoomAtHome(list, more)).toBe(expected);
    expect(hasRoomAtHome([...list, homeItemOf({ minutesPerDay: 60, resting: true })], more)).toBe(expected);
  });

  it('leaves out what rests', () => {
    const list = [
      homeItemOf({ minutesPerDay: 15 }),
      homeItemOf({ item: testId(71), minutesPerDay: 15, resting: true }),
    ];
    expect(homeLoad(list)).toMatchObject({ minutesPerDay: 15, minutesPerWeek: 105, isTooLong: false });
  });

  it('is within its limits again once enough rests, and resting one never asks for more', () => {
    const { failed } = fc.check(
      fc.property(items, (list) => {
        const rested = list.reduce<readonly HomeItemContent[]>(
          (kept, item) => [...kept, { ...item, resting: item.resting || !hasRoomAtHome(kept, item.minutesPerDay) }],
          [],
        );
        const load = homeLoad(rested);
        return !load.isTooMany && !load.isTooLong && load.minutesPerWeek <= homeLoad(list).minutesPerWeek;
      }),
      seeded,
    );
    expect(failed).toBe(false);
  });
});

const at = (homeItems: readonly HomeItemContent[]) => contentOf({ homeItems });

describe('a change at home', () => {
  type Classify = typeof classifyChange;
  /** Whatever is done to one programme: the family is asked again exactly when it grows, and never for what is less. */
  const asksWhenItGrows = (classify: Classify) =>
    fc.check(
      fc.property(items, items, (before, after) => {
        const [was, is] = [homeLoad(before), homeLoad(after)];
        const grows = is.minutesPerDay > was.minutesPerDay || is.minutesPerWeek > was.minutesPerWeek;
        const asksFamily = classify(at(before), at(after)).some(({ class: each }) => each === 'A');
        return asksFamily === grows;
      }),
      seeded,
    ).failed;
  const stopsAtOnce = (classify: Classify) =>
    fc.check(
      fc.property(items, fc.nat(), (list, at0) => {
        const active = list.filter(({ resting }) => !resting);
        const stopped = active[at0 % Math.max(active.length, 1)];
        if (stopped === undefined) return true;
        const changes = classify(at(list), withoutHomeItem(at(list), stopped.item));
        return changes.length === 1 && changes[0]?.class === 'C' && changes[0].asks.signs.length === 0;
      }),
      seeded,
    ).failed;

  it('asks the family again when home is asked for more, and only then', () => {
    expect(asksWhenItGrows(classifyChange)).toBe(false);
  });

  it('is in force at once, and asks nobody, when an activity stops', () => {
    expect(stopsAtOnce(classifyChange)).toBe(false);
  });

  it.each([
    ['calls every change method', asksWhenItGrows, 'B'],
    ['asks the family whatever happens', asksWhenItGrows, 'A'],
    ['lets a stop wait for a signature', stopsAtOnce, 'B'],
  ] as const)('would be noticed if it %s', (_, isBroken, wrong) => {
    const mutant: Classify = (before, after) =>
      classifyChange(before, after).map((change) => ({ ...change, class: wrong, asks: { ...change.asks } }));
    expect(isBroken(mutant)).toBe(true);
  });

  it('is safety when an item is stopped: the next revision, with every signature carried', () => {
    const content = at([homeItemOf(), homeItemOf({ item: testId(71) })]);
    const plan = planOf({
      state: 'ACTIVE',
      inForce: testId(100),
      versions: [versionOf({ version: testId(100), state: 'IN_FORCE', content })],
    });
    const revised = reviseForSafety(plan, withoutHomeItem(content, testId(71)), {
      version: testId(101),
      contentHash: 'f'.repeat(64),
    });
    expect(revised).toMatchObject({ ok: true, value: { inForce: { revision: 1, changeClass: 'C' } } });
  });

  it('stops in what was drafted before it, too', () => {
    const base = at([homeItemOf(), homeItemOf({ item: testId(71) })]);
    const draft = at([
      homeItemOf({ minutesPerDay: 8 }),
      homeItemOf({ item: testId(71) }),
      homeItemOf({ item: testId(72) }),
    ]);
    const left = withStopsSince(base, withoutHomeItem(base, testId(71)), draft);
    expect(left.homeItems.map(({ item }) => item)).toEqual([IDS.homeItem, testId(72)]);
    expect(withStopsSince(base, base, draft)).toBe(draft);
  });

  it('leaves the text that is signed of a plan without home items as it always was', () => {
    expect(canonicalPlanText(contentOf())).toContain('"homeItems":[]');
    const turned = at([homeItemOf({ helpers: ['GRANDPARENT', 'PARENT'] })]);
    expect(canonicalPlanText(turned)).toBe(canonicalPlanText(at([homeItemOf()])));
  });
});

describe('an activity at home', () => {
  it.each([
    ['of the catalogue', {}, 'ok'],
    ['of no catalogue', { activity: { ...homeItemOf().activity, technique: 'UNHEARD_OF' } }, 'UNKNOWN_CODE'],
    ['of a discipline nobody knows', { discipline: 'UNHEARD_OF' }, 'UNKNOWN_CODE'],
    ['of another discipline', { discipline: PT }, 'NOT_THEIR_DISCIPLINE'],
  ])('is checked: %s', (_, over, expected) => {
    expect(ruleOf(checkHomeItem(baseCatalogue, homeItemOf(over)))).toBe(expected);
  });

  it.each([
    ['nothing, when it is whole', {}, []],
    ['its words', { words: '' }, ['HOME_ITEM_HAS_NO_WORDS']],
    [
      'a routine, where neither the part of the day nor words say it',
      { moment: null, routine: '' },
      ['HOME_ITEM_HAS_NO_ROUTINE'],
    ],
    ['nothing more where words say the routine', { moment: null }, []],
    ['when to stop', { stopIf: '' }, ['HOME_ITEM_HAS_NO_STOP']],
    ['who may do it', { helpers: [] }, ['HOME_ITEM_HAS_NO_HELPER']],
    ['a discipline that has a strand', { discipline: 'SPEECH_THERAPY' }, ['HOME_ITEM_HAS_NO_PARTY']],
  ])('is asked for before it is sent: %s', (_, over, codes) => {
    const content = contentOf({ homeItems: [homeItemOf(over)] });
    expect(planChecklist(content).map(({ code }) => code)).toEqual(codes);
  });

  it('is one of twelve at most', () => {
    const full = Array.from({ length: 12 }, (_, index) => homeItemOf({ item: testId(700 + index) }));
    expect(ruleOf(checkRoomForHomeItem(contentOf({ homeItems: full })))).toBe('HOME_PROGRAMME_FULL');
    expect(ruleOf(checkRoomForHomeItem(contentOf({ homeItems: full.slice(1) })))).toBe('ok');
  });
});

const tagsOf = (technique: string) => getByCode(baseCatalogue.techniques, technique).hazardTags ?? [];

describe('the drawings', () => {
  it('show techniques of the catalogue, and no hazard that a technique they are proposed for lacks', () => {
    const more = Object.entries(HOME_PICTURES).flatMap(([code, { shows, suits }]) =>
      suits.flatMap((technique) =>
        tagsOf(shows).flatMap((tag) =>
          tagsOf(technique).includes(tag) ? [] : [`${code}: ${technique} has no ${tag}`],
        ),
      ),
    );
    expect(more).toEqual([]);
    expect(Object.values(HOME_PICTURES).every(({ shows }) => tagsOf(shows))).toBe(true);
  });

  it('are proposed by technique, each technique by one drawing at most', () => {
    const all = Object.values(HOME_PICTURES).flatMap(({ shows, suits }) => [shows, ...suits]);
    expect(new Set(all).size).toBe(all.length);
    expect(pictureFor('STAIR_TRAINING')).toBe('STAIRS');
    expect(pictureFor('SEATED_DRESSING_ALTERNATIVE')).toBe('DRESSING');
    expect(pictureFor('WATER_EXERCISE')).toBeNull();
  });

  it('stay on their field', () => {
    for (const { strokes } of Object.values(HOME_PICTURES)) {
      for (const stroke of strokes) expect(stroke).toMatch(/^M[-\d. MLHVCZa]+$/);
    }
  });
});

describe('the sheet of a household', () => {
  const OTHER_HOME = testId(41);
  const content = contentOf({ homeItems: [homeItemOf()] });
  const plan = planOf({
    state: 'ACTIVE',
    inForce: testId(100),
    versions: [versionOf({ version: testId(100), state: 'IN_FORCE', content })],
    goals: [{ goal: IDS.goal, state: 'ACTIVE', outcome: null, closedOn: null, reopenedOn: null, reason: null }],
  });
  const wish = { sheet: testId(80), guardian: IDS.guardian, language: 'hi', validUntil: '2027-02-15' } as const;
  const sheetOf = (over: Partial<HomeSheet> = {}): HomeSheet => ({
    ...wish,
    version: testId(100),
    givenOn: '2026-11-01',
    withdrawnFor: null,
    withdrawnOn: null,
    goneOn: null,
    ...over,
  });

  it.each([
    ['on its last day', { validUntil: TODAY }, 'VALID'],
    ['a day after', { validUntil: '2026-11-22' }, 'RUN_OUT'],
    ['withdrawn, until the family says it is gone', { withdrawnFor: 'SAFETY', withdrawnOn: TODAY }, 'OLD_AT_HOME'],
    ['withdrawn after it had run out', { validUntil: '2026-11-22', withdrawnFor: 'SAFETY' }, 'OLD_AT_HOME'],
    ['gone', { withdrawnFor: 'SAFETY', goneOn: TODAY }, 'GONE'],
  ] as const)('stands %s', (_, over, standing) => {
    expect(sheetStanding(sheetOf(over), TODAY)).toBe(standing);
  });

  it('takes the place of the same household’s earlier sheet and leaves the other’s alone', () => {
    const [own, other] = [sheetOf({ sheet: testId(81) }), sheetOf({ sheet: testId(82), guardian: OTHER_HOME })];
    const given = giveSheet(plan, [own, other], wish, TODAY);
    expect(given).toMatchObject({
      ok: true,
      value: {
        sheet: { version: testId(100), givenOn: TODAY, withdrawnFor: null },
        withdrawn: [{ sheet: testId(81), withdrawnFor: 'NEW_SHEET', withdrawnOn: TODAY }],
      },
    });
    expect(given.ok && given.value.withdrawn).toHaveLength(1);
  });

  it.each([
    ['while the plan rests', { ...plan, state: 'PAUSED' }, wish, 'PLAN_NOT_OPEN'],
    ['before anything is in force', { ...plan, inForce: null }, wish, 'PLAN_NOT_OPEN'],
    ['where nothing is to be done', { ...plan, goals: [] }, wish, 'HOME_PROGRAMME_EMPTY'],
    ['that ends today', plan, { ...wish, validUntil: TODAY }, 'SHEET_DATE_OUT_OF_RANGE'],
    ['that ends tomorrow', plan, { ...wish, validUntil: '2026-11-24' }, 'ok'],
    ['for as long as a plan goes without a review', plan, { ...wish, validUntil: '2027-02-22' }, 'ok'],
    ['for a day longer', plan, { ...wish, validUntil: '2027-02-23' }, 'SHEET_DATE_OUT_OF_RANGE'],
  ] as const)('is given or not: %s', (_, record, given, expected) => {
    expect(ruleOf(giveSheet(record, [], given, TODAY))).toBe(expected);
  });

  it('holds no item that rests and none of a goal that rests', () => {
    const all = { homeItems: [homeItemOf(), homeItemOf({ item: testId(71), resting: true })] };
    expect(itemsForSheet(all, [{ goal: IDS.goal, state: 'ACTIVE' }]).map(({ item }) => item)).toEqual([IDS.homeItem]);
    expect(itemsForSheet(all, [{ goal: IDS.goal, state: 'PAUSED' }])).toEqual([]);
  });

  it('is proposed until the review, or for twelve weeks where that is out of reach', () => {
    expect(sheetDates('2027-01-10', TODAY).proposed).toBe('2027-01-10');
    expect(sheetDates(TODAY, TODAY).proposed).toBe('2027-02-15');
    expect(sheetDates('2027-02-23', TODAY).proposed).toBe('2027-02-15');
    expect(sheetDates(null, TODAY)).toEqual({ earliest: '2026-11-24', latest: '2027-02-22', proposed: '2027-02-15' });
  });

  it('is proposed until a review tomorrow, and until one on the last day there can be', () => {
    const { earliest, latest } = sheetDates(null, TODAY);
    expect([earliest, latest]).toEqual(['2026-11-24', '2027-02-22']);
    expect(sheetDates(earliest, TODAY).proposed).toBe(earliest);
    expect(sheetDates(latest, TODAY).proposed).toBe(latest);
  });

  it('says why it is not given, and stays what it was when it is gone', () => {
    expect(refusalOf(giveSheet({ ...plan, state: 'PAUSED' }, [], wish, TODAY))).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'PAUSED' },
    });
    expect(refusalOf(giveSheet(plan, [], { ...wish, validUntil: TODAY }, TODAY))).toEqual({
      rule: 'SHEET_DATE_OUT_OF_RANGE',
      data: { earliest: '2026-11-24', latest: '2027-02-22' },
    });
    const old = sheetOf({ validUntil: '2026-11-22' });
    expect(valueOf(confirmSheetGone(old, TODAY))).toEqual({ ...old, goneOn: TODAY });
  });

  it('is withdrawn once: why it was first is why it is', () => {
    const sheets = [
      sheetOf({ sheet: testId(81) }),
      sheetOf({ sheet: testId(82), withdrawnFor: 'NEW_SHEET', withdrawnOn: '2026-11-10' }),
      sheetOf({ sheet: testId(83), validUntil: '2026-11-10', goneOn: '2026-11-12' }),
    ];
    const withdrawn = withdrawSheets(sheets, 'SAFETY', TODAY);
    expect(withdrawn.map(({ sheet, withdrawnFor }) => [sheet, withdrawnFor])).toEqual([[testId(81), 'SAFETY']]);
    expect(withdrawSheets(withdrawn, 'PLAN_OVER', TODAY)).toEqual([]);
  });

  it.each([
    ['still good', {}, 'SHEET_STILL_GOOD'],
    ['withdrawn', { withdrawnFor: 'SAFETY' }, 'ok'],
    ['run out', { validUntil: '2026-11-22' }, 'ok'],
    ['gone already', { withdrawnFor: 'SAFETY', goneOn: TODAY }, 'ALREADY_OVER'],
  ] as const)('is said to be gone when it is %s', (_, over, expected) => {
    expect(ruleOf(confirmSheetGone(sheetOf(over), TODAY))).toBe(expected);
  });

  it('outlives a version that asks the same at home', () => {
    const reworded = contentOf({ ...content, terms: { ...content.terms, agreedWeeklyMinutes: 90 } });
    expect(isSameAtHome(content, reworded)).toBe(true);
    expect(isSameAtHome(content, contentOf({ homeItems: [homeItemOf({ minutesPerDay: 6 })] }))).toBe(false);
  });
});

describe('what is recorded of home', () => {
  const week = { weekOf: TODAY, fit: 'DID_NOT_FIT', why: 'NO_TIME', note: '', confidence: 3 } as const;

  it.each([
    ['a week with what stood in the way', week, 'ok'],
    ['a week that did not fit, and nobody says why', { ...week, why: null }, 'REASON_NEEDED'],
    ['a week that fitted in part', { ...week, fit: 'PARTLY', why: null }, 'ok'],
    ['a week to come', { ...week, weekOf: '2026-11-24' }, 'HAPPENED_IN_FUTURE'],
  ] as const)('is checked: %s', (_, told, expected) => {
    expect(ruleOf(checkHomeWeek(told, TODAY))).toBe(expected);
  });

  it('keeps no hindrance of a week that fitted', () => {
    expect(checkHomeWeek({ ...week, fit: 'FITTED' }, TODAY)).toMatchObject({ value: { why: null } });
  });

  it('is not shown tomorrow', () => {
    const teaching = { shownTo: 'his grandmother', shownOn: TODAY, taughtBack: true, confidence: 4 } as const;
    expect(ruleOf(checkTeaching(teaching, TODAY))).toBe('ok');
    expect(ruleOf(checkTeaching({ ...teaching, shownOn: '2026-11-24' }, TODAY))).toBe('HAPPENED_IN_FUTURE');
  });
});
