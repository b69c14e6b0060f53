import type { Page } from 'playwright-core';
import { demoAccount, graphql, signIn } from './staff.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';

interface Changed {
  result: { __typename: string; message?: string; child?: { id: string; guardians: { id: string }[] } };
}

/**
 * A new child with the demo's occupational therapist and physiotherapist on the care team, a mother who may agree, and
 * her consent to treatment: all that must be there before a plan. Made as the administrator, in a context of its own.
 */
export async function addChildWithTeam(page: Page, name: string): Promise<string> {
  await signIn(page, (await demoAccount(page, 'ADMINISTRATOR')).email);
  const { viewer } = await graphql<{ viewer: { today: string } }>(page, '{ viewer { today } }');
  const { child } = await change(page, 'addChild', 'AddChildPayload { child { id guardians { id } } }', {
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
  });
  if (!child) throw new Error('No child was added');
  for (const discipline of [OT, PT]) {
    const staffId = await staffIdOf(page, (await demoAccount(page, 'THERAPIST', discipline)).name);
    const lead = discipline === PT;
    await change(page, 'joinCareTeam', 'CareTeamPayload { member { id } }', {
      childId: child.id,
      staffId,
      discipline,
      lead,
    });
  }
  await change(page, 'recordTreatmentConsent', 'TreatmentConsentPayload { consent { id } }', {
    childId: child.id,
    guardianId: child.guardians[0]?.id,
    givenOn: viewer.today,
    how: 'SIGNED_ON_PAPER',
  });
  return child.id;
}

async function staffIdOf(page: Page, name: string): Promise<string> {
  const { staff } = await graphql<{ staff: { edges: { node: { id: string; name: string } }[] } }>(
    page,
    '{ staff(first: 100) { edges { node { id name } } } }',
  );
  const found = staff.edges.find(({ node }) => node.name === name);
  if (!found) throw new Error(`The clinic has no ${name}`);
  return found.node.id;
}

async function change(page: Page, mutation: string, payload: string, input: object): Promise<Changed['result']> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { result } = await graphql<Changed>(
    page,
    `mutation Prepare($input: ${type}!) { result: ${mutation}(input: $input) {
      __typename ... on Refusal { message } ... on ${payload} } }`,
    { input },
  );
  if (result.message !== undefined) throw new Error(`${mutation} was refused: ${result.message}`);
  return result;
}
