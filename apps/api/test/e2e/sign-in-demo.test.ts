import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../../src/platform/access/demo-staff.ts';
import { hashPassword } from '../../src/platform/access/password.ts';
import { addClinic, addStaff, type StaffMember, startApp, type TestApp, TEST_PASSWORD } from '../support/app.ts';

const HOUR = 60 * 60_000;

let app: TestApp;
let publicApp: TestApp;
let real: StaffMember;
let meera: StaffMember;

async function layDemo({ owner }: TestApp): Promise<StaffMember> {
  const demo = await addClinic(owner, { name: 'Demo clinic', kind: 'DEMO' });
  const person = await addStaff(owner, demo, { name: 'Meera Nair', role: 'THERAPIST', discipline: 'PHYSIOTHERAPY' });
  await owner.query('update staff_accounts set password_hash = $2 where id = $1', [
    person.accountId,
    await hashPassword(DEMO_PASSWORD),
  ]);
  return person;
}

beforeAll(async () => {
  app = await startApp({ trustedProxyHops: 1 });
  real = await addStaff(app.owner, await addClinic(app.owner));
  publicApp = await startApp({ trustedProxyHops: 1, demoPublic: true });
  await layDemo(publicApp);
});
afterAll(async () => {
  await app.close();
  await publicApp.close();
});

const FROM_AFAR = { headers: { 'x-forwarded-for': '203.0.113.7' } };

describe('the demo', () => {
  it('does not exist where no clinic is one', async () => {
    const answer = await app.browser().fetch('/auth/demo');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('offers its people to whoever sits at this machine, and nobody of a real clinic', async () => {
    meera = await layDemo(app);
    const answer = await app.browser().fetch('/auth/demo');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([
      {
        email: meera.email,
        password: DEMO_PASSWORD,
        name: 'Meera Nair',
        role: 'THERAPIST',
        discipline: 'PHYSIOTHERAPY',
        clinicName: 'Demo clinic',
      },
    ]);
    expect(real.email).not.toBe(meera.email);
  });

  it('can be signed in to with what it offers', async () => {
    const browser = await app.signIn(meera.email, DEMO_PASSWORD);
    expect(await (await browser.fetch('/auth/session')).json()).toMatchObject({ clinic: { kind: 'DEMO' } });
  });

  it('is calm: nobody is signed out for being idle', async () => {
    const browser = await app.signIn(meera.email, DEMO_PASSWORD);
    app.clock.push(11 * HOUR);
    expect((await browser.fetch('/auth/session')).status).toBe(200);
    app.clock.push(HOUR + 1000);
    expect((await browser.fetch('/auth/session')).status).toBe(401);
  });

  it('is not there for other machines, nor for a site whose name was made to point here', async () => {
    expect((await app.browser().fetch('/auth/demo', FROM_AFAR)).status).toBe(404);
    const renamed = { headers: { 'x-forwarded-host': 'evil.example' } };
    expect((await app.browser().fetch('/auth/demo', renamed)).status).toBe(404);
    const credentials = { email: meera.email, password: DEMO_PASSWORD };
    const answer = await app.browser().post('/auth/sign-in', credentials, FROM_AFAR.headers);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'DEMO_ON_THIS_MACHINE_ONLY' });
  });

  it('leaves the real clinics beside it open to other machines', async () => {
    const credentials = { email: real.email, password: TEST_PASSWORD };
    expect((await app.browser().post('/auth/sign-in', credentials, FROM_AFAR.headers)).status).toBe(200);
  });

  it('is there for everybody where the operator says so', async () => {
    expect((await publicApp.browser().fetch('/auth/demo', FROM_AFAR)).status).toBe(200);
  });
});
