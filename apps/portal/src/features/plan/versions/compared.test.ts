import { describe, expect, it } from 'vitest';
import { pickVersions, signaturesOn, type VersionInList, versionsOf } from './compared.ts';

function versionOf(id: string, state: VersionInList['state']): VersionInList {
  return {
    id,
    state,
    number: 1,
    revision: 0,
    changeClass: null,
    shortCode: null,
    createdAt: null,
    sentAt: null,
    inForceFrom: null,
    agreements: [],
  };
}

const NEWEST_FIRST = [versionOf('draft', 'DRAFT'), versionOf('now', 'IN_FORCE'), versionOf('before', 'SUPERSEDED')];
const picked = (...asked: Parameters<typeof pickVersions>) => {
  const { from, to } = pickVersions(...asked);
  return [from?.id, to?.id];
};

describe('two versions side by side', () => {
  it('are the one in force and the one before it, until somebody chooses', () => {
    expect(picked(NEWEST_FIRST, {})).toEqual(['before', 'now']);
    expect(picked(NEWEST_FIRST, { to: 'draft' })).toEqual(['now', 'draft']);
    expect(picked(NEWEST_FIRST, { from: 'draft', to: 'before' })).toEqual(['draft', 'before']);
  });

  it('are never one and the same unless somebody asks for it', () => {
    expect(picked(NEWEST_FIRST.slice(0, 2), {})).toEqual(['draft', 'now']);
    expect(picked([versionOf('only', 'IN_FORCE')], {})).toEqual([undefined, 'only']);
    expect(picked([], { from: 'gone' })).toEqual([undefined, undefined]);
  });

  it('are chosen from what was not thrown away', () => {
    const edges = [...NEWEST_FIRST, versionOf('gone', 'DISCARDED')].map((node) => ({ node }));
    const child = {
      id: 'c',
      name: 'A',
      nameLocal: null,
      mrn: null,
      onMyTeam: true,
      plan: { id: 'p', versions: { edges } },
    };
    expect(versionsOf(child).map(({ id }) => id)).toEqual(['draft', 'now', 'before']);
    expect(versionsOf({ ...child, plan: null })).toEqual([]);
  });

  it('count the signatures that stand', () => {
    const agreements = [
      { id: 'a', fallenAt: null },
      { id: 'b', fallenAt: '2026-11-20T00:00:00Z' },
    ];
    expect(signaturesOn({ agreements })).toBe(1);
  });
});
