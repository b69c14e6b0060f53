import { describe, expect, it } from 'vitest';
import { isReportedEdit, NO_EDIT, wantedOf, withCode, withCodes } from './edit.ts';

const stands = {
  conditions: [
    { condition: 'DEVELOPMENTAL_DELAY', confirmed: false, notedOn: '2026-02-01' },
    { condition: 'ADHD', confirmed: true, notedOn: '2026-05-10' },
  ],
  concerns: [{ concern: 'POOR_BALANCE', notedOn: '2026-02-01' }],
};

describe('an edit of what is reported', () => {
  it('leaves everything as it stands while nothing is said', () => {
    expect(wantedOf(stands, NO_EDIT)).toEqual({
      conditions: [
        { condition: 'DEVELOPMENTAL_DELAY', confirmed: false },
        { condition: 'ADHD', confirmed: true },
      ],
      concerns: ['POOR_BALANCE'],
    });
  });

  it('keeps what a colleague added meanwhile', () => {
    const edit = {
      ...NO_EDIT,
      conditions: { added: ['CEREBRAL_PALSY'], taken: [] },
      confirmed: { CEREBRAL_PALSY: true },
    };
    const meanwhile = {
      ...stands,
      conditions: [...stands.conditions, { condition: 'LEARNING_DISABILITY', confirmed: false, notedOn: '2026-11-30' }],
    };
    expect(wantedOf(meanwhile, edit).conditions.map(({ condition }) => condition)).toEqual([
      'DEVELOPMENTAL_DELAY',
      'ADHD',
      'LEARNING_DISABILITY',
      'CEREBRAL_PALSY',
    ]);
  });

  it('puts first what is to come first, and the rest stays in order', () => {
    expect(wantedOf(stands, { ...NO_EDIT, first: 'ADHD' }).conditions.map(({ condition }) => condition)).toEqual([
      'ADHD',
      'DEVELOPMENTAL_DELAY',
    ]);
  });

  it('is taken up again from what was kept while its lists stood side by side', () => {
    const before = {
      conditionsAdded: ['CEREBRAL_PALSY'],
      conditionsTaken: ['ADHD'],
      confirmed: { CEREBRAL_PALSY: true },
      first: 'CEREBRAL_PALSY',
      concernsAdded: [],
      concernsTaken: ['POOR_BALANCE'],
    };
    const now = withCodes(before);
    expect(isReportedEdit(now)).toBe(true);
    expect(now).toEqual({
      conditions: { added: ['CEREBRAL_PALSY'], taken: ['ADHD'] },
      concerns: { added: [], taken: ['POOR_BALANCE'] },
      confirmed: { CEREBRAL_PALSY: true },
      first: 'CEREBRAL_PALSY',
    });
    expect(withCodes(NO_EDIT)).toBe(NO_EDIT);
    expect(isReportedEdit(withCodes({ ...before, concernsTaken: undefined }))).toBe(false);
  });

  it('takes off what was added, and brings back what was taken off', () => {
    const off = withCode('taken', 'POOR_BALANCE', NO_EDIT.concerns);
    expect(wantedOf(stands, { ...NO_EDIT, concerns: off }).concerns).toEqual([]);
    const again = withCode('added', 'POOR_BALANCE', off);
    expect(again).toEqual({ added: ['POOR_BALANCE'], taken: [] });
    expect(withCode('added', 'POOR_BALANCE', again)).toEqual(again);
  });
});
