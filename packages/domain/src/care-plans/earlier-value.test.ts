import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, goalOf, otStrandOf } from '../../testing/index.ts';
import { classifyChange } from './classify-change.ts';
import { type EarlierValue, withEarlierValue } from './earlier-value.ts';

const content = contentOf();
const goal = goalOf().goal;
const earlier = (over: Partial<EarlierValue> = {}): EarlierValue => ({
  row: 'GoalContent',
  id: goal,
  field: 'statement',
  value: 'Brushes at bedtime',
  ...over,
});

describe('a text that somebody wrote over', () => {
  it('is one difference from what stands now, in its own field', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const before = withEarlierValue(content, earlier({ value }));
        const fields = before && classifyChange(before, content).map((each) => each.kind === 'CHANGED' && each.field);
        expect(fields).toEqual(value === goalOf().statement ? [] : ['goal.statement']);
      }),
      { seed: 20261130 },
    );
  });

  it('is no difference once it stands again', () => {
    const before = withEarlierValue(content, earlier({ value: goalOf().statement }));
    expect(before && classifyChange(before, content)).toEqual([]);
  });

  it('is found in the terms, in a strand and in what is done at home', () => {
    const terms = withEarlierValue(
      content,
      earlier({ row: 'CarePlanVersion', id: 'any', field: 'place', value: 'HOME' }),
    );
    expect(terms?.terms.place).toBe('HOME');
    const { strand } = otStrandOf();
    const strands = withEarlierValue(
      content,
      earlier({ row: 'StrandContent', id: strand, field: 'what', value: 'Once' }),
    );
    expect(strands?.strands.find((each) => each.strand === strand)?.what).toBe('Once');
    expect(withEarlierValue(content, earlier({ row: 'HomeItem', id: 'none' }))).toBeUndefined();
  });

  it('is nowhere when its row has gone, or when the row never had such a field', () => {
    expect(withEarlierValue(contentOf({ goals: [] }), earlier())).toBeUndefined();
    expect(withEarlierValue(content, earlier({ field: 'position' }))).toBeUndefined();
    expect(withEarlierValue(content, earlier({ field: 'toString' }))).toBeUndefined();
  });
});
