import { describe, expect, it } from 'vitest';
import { changedFields, fieldsTaken, mergeRow } from './merge-row.ts';

const base = { what: 'buttons', dose: { minutes: 45 }, focusAreas: ['SELF_CARE_ROUTINES'] };

describe('a row that two people write', () => {
  it('keeps both changes when they are to different fields', () => {
    const { merged, clashes } = mergeRow({
      base,
      mine: { ...base, what: 'big buttons' },
      theirs: { ...base, dose: { minutes: 30 } },
    });
    expect(merged).toEqual({ ...base, what: 'big buttons', dose: { minutes: 30 } });
    expect(clashes).toEqual([]);
  });

  it('asks when both changed the same field, and keeps what I wrote until then', () => {
    const { merged, clashes } = mergeRow({
      base,
      mine: { ...base, what: 'big buttons' },
      theirs: { ...base, what: 'zips' },
    });
    expect(clashes).toEqual(['what']);
    expect(merged.what).toBe('big buttons');
  });

  it('does not ask when both wrote the same', () => {
    const same = { ...base, dose: { minutes: 30 } };
    expect(mergeRow({ base, mine: same, theirs: { ...same } }).clashes).toEqual([]);
  });

  it('sends only what changed', () => {
    expect(changedFields(base, { ...base, dose: { minutes: 30 } })).toEqual({ dose: { minutes: 30 } });
    expect(changedFields(base, { ...base })).toEqual({});
  });
});

describe('a pick between two people’s values', () => {
  const clash = {
    fields: ['what', 'dose', 'focusAreas'] as const,
    theirs: { ...base, what: 'zips', dose: { minutes: 30 } },
  };

  it('takes theirs where theirs was picked and leaves mine everywhere else', () => {
    expect(fieldsTaken(clash, { what: 'theirs', dose: 'mine' })).toEqual({ what: 'zips' });
  });

  it('does not take theirs for mine where both are shown by the same words', () => {
    const mode = { fields: ['measure'] as const, theirs: { measure: { text: 'hip opens', mode: 'PASSIVE' } } };
    expect(fieldsTaken(mode, { measure: 'mine' })).toEqual({});
    expect(fieldsTaken(mode, { measure: 'theirs' })).toEqual(mode.theirs);
  });
});
