import { describe, expect, it } from 'vitest';
import { addPrioritySchema, editPriority } from './priority.ts';

const today = '2026-11-23';
const shirt = { words: 'Puts on his shirt', importance: 8, saidBy: 'his mother', saidOn: today, withdrawnOn: null };

describe('a priority of the family', () => {
  it('has been said already', () => {
    expect(addPrioritySchema(today).safeParse(shirt).success).toBe(true);
    expect(addPrioritySchema(today).safeParse({ ...shirt, saidOn: '2026-11-24' }).success).toBe(false);
  });

  it('is withdrawn on a day and can be taken up again', () => {
    const withdrawn = { ...shirt, withdrawnOn: today };
    expect(editPriority(shirt, { withdrawn: true }, today)).toEqual({ ok: true, value: withdrawn });
    expect(editPriority(withdrawn, { withdrawn: true }, '2026-12-01')).toEqual({ ok: true, value: withdrawn });
    expect(editPriority(withdrawn, { withdrawn: false }, today)).toEqual({ ok: true, value: shirt });
  });

  it('changes its words only while it stands', () => {
    expect(editPriority(shirt, { importance: 9 }, today)).toMatchObject({ value: { importance: 9 } });
    expect(editPriority({ ...shirt, withdrawnOn: today }, { importance: 9 }, today)).toMatchObject({
      refusal: { rule: 'ALREADY_OVER' },
    });
    expect(editPriority({ ...shirt, withdrawnOn: today }, { importance: 9, withdrawn: false }, today).ok).toBe(true);
  });
});
