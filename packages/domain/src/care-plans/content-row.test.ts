import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, homeItemOf, IDS, otStrandOf, ptStrandOf, testId } from '../../testing/plan.ts';
import { findRow, rowWith, withRow, type ContentRow } from './content-row.ts';

const others = {
  goal: goalOf({ goal: IDS.otherGoal }),
  strand: otStrandOf(),
  item: homeItemOf({ item: testId(71) }),
};
const content = contentOf({
  goals: [others.goal, goalOf()],
  strands: [others.strand, ptStrandOf()],
  homeItems: [others.item, homeItemOf()],
});

describe('a row of a plan', () => {
  it.each<readonly [ContentRow['of'], string | null, ContentRow]>([
    ['TERMS', null, { of: 'TERMS' }],
    ['GOAL', IDS.goal, { of: 'GOAL', goal: goalOf() }],
    ['STRAND', IDS.ptStrand, { of: 'STRAND', strand: ptStrandOf() }],
    ['HOME_ITEM', IDS.homeItem, { of: 'HOME_ITEM', item: homeItemOf() }],
  ])('%s is found by its id among others', (of, id, row) => {
    expect(findRow(content, of, id)).toEqual(row);
  });

  it.each(['GOAL', 'STRAND', 'HOME_ITEM'] as const)('%s that is not there is not found', (of) => {
    expect(findRow(content, of, 'gone')).toBeUndefined();
  });

  it('takes another value in one of its fields', () => {
    expect(rowWith({ of: 'TERMS' }, 'place', 'ONLINE')).toEqual({ of: 'TERMS' });
    expect(rowWith({ of: 'GOAL', goal: goalOf() }, 'icf', 'd510')).toEqual({
      of: 'GOAL',
      goal: goalOf({ icf: 'd510' }),
    });
    expect(rowWith({ of: 'STRAND', strand: ptStrandOf() }, 'what', 'sits')).toEqual({
      of: 'STRAND',
      strand: ptStrandOf({ what: 'sits' }),
    });
    expect(rowWith({ of: 'HOME_ITEM', item: homeItemOf() }, 'resting', true)).toEqual({
      of: 'HOME_ITEM',
      item: homeItemOf({ resting: true }),
    });
  });

  it('takes the place of what the plan says of it, and leaves every other row', () => {
    expect(withRow(content, { of: 'TERMS' })).toBe(content);
    const goal = goalOf({ statement: 'Sits' });
    expect(withRow(content, { of: 'GOAL', goal })).toEqual({ ...content, goals: [others.goal, goal] });
    const strand = ptStrandOf({ what: 'sits' });
    expect(withRow(content, { of: 'STRAND', strand })).toEqual({ ...content, strands: [others.strand, strand] });
    const item = homeItemOf({ words: 'Sit' });
    expect(withRow(content, { of: 'HOME_ITEM', item })).toEqual({ ...content, homeItems: [others.item, item] });
  });

  it('comes last where the plan has none like it', () => {
    const empty = contentOf({ goals: [others.goal], strands: [others.strand], homeItems: [others.item] });
    expect(withRow(empty, { of: 'GOAL', goal: goalOf() }).goals).toEqual([others.goal, goalOf()]);
    expect(withRow(empty, { of: 'STRAND', strand: ptStrandOf() }).strands).toEqual([others.strand, ptStrandOf()]);
    expect(withRow(empty, { of: 'HOME_ITEM', item: homeItemOf() }).homeItems).toEqual([others.item, homeItemOf()]);
  });
});
