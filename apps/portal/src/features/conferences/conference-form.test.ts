import { describe, expect, it } from 'vitest';
import { isTypedConference, isWhole, nothingTyped, tasksOf, withKeys, wordsOf } from './conference-form.ts';

const ZONE = 'Asia/Kolkata';
const typed = {
  ...nothingTyped('2026-11-20', 'asha'),
  time: '15:30',
  guardians: ['sunita'],
  child: true,
  guests: [
    { key: 'p1', part: 'OTHER' as const, name: 'Mr Iyer', role: 'class teacher' },
    { key: 'p2', part: 'FAMILY' as const, name: ' ', role: '' },
  ],
  talkedAbout: 'How she sits in class',
  decisions: [
    { key: 'd1', text: 'A footrest', about: '' },
    { key: 'd2', text: 'Fewer steps first', about: 'GOAL:g1' },
    { key: 'd3', text: ' ', about: 'GOAL:g2' },
  ],
  tasks: [
    { id: 't1', what: 'Measure the desk', ownerId: 'ravi', dueOn: '2026-11-25' },
    { id: 't2', what: '', ownerId: 'ravi', dueOn: '2026-11-25' },
  ],
};

function withoutKeys(conference: object): unknown {
  return JSON.parse(JSON.stringify(conference, (name, value: unknown) => (name === 'key' ? undefined : value)));
}

describe('what is sent of a conference', () => {
  it('is the instant by the clinic’s clock, and what was written in', () => {
    expect(wordsOf(typed, ZONE)).toEqual({
      happenedAt: '2026-11-20T10:00:00.000Z',
      people: [
        { part: 'STAFF', staffId: 'asha' },
        { part: 'GUARDIAN', guardianId: 'sunita' },
        { part: 'OTHER', name: 'Mr Iyer', role: 'class teacher' },
        { part: 'CHILD' },
      ],
      talkedAbout: 'How she sits in class',
      decisions: [
        { text: 'A footrest', about: null, aboutId: null },
        { text: 'Fewer steps first', about: 'GOAL', aboutId: 'g1' },
      ],
    });
    expect(tasksOf(typed).map(({ id }) => id)).toEqual(['t1']);
  });

  it('is whole with somebody and something talked about, and with a reason where it is put right', () => {
    expect(isWhole(typed, false)).toBe(true);
    expect(isWhole({ ...typed, talkedAbout: ' ' }, false)).toBe(false);
    expect(isWhole({ ...nothingTyped('2026-11-20', 'asha'), staff: [], talkedAbout: 'x' }, false)).toBe(false);
    expect(isWhole(typed, true)).toBe(false);
    expect(isWhole({ ...typed, reason: 'It was lunch' }, true)).toBe(true);
  });

  it('is taken up again from what a device kept, and from nothing else', () => {
    expect(isTypedConference(JSON.parse(JSON.stringify(typed)))).toBe(true);
    expect(isTypedConference({ ...typed, tasks: [{ id: 't1' }] })).toBe(false);
    expect(isTypedConference({ ...typed, staff: 'asha' })).toBe(false);
    expect(isTypedConference(null)).toBe(false);
  });

  it('is taken up again from what was kept before its rows had keys, each with a key of its own', () => {
    const before = withoutKeys(typed);
    expect(isTypedConference(before)).toBe(false);
    const now = withKeys(before);
    if (!isTypedConference(now)) throw new Error('It is not taken up');
    expect(withoutKeys(now)).toEqual(before);
    expect(new Set([...now.guests, ...now.decisions].map(({ key }) => key)).size).toBe(5);
    expect(withKeys(typed)).toEqual(typed);
    expect(isTypedConference(withKeys({ ...typed, guests: ['Mr Iyer'] }))).toBe(false);
  });
});
