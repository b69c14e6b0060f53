import { describe, expect, it } from 'vitest';
import { decisionOf, isOutcomeDraft, NOTHING_SAID, workKey } from './outcome-form.ts';

const goal = { goalId: 'shirt', strandId: null, discipline: null };
const strand = { goalId: 'shirt', strandId: 'buttons', discipline: 'OCCUPATIONAL_THERAPY' };

describe('what is said of open work', () => {
  it('is kept unless somebody says otherwise', () => {
    expect([goal, strand].map((each) => decisionOf(each, {}))).toEqual(['KEEP', 'KEEP']);
    expect(decisionOf(strand, { [workKey(strand)]: 'CHANGE' })).toBe('CHANGE');
  });

  it('ends with its goal, and not the goal with its strand', () => {
    expect(decisionOf(strand, { [workKey(goal)]: 'CANCEL', [workKey(strand)]: 'KEEP' })).toBe('CANCEL');
    expect(decisionOf(goal, { [workKey(strand)]: 'CANCEL' })).toBe('KEEP');
    expect(decisionOf({ ...strand, goalId: 'stairs' }, { [workKey(goal)]: 'CANCEL' })).toBe('KEEP');
  });
});

describe('what this device kept of it', () => {
  it('is taken up where it is whole', () => {
    expect(isOutcomeDraft(NOTHING_SAID)).toBe(true);
    expect(isOutcomeDraft({ ...NOTHING_SAID, outcome: 'END', endReason: 'MOVED', work: { 'a b': 'CHANGE' } })).toBe(
      true,
    );
  });

  it.each([
    ['of another form', { kind: 'PRACTITIONER' }],
    ['with an outcome there is no more', { ...NOTHING_SAID, outcome: 'EXTEND' }],
    ['with a decision there is not', { ...NOTHING_SAID, work: { a: 'DROP' } }],
    ['with an end for missed visits', { ...NOTHING_SAID, endReason: 'MISSED_VISITS' }],
  ])('is not %s', (_, stored) => {
    expect(isOutcomeDraft(stored)).toBe(false);
  });
});
