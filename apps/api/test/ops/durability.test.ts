import { randomUUID } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessUrl, findAccess, type ServerAccess } from '../../src/platform/database/embedded/home.ts';
import { freePort } from '../../src/platform/database/embedded/ports.ts';
import { TEST_PASSWORD } from '../support/app.ts';
import { Browser, gql } from '../support/browser.ts';
import { size } from '../support/deep.ts';
import { layPractice } from '../support/plan-rows.ts';
import { query, serverOf } from './support/starter.ts';
import { buildProduct, type Run, runCommand } from './support/trellis.ts';

const WRITES = size(200, 4_000);
/** One kill every so many writes, of another process each time. */
const BETWEEN_KILLS = 50;
/** How long one write may go unanswered while what was killed comes back. */
const PATIENCE_MS = 60_000;

let home: string;
let port: string;
let run: Run | undefined;

beforeAll(async () => {
  buildProduct();
  home = mkdtempSync(join(realpathSync(tmpdir()), 'trellis-durable-'));
  port = String(await freePort());
  await startAgain();
}, 180_000);

afterAll(async () => {
  run?.process.kill('SIGTERM');
  await run?.ended;
  rmSync(home, { recursive: true, force: true });
});

/** On the same port, as a supervisor would, so that sessions and addresses go on. */
async function startAgain(): Promise<void> {
  run = runCommand(['start'], { TRELLIS_HOME: home, PORT: port, TRELLIS_CLOCK: '2026-11-23T09:00:00+05:30' });
  await run.address;
}

async function killApi(): Promise<void> {
  run?.process.kill('SIGKILL');
  await run?.ended;
}

function asSuper(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return query(accessUrl(access(), 'super'), text, values);
}

function access(): ServerAccess {
  const found = findAccess(home);
  if (found === undefined) throw new Error('no database was made');
  return found;
}

const DISASTERS: readonly (() => Promise<void>)[] = [
  async () => {
    const [backend] = await asSuper("select pid from pg_stat_activity where usename = 'trellis_app' limit 1");
    process.kill(Number(backend?.['pid']), 'SIGKILL');
  },
  async () => {
    process.kill(serverOf(home).pid, 'SIGKILL');
  },
  async () => {
    await killApi();
    await startAgain();
  },
];

/** What is killed beside this write, or nothing. */
function disasterAt(write: number): Promise<void> | undefined {
  if (write === 0 || write % BETWEEN_KILLS !== 0) return undefined;
  return DISASTERS[(write / BETWEEN_KILLS - 1) % DISASTERS.length]?.();
}

const SEEN = {
  scaleEdition: 1,
  level: -1,
  setting: 'HOME',
  seenBy: 'IN_PERSON',
  remarks: [],
  note: '',
  happenedAt: '2026-11-23T03:00:00Z',
};

/** A practice with a plan in force, laid beside the demo. */
async function practiceWithPlan() {
  const owner = new Client({ connectionString: accessUrl(access(), 'owner') });
  await owner.connect();
  try {
    return await layPractice(owner);
  } finally {
    await owner.end();
  }
}

const RECORD = `mutation ($input: RecordObservationInput!) {
  recordObservation(input: $input) {
    ... on ObservationPayload { observation { id } }
    ... on RuleRefusal { rule }
    ... on InvalidInput { fields { path code } }
  }
}`;

/** Always under the same id, as the portal does with what it could not send. */
async function sendUntilAnswered(caller: Browser, input: object): Promise<unknown> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await gql(caller, RECORD, { input }).catch(() => undefined);
    const recorded = answer?.data?.['recordObservation'];
    if (recorded) return recorded;
    if (performance.now() > deadline) throw new Error(`not answered any more: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it(
  'keeps every acknowledged observation through kills of a backend, of the server and of the API',
  async () => {
    const { ot, plan } = await practiceWithPlan();
    const therapist = new Browser(`http://localhost:${port}`);
    expect((await therapist.post('/auth/sign-in', { email: ot.email, password: TEST_PASSWORD })).status).toBe(200);
    const acknowledged: string[] = [];
    for (let n = 0; n < WRITES; n++) {
      const input = { id: randomUUID(), goalId: plan.shirt, ...SEEN };
      const disaster = disasterAt(n);
      expect(await sendUntilAnswered(therapist, input)).toEqual({ observation: { id: input.id } });
      acknowledged.push(input.id);
      await disaster;
    }
    process.kill(serverOf(home).pid, 'SIGKILL');
    await killApi();
    await startAgain();
    const kept = await asSuper('select id::text from observations where id = any($1::uuid[])', [acknowledged]);
    expect(acknowledged).toHaveLength(WRITES);
    expect(new Set(kept.map(({ id }) => id))).toEqual(new Set(acknowledged));
    const trail = await asSuper(
      "select count(*)::int as events, count(distinct subject_id)::int as observations from audit_events where subject_id = any($1::uuid[]) and outcome = 'DONE'",
      [acknowledged],
    );
    expect(trail).toEqual([{ events: WRITES, observations: WRITES }]);
  },
  size(180_000, 1_800_000),
);
