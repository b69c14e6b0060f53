import { describe, expect, it } from 'vitest';
import { planContextOf } from '../../../testing/findings-context.ts';
import { activityOf, contentOf, homeItemOf, IDS, otStrandOf, testId } from '../../../testing/plan.ts';
import { baseCatalogue } from '../../catalogue/base-catalogue.ts';
import type { HomeItemContent } from '../home-programme/home-item.ts';
import { activityAgainstPrecaution } from './activity-against-precaution.ts';
import { homeTooFull } from './home-too-full.ts';
import type { PlanContext } from './plan-context.ts';
import { sayFinding } from './say-finding.ts';
import { settleFinding, standFindings } from './settle.ts';

const contextOf = (homeItems: readonly HomeItemContent[], over: Partial<PlanContext> = {}): PlanContext =>
  planContextOf({ content: contentOf({ homeItems, strands: [otStrandOf({ techniques: [] })] }), ...over });
const homeOf = (...minutes: readonly number[]) =>
  minutes.map((minutesPerDay, index) =>
    homeItemOf({ item: testId(700 + index), minutesPerDay, words: `activity ${index}` }),
  );
const words = (context: PlanContext) => homeTooFull.run(context).map(({ word }) => word);

describe('a home too full', () => {
  it.each([
    ['a fourth activity', homeOf(5, 4, 3, 2), ['HOME_TOO_MANY']],
    ['twenty-one minutes', homeOf(11, 10), ['HOME_TOO_LONG']],
    ['one long activity', homeOf(25), ['HOME_TOO_LONG']],
    ['both', homeOf(10, 5, 5, 5), ['HOME_TOO_MANY', 'HOME_TOO_LONG']],
    ['three of seven minutes', homeOf(7, 7, 7), ['HOME_TOO_LONG']],
    ['twelve short ones', homeOf(...Array.from({ length: 12 }, () => 1)), ['HOME_TOO_MANY']],
  ])('is found in %s', (_, items, expected) => {
    expect(words(contextOf(items))).toEqual(expected);
  });

  it.each([
    ['three activities', contextOf(homeOf(5, 4, 3))],
    ['twenty minutes', contextOf(homeOf(10, 10))],
    ['a fourth that rests', contextOf(homeOf(5, 4, 3, 2).map((each, at) => ({ ...each, resting: at === 0 })))],
    ['a long one that rests', contextOf(homeOf(25).map((each) => ({ ...each, resting: true })))],
    ['a goal that is over', contextOf(homeOf(10, 5, 5, 5), { closed: new Set([IDS.goal]) })],
    ['no home programme', contextOf([])],
  ])('is not found in %s', (_, context) => {
    expect(words(context)).toEqual([]);
  });

  it('asks which one rests, naming the longest, in both languages', () => {
    const [many, long] = homeTooFull.run(contextOf(homeOf(3, 9, 6, 4)));
    expect(many?.items.map(({ id }) => id)).toEqual([testId(701), testId(702)]);
    expect(long?.items).toEqual([
      { kind: 'HOME_ITEM', id: testId(701) },
      { kind: 'GOAL', id: IDS.goal },
    ]);
    expect(many && sayFinding('en', many, baseCatalogue)).toBe(
      'Home has 4 activities at once, and 3 is enough: “activity 1”, “activity 2” and others. Which one rests?',
    );
    expect(long && sayFinding('hi', long, baseCatalogue)).toContain('घर पर रोज़ 22 मिनट लगते हैं, 20 काफ़ी हैं।');
  });

  it('stands when someone decides otherwise, until home is asked for something else', () => {
    const [finding] = homeTooFull.run(contextOf(homeOf(25)));
    if (finding === undefined) throw new Error('Nothing was found');
    const settled = settleFinding(finding, { kind: 'REASON', reason: 'FAMILY_CHOICE', note: '' }, IDS.ot);
    const settlements = settled.ok ? [settled.value] : [];
    const standing = (items: readonly HomeItemContent[]) =>
      standFindings(homeTooFull.run(contextOf(items)), settlements).map((each) => each.standing);
    expect(standing(homeOf(25))).toEqual(['SETTLED']);
    expect(standing(homeOf(26))).toEqual(['SETTLED_BEFORE']);
  });
});

describe('an activity at home against a precaution', () => {
  const noWeight = {
    precaution: testId(400),
    code: 'WEIGHT_BEARING_STATUS',
    status: 'NWB',
    statusUntil: null,
    site: 'HIP',
    side: 'LEFT',
  } as const;
  const grades = (over: Partial<HomeItemContent>) =>
    activityAgainstPrecaution
      .run(contextOf([homeItemOf({ picture: null, ...over })], { precautions: [noWeight] }))
      .map(({ grade, items }) => [grade, items[0].kind]);
  const standing = activityOf('STANDING_BALANCE_IN_TASK', { site: 'FOOT', side: 'LEFT' });

  it('is found in the activity, and no longer while it rests', () => {
    expect(grades({ activity: standing })).toEqual([['STOP', 'HOME_ITEM']]);
    expect(grades({ activity: standing, resting: true })).toEqual([]);
    expect(grades({ activity: { ...standing, side: 'RIGHT' } })).toEqual([['ASK', 'HOME_ITEM']]);
  });

  it('is found in what the drawing shows, whatever the words say', () => {
    const seated = activityOf('GOAL_DIRECTED_TASK_TRAINING');
    expect(grades({ activity: seated })).toEqual([]);
    expect(grades({ activity: seated, picture: 'STANDING_AT_SUPPORT' })).toEqual([['STOP', 'HOME_ITEM']]);
    expect(grades({ activity: seated, picture: 'DRAWING' })).toEqual([]);
  });
});
