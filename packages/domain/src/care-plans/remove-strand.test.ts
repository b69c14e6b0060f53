import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
} from '../../testing/plan.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { runs } from '../../testing/runs.ts';
import type { PlanContent } from './plan-content.ts';
import { heirsAtHome, HOME_FATES, type HomeFate, homeItemsOfStrand, removeStrand } from './remove-strand.ts';

/** Both disciplines do it. */
const activity = activityOf('STANDING_BALANCE_IN_TASK');
const atHome = homeItemOf({ activity });
const ofPt = homeItemOf({ item: testId(71), discipline: PT, activity });
const ofOtherGoal = homeItemOf({ item: testId(72), goal: IDS.otherGoal, activity });
const content = contentOf({
  goals: [goalOf(), goalOf({ goal: IDS.otherGoal })],
  homeItems: [atHome, ofPt, ofOtherGoal],
});
const remove = (plan: PlanContent, strand: string, home: HomeFate | null) =>
  removeStrand(baseCatalogue.techniques, plan, strand, home);
const takeOut = { way: 'TAKE_OUT', discipline: null } as const;

describe('a strand that is taken out of a draft', () => {
  it('asks what becomes of what its discipline wants at home, and says who could take it', () => {
    expect(remove(content, IDS.otStrand, null)).toMatchObject({
      ok: false,
      refusal: { rule: 'HOME_FATE_NEEDED', data: { count: 1, disciplines: [PT] } },
    });
    expect(remove(content, IDS.otStrand, { way: 'HAND_ON', discipline: OT }).ok).toBe(false);
    expect(remove(content, IDS.otStrand, { way: 'HAND_ON', discipline: null }).ok).toBe(false);
  });

  it('hands nothing on to a discipline that does not do it, and says so where nobody is left who does', () => {
    const brushing = { ...content, homeItems: [homeItemOf({ activity: activityOf('TOOTHBRUSHING_STEP_CHAIN') })] };
    expect(heirsAtHome(baseCatalogue.techniques, brushing, IDS.otStrand)).toEqual([]);
    expect(remove(brushing, IDS.otStrand, { way: 'HAND_ON', discipline: PT })).toMatchObject({
      refusal: { rule: 'HOME_HAS_NO_HEIR', data: { count: 1 } },
    });
    expect(remove(brushing, IDS.otStrand, takeOut).ok).toBe(true);
  });

  it('leaves it with its discipline where that stays for another goal', () => {
    const stays = {
      ...content,
      strands: [...content.strands, otStrandOf({ strand: testId(22), goal: IDS.otherGoal })],
    };
    const done = remove(stays, IDS.otStrand, { way: 'HAND_ON', discipline: OT });
    expect(done.ok && done.value.homeItems).toEqual(content.homeItems);
  });

  it('asks nothing where its discipline wants nothing at home', () => {
    const bare = contentOf();
    expect(remove(bare, IDS.otStrand, null)).toEqual({
      ok: true,
      value: { ...bare, strands: [ptStrandOf()] },
    });
  });

  it('hands on what is wanted at home towards its goal, and nothing of another goal', () => {
    const done = remove(content, IDS.otStrand, { way: 'HAND_ON', discipline: PT });
    expect(done).toEqual({
      ok: true,
      value: {
        ...content,
        strands: [ptStrandOf()],
        homeItems: [{ ...atHome, discipline: PT }, ofPt, ofOtherGoal],
      },
    });
  });

  it('takes out what is wanted at home towards its goal when it is said so', () => {
    const done = remove(content, IDS.otStrand, takeOut);
    expect(done.ok && done.value.homeItems).toEqual([ofPt, ofOtherGoal]);
  });

  it('has nothing at home once it is no strand of the draft', () => {
    expect(homeItemsOfStrand(content, testId(99))).toEqual([]);
    expect(remove(content, testId(99), null)).toEqual({ ok: true, value: content });
  });

  it('never touches a goal, its scale or another strand, whatever is at home', () => {
    const anyItem = fc.record({ goal: fc.constantFrom(IDS.goal, IDS.otherGoal), discipline: fc.constantFrom(OT, PT) });
    const anyFate = fc.record({ way: fc.constantFrom(...HOME_FATES), discipline: fc.constantFrom(OT, PT, null) });
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 6 }),
        fc.constantFrom(IDS.otStrand, IDS.ptStrand),
        fc.option(anyFate, { nil: null }),
        (items, strand, fate) => {
          const before = contentOf({
            goals: content.goals,
            strands: [otStrandOf(), ptStrandOf()],
            homeItems: items.map((over, at) => homeItemOf({ item: testId(100 + at), activity, ...over })),
          });
          const done = remove(before, strand, fate);
          const after = done.ok ? done.value : before;
          const { goals, strands, homeItems, terms } = after;
          expect({ goals, terms }).toEqual({ goals: before.goals, terms: before.terms });
          expect(strands).toEqual(before.strands.filter((each) => !done.ok || each.strand !== strand));
          const its = homeItemsOfStrand(before, strand).map(({ item }) => item);
          expect(done.ok || its.length > 0).toBe(true);
          const notIts = (list: PlanContent['homeItems']) => list.filter(({ item }) => !its.includes(item));
          expect(notIts(homeItems)).toEqual(notIts(before.homeItems));
        },
      ),
      runs(),
    );
  });
});
