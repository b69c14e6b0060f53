import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { Cast } from '../support/cast.ts';
import { named } from '../support/children.ts';
import { createTestDatabase } from '../support/database.ts';
import { UnsteadyLine } from '../support/unsteady-line.ts';

const ADD = `mutation ($input: AddChildInput!) { addChild(input: $input) {
  ... on AddChildPayload { child { id } } ... on Refusal { message } } }`;
const adding = (name: string) => ({ query: ADD, variables: { input: named({ name }) } });
const CHILD = adding('Meera Namuna');

let line: UnsteadyLine;
let app: TestApp;
let cast: Cast;

beforeEach(async () => {
  const database = await createTestDatabase();
  line = await UnsteadyLine.to(database.appUrl);
  app = await startApp({ database, reachedAt: line.url });
  cast = await Cast.of(app);
  // The first change of a process is slower than any other.
  await (await cast.as('administrator')).post('/graphql', adding('Aarav Namuna'));
  // Sleeps once a transaction for each of the triggers that call it, and nothing that follows is cut short by the server.
  await app.owner.query(`create function slow_down() returns trigger language plpgsql as $$ begin
    if coalesce(current_setting('test.' || tg_name, true), '') = '' then
      perform set_config('test.' || tg_name, 'slept', true), set_config('statement_timeout', '0', true),
        pg_sleep(tg_argv[0]::float);
    end if;
    return new; end $$`);
});
afterEach(async () => {
  await line.mend();
  await app.close();
});

const slowStatement = (owner: Client, table: 'audit_events' | 'outbox_events', seconds: number) =>
  owner.query(
    [
      'create trigger slow_',
      table,
      ' before insert on ',
      table,
      ` for each row execute function slow_down('`,
      seconds,
      `')`,
    ].join(''),
  );

const slowCommit = (owner: Client, seconds: number) =>
  owner.query(
    [
      'create constraint trigger slow_commit after insert on outbox_events deferrable initially deferred',
      `for each row execute function slow_down('`,
      seconds,
      `')`,
    ].join(' '),
  );

/** Asks the server itself, since others do not see what the application's login is doing. */
async function observing<T>(work: (observer: Client) => Promise<T>): Promise<T> {
  const observer = new Client({ connectionString: app.database.superUrl });
  await observer.connect();
  try {
    return await work(observer);
  } finally {
    await observer.end();
  }
}

/** Waits until what the application does in the database at this moment is as asked for. */
async function until(observer: Client, isSo: (doing: readonly string[]) => boolean): Promise<void> {
  for (;;) {
    const { rows } = await observer.query<{ query: string }>(
      `select query from pg_stat_activity where datname = current_database() and usename = $1 and state <> 'idle'`,
      [new URL(app.database.appUrl).username],
    );
    if (isSo(rows.map(({ query }) => query))) return;
    await new Promise((done) => void setTimeout(done, 50));
  }
}

/** How often the child is there once the application does nothing in the database any more. */
function childrenAfterwards(): Promise<number> {
  return observing(async (observer) => {
    await until(observer, (doing) => doing.length === 0);
    const { rows } = await observer.query<{ count: number }>(
      "select count(*)::int as count from children where name = 'Meera Namuna'",
    );
    return rows[0]?.count ?? -1;
  });
}

describe('a change that takes too long', () => {
  it('is given up, so that who was told that it failed never finds it made', async () => {
    await slowStatement(app.owner, 'audit_events', 2.6);
    await slowStatement(app.owner, 'outbox_events', 2.6);
    const answer = await (await cast.as('administrator')).post('/graphql', CHILD);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.text()).not.toContain('UNKNOWN');
    expect(await childrenAfterwards()).toBe(0);
  }, 30_000);

  it('is said to be unknown where its commit was sent in time and is not answered yet', async () => {
    await slowStatement(app.owner, 'audit_events', 1);
    await slowCommit(app.owner, 6);
    const answer = await (await cast.as('administrator')).post('/graphql', CHILD);
    const body: unknown = await answer.json();
    expect(answer.status).toBe(503);
    expect(body).toMatchObject({ code: 'UNAVAILABLE', outcome: 'UNKNOWN' });
    expect(await childrenAfterwards()).toBe(1);
  }, 30_000);
});

describe('a change whose database goes away', () => {
  it('while it commits is said to be unknown, not to have changed nothing', async () => {
    await slowCommit(app.owner, 2);
    const asked = (await cast.as('administrator')).post('/graphql', CHILD);
    await observing((observer) => until(observer, (doing) => doing.some((query) => /^commit/i.test(query))));
    await line.cut();
    const answer = await asked;
    expect(answer.status).toBe(503);
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', outcome: 'UNKNOWN' } }]);
    expect(errors[0]?.message).not.toMatch(/nothing was changed/i);
  }, 30_000);
});
