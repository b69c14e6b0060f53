import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf, testId } from '../../testing/plan.ts';
import { homeItemsOfGoal, removeGoal } from './remove-goal.ts';

const atHome = homeItemOf();
const elsewhere = homeItemOf({ item: testId(72), goal: IDS.otherGoal });
const otherStrand = otStrandOf({ strand: testId(22), goal: IDS.otherGoal });
const content = contentOf({
  goals: [goalOf(), goalOf({ goal: IDS.otherGoal })],
  strands: [otStrandOf(), ptStrandOf(), otherStrand],
  homeItems: [atHome, elsewhere],
});

describe('a goal that is taken out of a draft', () => {
  it('takes nothing along from home unless that is said', () => {
    expect(removeGoal(content, IDS.goal, false)).toMatchObject({
      ok: false,
      refusal: { rule: 'GOAL_HAS_HOME', data: { count: 1 } },
    });
  });

  it('takes its strands and what is done for it at home, and nothing of another goal', () => {
    expect(homeItemsOfGoal(content.homeItems, IDS.goal)).toEqual([atHome]);
    expect(removeGoal(content, IDS.goal, true)).toEqual({
      ok: true,
      value: {
        ...content,
        goals: [goalOf({ goal: IDS.otherGoal })],
        strands: [otherStrand],
        homeItems: [elsewhere],
      },
    });
  });

  it('asks nothing where nothing is done for it at home', () => {
    const bare = { ...content, homeItems: [elsewhere] };
    expect(removeGoal(bare, IDS.goal, false)).toEqual(removeGoal(bare, IDS.goal, true));
  });
});
