import { expect, it } from 'vitest';
import { ownersOf } from './own-owners.ts';

const asha = { id: 'asha', name: 'Asha Rao' };
const ravi = { id: 'ravi', name: 'Ravi Nair' };
const lead = { id: 'lead', name: 'Leena Das', role: 'LEAD_THERAPIST' as const, onMyTeam: false };
const careTeam = [
  { leftOn: null, staff: asha },
  { leftOn: '2026-11-01', staff: ravi },
];
const idsOf = (asked: Parameters<typeof ownersOf>[0]) => ownersOf(asked).map(({ id }) => id);

it('names a lead who is not on the team, whoever is picked', () => {
  for (const picked of ['lead', 'asha']) expect(idsOf({ careTeam, viewer: lead, picked })).toEqual(['asha', 'lead']);
});

it('names nobody who could not see to it, but whose it is and who was picked before leaving', () => {
  const viewer = { ...lead, role: 'THERAPIST' as const };
  expect(idsOf({ careTeam, viewer, picked: 'asha' })).toEqual(['asha']);
  expect(idsOf({ careTeam, viewer, picked: 'ravi' })).toEqual(['asha', 'ravi']);
  expect(idsOf({ careTeam, viewer, owner: lead, picked: 'asha' })).toEqual(['asha', 'lead']);
});

it('names each once', () => {
  expect(idsOf({ careTeam, viewer: { ...lead, ...asha, onMyTeam: true }, owner: asha, picked: 'asha' })).toEqual([
    'asha',
  ]);
});
