import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo, resetDemo } from '../../src/cli/load-demo.ts';
import { DEMO_PASSWORD } from '../../src/platform/access/demo-staff.ts';
import { addClinic, addStaff, startApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';

const ANCHOR = '2026-11-23';
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await loadDemo(app.database.ownerUrl, { anchor: ANCHOR });
});
afterAll(() => app.close());

/** How many rows there are for a clinic in every table that has clinics, by table. */
async function rowsOf(clinicId: string): Promise<Record<string, number>> {
  const { rows } = await app.owner.query<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = 'public' and column_name = 'clinic_id' order by table_name`,
  );
  await app.owner.query("select set_config('app.clinic', $1, false)", [clinicId]);
  const counts: Record<string, number> = {};
  for (const { table_name } of rows) {
    const statement = [
      'select count(*)::int as n from',
      app.owner.escapeIdentifier(table_name),
      'where clinic_id = $1',
    ];
    const { rows: counted } = await app.owner.query<{ n: number }>(statement.join(' '), [clinicId]);
    counts[table_name] = counted[0]?.n ?? 0;
  }
  return counts;
}

async function demoIds(): Promise<string[]> {
  await app.owner.query("select set_config('app.clinic', '', false), set_config('app.demo', 'on', false)");
  const { rows } = await app.owner.query<{ id: string }>('select id from clinics order by id');
  await app.owner.query("select set_config('app.demo', '', false)");
  return rows.map(({ id }) => id);
}

async function rowsOfDemo(): Promise<Record<string, number>[]> {
  const counts = [];
  for (const id of await demoIds()) counts.push(await rowsOf(id));
  return counts;
}

describe('the demo clinics', () => {
  it('offer their people to sign in as, the OT and the PT of the main clinic first', async () => {
    const offered = (await (await app.browser().fetch('/auth/demo')).json()) as { name: string; role: string }[];
    expect(offered.map(({ name }) => name).slice(0, 4)).toEqual([
      'Asha Namuna (OT)',
      'Ravi Udaharan (PT)',
      'Meera Kalpit (lead PT)',
      'Anil Demowala (administrator)',
    ]);
    expect(new Set(offered.map(({ role }) => role))).toEqual(
      new Set(['THERAPIST', 'LEAD_THERAPIST', 'ADMINISTRATOR', 'FRONT_DESK', 'TRAINEE', 'SAFEGUARDING_LEAD']),
    );
  });

  it('let them in with the one password', async () => {
    const browser = await app.signIn('asha@trellis.example.org', DEMO_PASSWORD);
    const { data } = await gql(browser, '{ viewer { staff { name } clinic { name kind sites { name } } } }');
    expect(data).toMatchObject({ viewer: { staff: { name: 'Asha Namuna (OT)' }, clinic: { kind: 'DEMO' } } });
  });

  it('have a week of appointments around the anchor day, with their rooms and people', async () => {
    const browser = await app.signIn('asha@trellis.example.org', DEMO_PASSWORD);
    const { data: house } = await gql(browser, '{ clinic { sites { id resources { kind name } } } }');
    const [site] = (house as { clinic: { sites: { id: string; resources: object[] }[] } }).clinic.sites;
    expect(site?.resources).toContainEqual({ kind: 'ROOM', name: 'Gym' });
    const { data } = await gql(
      browser,
      `query ($site: ID!) { diary(siteId: $site, on: "${ANCHOR}", days: 6) {
        open { startsAt } appointments { kind children { name nameLocal } therapists { name } room { name } } } }`,
      { site: site?.id },
    );
    const { open, appointments } = (data as { diary: { open: object[]; appointments: { children: object[] }[] } })
      .diary;
    expect(open).toHaveLength(6);
    expect(appointments.length).toBeGreaterThan(50);
    expect(appointments.every(({ children }) => children.length === 1)).toBe(true);
  });

  it('ask a person who works in both which one it is to be', async () => {
    const credentials = { email: 'nisha@trellis.example.org', password: DEMO_PASSWORD };
    const answer = await app.browser().post('/auth/sign-in', credentials);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ choose: [{ role: 'THERAPIST' }, { role: 'LEAD_THERAPIST' }] });
  });

  it('are left as they are by a second load', async () => {
    const before = await rowsOfDemo();
    const again = await loadDemo(app.database.ownerUrl, { anchor: '2027-01-04' });
    expect(again).toMatchObject({ loaded: false, anchor: ANCHOR });
    expect(again.signIns).toHaveLength(8);
    expect(await rowsOfDemo()).toEqual(before);
  });
});

describe('a reset', () => {
  it('makes the demo anew, with nothing left of what was done in it, and does not touch a real clinic', async () => {
    const real = await addClinic(app.owner, { name: 'Rohini' });
    await addStaff(app.owner, real, { name: 'Asha Rao' });
    const ofReal = await rowsOf(real);
    await app.signIn('asha@trellis.example.org', DEMO_PASSWORD);
    const old = await demoIds();

    const demo = await resetDemo(app.database.ownerUrl, { anchor: '2026-12-07' });
    expect(demo).toMatchObject({ loaded: true, anchor: '2026-12-07' });
    expect(await demoIds()).toHaveLength(2);
    expect(await rowsOf(real)).toEqual(ofReal);
    for (const id of old) expect(new Set(Object.values(await rowsOf(id)))).toEqual(new Set([0]));
  });
});
