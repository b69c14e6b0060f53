import { describe, expect, it } from 'vitest';
import { editOf, isOwnRecallEdit, met, type OwnRecall, wordsOf } from './own-edit.ts';

const splint: OwnRecall = {
  id: 'r1',
  version: 3,
  what: 'Splint',
  why: 'He grows.',
  everyCount: 6,
  everyUnit: 'MONTH',
  firstDueOn: '2026-12-10',
  unattended: false,
  owner: { id: 'asha', name: 'Asha Rao' },
};
const begun = editOf(splint);
const typed = (over: Partial<typeof begun.mine>) => ({ ...begun, mine: { ...begun.mine, ...over } });
const changed = (over: Partial<OwnRecall>) => ({ ...splint, ...over, version: 4 });

describe('a change to a recall of the clinic’s own', () => {
  it('is sent under the version it began with, whole', () => {
    const edit = typed({ why: 'He grew.', every: { count: '8', unit: 'WEEK' } });
    expect(met(edit, splint)).toEqual({ edit });
    expect(wordsOf(edit.mine)).toEqual({
      what: 'Splint',
      why: 'He grew.',
      everyCount: 8,
      everyUnit: 'WEEK',
      firstDueOn: '2026-12-10',
      ownerId: 'asha',
    });
  });

  it('keeps what a colleague changed of the rest meanwhile', () => {
    const meanwhile = changed({ owner: { id: 'ravi', name: 'Ravi Nair' }, firstDueOn: '2026-12-20' });
    const { edit, clash } = met(typed({ why: 'He grew.' }), meanwhile);
    expect(clash).toBeUndefined();
    expect(edit.version).toBe(4);
    expect(edit.mine).toMatchObject({ why: 'He grew.', ownerId: 'ravi', firstDueOn: '2026-12-20' });
  });

  it('goes over nobody’s words: what both wrote has two texts, and is not sent as what was seen', () => {
    const meanwhile = changed({ why: 'It presses.', what: 'Night splint' });
    const { edit, clash } = met(typed({ why: 'He grew.' }), meanwhile);
    expect(clash).toMatchObject({ fields: ['why'], theirs: { why: 'It presses.' } });
    expect(edit).toMatchObject({ version: 3, mine: { why: 'He grew.', what: 'Night splint' } });
  });

  it('never puts one person’s number with another’s unit', () => {
    const { clash } = met(typed({ every: { count: '8', unit: 'MONTH' } }), changed({ everyUnit: 'WEEK' }));
    expect(clash?.fields).toEqual(['every']);
  });

  it('is no conflict where both say the same, or with a screen that was read before the edit began', () => {
    expect(met(typed({ why: 'He grew.' }), changed({ why: 'He grew.' })).clash).toBeUndefined();
    const edit = { ...typed({ why: 'He grew.' }), version: 5 };
    expect(met(edit, changed({ why: 'It presses.' }))).toEqual({ edit });
  });

  it('is taken up again from what a device kept, and only with the recall it began with', () => {
    expect(isOwnRecallEdit(JSON.parse(JSON.stringify(begun)))).toBe(true);
    expect(isOwnRecallEdit({ ...begun.mine, version: 3 })).toBe(false);
    expect(isOwnRecallEdit({ ...begun, version: undefined })).toBe(false);
    expect(isOwnRecallEdit(typed({ every: { count: '6', unit: 'MONTH' } }))).toBe(true);
    expect(isOwnRecallEdit({ ...begun, base: { ...begun.base, every: '6' } })).toBe(false);
  });
});
