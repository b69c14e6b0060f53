import { inject } from 'vitest';
import { signInAt } from './colleague.ts';
import { demoAccount } from './staff.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';

interface Added {
  child: { id: string; guardians: { id: string }[] };
}

/**
 * A new child with the demo's occupational therapist and physiotherapist on the care team, a mother who may agree, and
 * her consent to treatment: all that must be there before a plan. Made as the administrator.
 */
export async function addChildWithTeam(name: string): Promise<string> {
  const administrator = await signInAt(inject('app').url, await demoAccount('ADMINISTRATOR'));
  const { viewer, staff } = await administrator.ask<{
    viewer: { today: string };
    staff: { edges: { node: { id: string; name: string } }[] };
  }>('{ viewer { today } staff(first: 100) { edges { node { id name } } } }');
  const { child } = await administrator.change<Added>(
    'addChild',
    {
      name,
      birthDate: '2022-08-05',
      sex: 'MALE',
      language: 'en',
      guardians: [
        {
          name: `Mother of ${name}`,
          relationship: 'MOTHER',
          hasAuthority: true,
          phone: '+91 00000 00002',
          language: 'en',
        },
      ],
      triage: {
        concerns: ['STIFF_OR_FLOPPY_MUSCLES', 'POOR_BALANCE', 'DRESSING_DIFFICULTY'],
        conditions: ['CEREBRAL_PALSY'],
        redFlags: [],
        riskHistory: [],
        facts: [],
      },
      disciplines: [OT, PT],
    },
    '... on AddChildPayload { child { id guardians { id } } }',
  );
  for (const discipline of [OT, PT]) {
    const therapist = await demoAccount('THERAPIST', discipline);
    const staffId = staff.edges.find(({ node }) => node.name === therapist.name)?.node.id;
    await administrator.change(
      'joinCareTeam',
      { childId: child.id, staffId, discipline, lead: discipline === PT },
      '... on CareTeamPayload { member { id } }',
    );
  }
  await administrator.change(
    'recordTreatmentConsent',
    { childId: child.id, guardianId: child.guardians[0]?.id, givenOn: viewer.today, how: 'SIGNED_ON_PAPER' },
    '... on TreatmentConsentPayload { consent { id } }',
  );
  return child.id;
}
