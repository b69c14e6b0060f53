import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addClinic, addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';

let app: TestApp;
let administrator: string;
let therapist: string;

beforeAll(async () => {
  app = await sharedApp();
  const rohini = await addClinic(app.owner, { name: 'Rohini' });
  administrator = (await addStaff(app.owner, rohini, { name: 'Asha Rao' })).email;
  therapist = (await addStaff(app.owner, rohini, { name: 'Ravi Sen', role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' }))
    .email;
  const noida = await addClinic(app.owner, { name: 'Noida' });
  await addStaff(app.owner, noida, { name: 'Noor Khan' });
});
afterAll(() => app.close());

const STAFF = `query Staff($first: Int!, $after: String) {
  staff(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { who: name role discipline registrationNumber } }
  }
}`;

describe('the people of the clinic', () => {
  it('are those of the own clinic alone, by name', async () => {
    const { data } = await gql(await app.signIn(administrator), STAFF, { first: 10 });
    expect(data).toMatchObject({
      staff: {
        totalCount: 2,
        edges: [
          { node: { who: 'Asha Rao', role: 'ADMINISTRATOR', discipline: null } },
          { node: { who: 'Ravi Sen', role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' } },
        ],
      },
    });
  });

  it('come in pages that neither repeat nor skip anyone', async () => {
    const browser = await app.signIn(administrator);
    const page = await gql(browser, STAFF, { first: 1 });
    expect(page.data).toMatchObject({
      staff: { pageInfo: { hasNextPage: true }, edges: [{ node: { who: 'Asha Rao' } }] },
    });
    const after = (page.data as { staff: { pageInfo: { endCursor: string } } }).staff.pageInfo.endCursor;
    const next = await gql(browser, STAFF, { first: 1, after });
    expect(next.data).toMatchObject({
      staff: { pageInfo: { hasNextPage: false }, edges: [{ node: { who: 'Ravi Sen' } }] },
    });
    const forged = await gql(browser, STAFF, { first: 1, after: `${after}x` });
    expect(forged.errors).toMatchObject([{ extensions: { code: 'BAD_DOCUMENT' } }]);
  });

  it('show their registration numbers to the administrator alone, and say so before any row is read', async () => {
    const { data, errors } = await gql(await app.signIn(therapist), STAFF, { first: 10 });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', field: 'StaffMember.registrationNumber', allowedRoles: ['ADMINISTRATOR'] } },
    ]);
  });

  it('are nobody for someone who is not signed in', async () => {
    const { errors } = await gql(app.browser(), STAFF, { first: 10 });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('you', () => {
  it('see your own row, your clinic and your rights', async () => {
    const { data } = await gql(
      await app.signIn(therapist),
      '{ viewer { staff { id name } clinic { name kind } today now rights } }',
    );
    expect(data).toMatchObject({
      viewer: {
        staff: { name: 'Ravi Sen' },
        clinic: { name: 'Rohini' },
        today: '2026-11-23',
        now: expect.stringMatching(/^2026-11-2/),
      },
    });
    const { rights } = (data as { viewer: { rights: string[] } }).viewer;
    expect(rights).toContain('observation:record');
    expect(rights).not.toContain('staff:manage');
  });

  it('are found again by your id', async () => {
    const browser = await app.signIn(therapist);
    const { data } = await gql(browser, '{ viewer { staff { id } } }');
    const { id } = (data as { viewer: { staff: { id: string } } }).viewer.staff;
    const found = await gql(
      browser,
      'query ($id: ID!) { node(id: $id) { __typename id ... on StaffMember { name } } }',
      { id },
    );
    expect(found.data).toEqual({ node: { __typename: 'StaffMember', id, name: 'Ravi Sen' } });
  });
});
