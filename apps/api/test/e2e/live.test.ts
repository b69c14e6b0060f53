import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { made } from '../support/change.ts';
import { addChild, joinTeam } from '../support/children.ts';
import { Ear, hashOf, type News, portalOf } from '../support/live.ts';

const NEWS =
  'subscription News($childId: ID!, $place: PresencePlace! = PLAN) {\n  childChanged(childId: $childId, place: $place) {\n    childId\n    by\n    missed\n  }\n}';
const NAME = 'query Name($childId: ID!) {\n  child(id: $childId) {\n    name\n  }\n}';
const portal = portalOf(NEWS, NAME);

let app: TestApp;
let other: TestApp;
let cast: Cast;
let childId: string;
const ears: Ear[] = [];

beforeAll(async () => {
  app = await startApp({ portal: portal.folder });
  other = await startApp({ portal: portal.folder, database: app.database });
  cast = await Cast.of(app);
  childId = await addChild(await cast.as('administrator'));
  await joinTeam(cast, childId, 'ot', 'pt');
});
afterEach(async () => {
  for (const ear of ears.splice(0)) await ear.close();
});
afterAll(async () => {
  await other.stop();
  await app.close();
  portal.remove();
});

function listener(browser: Browser, headers: Record<string, string> = {}): Ear {
  const ear = new Ear(browser, headers);
  ears.push(ear);
  return ear;
}

async function wish(words: string): Promise<void> {
  const input = { childId, words, importance: 5, saidBy: 'his mother', saidOn: '2026-11-20' };
  await made(await cast.as('pt'), 'addPriority', input);
}

interface Heard {
  childId: string;
  by: string[];
  missed: boolean;
}
const of = ({ data }: News) => data?.['childChanged'] as Heard | undefined;
const anything = (news: News) => of(news) !== undefined;
const byThe = (part: 'pt' | 'ot') => (news: News) => of(news)?.by.includes(cast.staffId(part)) === true;

describe('news of a child', () => {
  it('come to whoever listens, on this instance and on another, and say by whom and not what', async () => {
    const here = listener(await cast.as('ot'));
    here.listen(hashOf(NEWS), { childId });
    const there = listener(await other.signIn(cast.people.lead.email));
    there.listen(hashOf(NEWS), { childId });
    for (const each of [here, there]) expect(of(await each.hears(anything))).toEqual({ childId, by: [], missed: true });
    await wish('To ride a bicycle');
    for (const each of [here, there]) {
      expect(of(await each.hears(byThe('pt')))).toEqual({ childId, by: [cast.staffId('pt')], missed: false });
    }
  });

  it('of another child stay where they belong', async () => {
    const another = await addChild(await cast.as('administrator'));
    const listening = listener(await cast.as('ot'));
    listening.listen(hashOf(NEWS), { childId: another });
    await listening.hears(anything);
    const second = listener(await cast.as('ot'));
    second.listen(hashOf(NEWS), { childId });
    await second.hears(anything);
    await wish('To swim');
    await second.hears(byThe('pt'));
    expect(listening.heard.filter(byThe('pt'))).toEqual([]);
    expect(listening.heard.every((heard) => of(heard)?.childId === another)).toBe(true);
  });

  it('of another clinic are answered as those of a child that is not there, and leave a denial', async () => {
    const stranger = await Cast.of(app, 'Dwarka');
    const listening = listener(await stranger.as('lead'));
    listening.listen(hashOf(NEWS), { childId });
    expect(await listening.failure()).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const unknown = listener(await stranger.as('lead'));
    unknown.listen(hashOf(NEWS), { childId: '01900000-0000-7000-8000-000000000000' });
    const told = (await unknown.failure()) as { message: string };
    expect((await listening.failure()) as object).toMatchObject({ message: told.message });
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [stranger.clinicId]);
    const { rows } = await app.owner.query(
      `select subject_id from audit_events where outcome = 'DENIED' and subject_type = 'Child' and subject_id = $1`,
      [childId],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('who is here', () => {
  const HERE = 'query Here($childId: ID!) { child(id: $childId) { here { place staff { name } } } }';
  const here = async (part: 'ot' | 'pt') => {
    const { data } = await gql(await cast.as(part), HERE, { childId });
    return (data as { child: { here: unknown } }).child.here;
  };

  it('is told to colleagues while somebody has the record open, and never to themselves', async () => {
    const pt = listener(await cast.as('pt'));
    const leave = pt.listen(hashOf(NEWS), { childId, place: 'SIGNING' });
    await pt.hears(anything);
    await expect.poll(() => here('ot')).toEqual([{ place: 'SIGNING', staff: { name: 'Priya Thomas' } }]);
    expect(await here('pt')).toEqual([]);
    leave();
    await expect.poll(() => here('ot')).toEqual([]);
  });

  it('is no longer told of one whose instance died', async () => {
    const pt = listener(await cast.as('pt'));
    pt.listen(hashOf(NEWS), { childId });
    await pt.hears(anything);
    await expect.poll(() => here('ot')).toHaveLength(1);
    await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
    await app.owner.query(`update presences set seen_at = now() - interval '30 seconds'`);
    expect(await here('ot')).toEqual([]);
  });
});

describe('the socket', () => {
  it.each([
    ['nobody is signed in', { cookie: '' }, 401],
    ['the page is from elsewhere', { origin: 'https://elsewhere.example' }, 403],
    ['nobody says where the page is from', { origin: '' }, 403],
  ])('is not opened where %s', async (_, headers, status) => {
    const refused = listener(await cast.as('ot'), headers);
    refused.listen(hashOf(NEWS), { childId });
    expect(await refused.closed).toBe(status);
  });

  it('runs subscriptions of the portal and nothing else', async () => {
    const curious = listener(await cast.as('ot'));
    const leave = curious.listen(hashOf(NEWS), { childId });
    await curious.hears(anything);
    curious.listen(hashOf(NAME), { childId });
    expect(await curious.failure()).toMatchObject({ extensions: { code: 'BAD_DOCUMENT' } });
    curious.errors.length = 0;
    curious.listen('', { childId }, { query: NEWS });
    expect(await curious.failure()).toMatchObject({ extensions: { code: 'BAD_DOCUMENT' } });
    leave();
  });

  it('is nothing that whoever hangs up at once, or says nonsense on the channel, could bring down', async () => {
    const { hostname, port } = new URL(app.url);
    const cookie = (await cast.as('ot')).cookieHeader();
    for (let caller = 0; caller < 20; caller += 1) {
      const socket = connect(Number(port), hostname);
      await once(socket, 'connect');
      socket.write(
        `GET /graphql HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: ${app.url}\r\ncookie: ${cookie}\r\n` +
          'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n' +
          'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n',
      );
      socket.resetAndDestroy();
    }
    await app.owner.query(`select pg_notify('clinic', 'nonsense'), pg_notify('clinic', '{"clinic": 1}')`);
    const listening = listener(await cast.as('ot'));
    listening.listen(hashOf(NEWS), { childId });
    await listening.hears(anything);
    await wish('To whistle');
    expect(of(await listening.hears(byThe('pt')))?.childId).toBe(childId);
  });

  it('is closed when the person signs out, and nothing more is told to it', async () => {
    const leaving = await app.signIn(cast.people.ot.email);
    const listening = listener(leaving);
    listening.listen(hashOf(NEWS), { childId });
    await listening.hears(anything);
    expect((await leaving.post('/auth/sign-out')).status).toBeLessThan(300);
    await wish('To dance');
    expect(await listening.closed).toBe(4403);
    expect(listening.heard.filter(byThe('pt'))).toEqual([]);
  });

  it('does not keep a sign-in alive', async () => {
    const idle = await app.signIn(cast.people.ot.email);
    const listening = listener(idle);
    listening.listen(hashOf(NEWS), { childId });
    await listening.hears(anything);
    app.clock.push(16 * 60_000);
    expect(await listening.closed).toBe(4403);
  });
});
