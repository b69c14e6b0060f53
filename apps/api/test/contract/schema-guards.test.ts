import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../src/entities.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { layClinic, type ClinicRows } from './support/clinic-rows.ts';

let database: TestDatabase;
let rows: ClinicRows;
let app: Client;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  const source = await createDataSource({
    url: database.ownerUrl,
    applicationName: 'schema guards test',
    entities: ENTITIES,
  }).initialize();
  rows = await layClinic(source);
  await source.destroy();
  app = await connected(database.appUrl);
  owner = await connected(database.ownerUrl);
});
afterAll(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

// Each test is a transaction inside the clinic that is never committed.
beforeEach(async () => {
  await enter(app);
  await enter(owner);
  return async () => {
    await app.query('rollback');
    await owner.query('rollback');
  };
});

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

async function enter(client: Client): Promise<void> {
  await client.query('begin');
  await client.query("select set_config('app.clinic', $1, true)", [rows.clinicId]);
}

const neverChanges = (table: string) => ({ code: '23001', constraint: `${table}_draft_only_v1` });

describe('a version that is not a draft', () => {
  it.each(['goal_contents', 'strand_contents'])('keeps its rows of %s as they were agreed', async (table) => {
    await app.query('savepoint before');
    for (const statement of [
      `update ${table} set position = 5 where version_id = $1`,
      `delete from ${table} where version_id = $1`,
      `insert into ${table} select * from ${table} where version_id = $1`,
    ]) {
      await expect(app.query(statement, [rows.inForceId])).rejects.toMatchObject(neverChanges(table));
      await app.query('rollback to before');
    }
  });

  it('keeps its terms, its hash and its place in the plan', async () => {
    await app.query('savepoint before');
    for (const change of [
      'review_on = current_date',
      'agreed_weekly_minutes = 600',
      "place = 'HOME_VISIT'",
      'start_convention = -1',
      'number = 7',
      "content_hash = 'other'",
      "slips = '{goals}'",
    ]) {
      await expect(
        app.query(`update care_plan_versions set ${change} where id = $1`, [rows.inForceId]),
      ).rejects.toMatchObject({ code: '23001', constraint: 'care_plan_versions_keep_sent_v1' });
      await app.query('rollback to before');
    }
  });

  it.each(['IN_FORCE', 'SUPERSEDED', 'DISCARDED'])('never becomes a draft again: %s', async (state) => {
    await app.query("update care_plan_versions set state = 'DISCARDED' where id = $1", [rows.draftId]);
    await app.query('update care_plan_versions set state = $2 where id = $1', [rows.inForceId, state]);
    await expect(
      app.query("update care_plan_versions set state = 'DRAFT' where id = $1", [rows.inForceId]),
    ).rejects.toMatchObject({ code: '23001', constraint: 'care_plan_versions_keep_sent_v1' });
  });

  it('is a draft again when it was only sent and is taken back', async () => {
    const { draftId } = rows;
    await app.query("update care_plan_versions set state = 'SENT', content_hash = 'h2' where id = $1", [draftId]);
    await app.query('savepoint before');
    await expect(
      app.query('update goal_contents set position = 5 where version_id = $1', [draftId]),
    ).rejects.toMatchObject(neverChanges('goal_contents'));
    await app.query('rollback to before');
    await app.query("update care_plan_versions set state = 'DRAFT', content_hash = null where id = $1", [draftId]);
    const edited = await app.query('update goal_contents set position = 5 where version_id = $1', [draftId]);
    expect(edited.rowCount).toBe(1);
  });

  it('takes in no content that is moved there, not even by the owner', async () => {
    await owner.query('savepoint before');
    for (const [from, to] of [
      [rows.draftId, rows.inForceId],
      [rows.inForceId, rows.draftId],
    ]) {
      await expect(
        owner.query('update goal_contents set version_id = $2 where version_id = $1', [from, to]),
      ).rejects.toMatchObject(neverChanges('goal_contents'));
      await owner.query('rollback to before');
    }
  });
});

describe('a draft', () => {
  it('can be edited, and a goal taken out of it takes its strands along and leaves the goal itself', async () => {
    const { draftId, goalId, strandId } = rows;
    await app.query('update strand_contents set what = $2 where version_id = $1', [draftId, 'buttons and laces']);
    await app.query('delete from goal_contents where version_id = $1', [draftId]);
    const strands = await app.query('select version_id from strand_contents');
    expect(strands.rows).toEqual([{ version_id: rows.inForceId }]);
    const lives = await app.query('select id from goals union all select id from strands');
    expect(lives.rows).toEqual([{ id: goalId }, { id: strandId }]);
  });

  it("cannot be sent while somebody's edit of it is under way", async () => {
    await app.query('update goal_contents set position = 5 where version_id = $1', [rows.draftId]);
    const other = await connected(database.appUrl);
    try {
      await enter(other);
      await other.query("set local lock_timeout = '100ms'");
      await expect(
        other.query("update care_plan_versions set state = 'SENT', content_hash = 'h2' where id = $1", [rows.draftId]),
      ).rejects.toMatchObject({ code: '55P03' });
    } finally {
      await other.end();
    }
  });

  it('is the only one of its plan, sent or not', async () => {
    await app.query('savepoint before');
    for (const state of ['DRAFT', 'SENT']) {
      await expect(
        app.query(
          `insert into care_plan_versions
           select (jsonb_populate_record(row, jsonb_build_object('id', gen_random_uuid(), 'state', $2::text, 'content_hash', 'h'))).*
           from care_plan_versions as row where id = $1`,
          [rows.draftId, state],
        ),
      ).rejects.toMatchObject({ code: '23505', constraint: 'care_plan_versions_one_draft_v2' });
      await app.query('rollback to before');
    }
  });
});

describe('an observation', () => {
  it('may be taken back', async () => {
    const taken = await app.query(
      `update observations set voided_at = now(), voided_by = recorded_by, void_reason = 'UNDO' where id = $1`,
      [rows.observationId],
    );
    expect(taken.rowCount).toBe(1);
  });

  it.each(['voided_at = now()', "void_reason = 'UNDO'"])('is not half taken back: %s', async (change) => {
    await expect(
      app.query(`update observations set ${change} where id = $1`, [rows.observationId]),
    ).rejects.toMatchObject({ code: '23514', constraint: 'observations_void_v1' });
  });

  it.each([
    ['a level and a measure', `{"measure": {"type": "SECONDS", "seconds": 5}}`, 'observations_level_or_measure_v1'],
    ['neither', `{"level": null}`, 'observations_level_or_measure_v1'],
    [
      'a measure of no strand',
      `{"level": null, "measure": {"type": "SECONDS", "seconds": 5}}`,
      'observations_measure_of_strand_v1',
    ],
    ['a level outside the scale', `{"level": 3}`, 'observations_level_v1'],
    ['a remark nobody knows', `{"remarks": ["TIRED", "LAZY"]}`, 'observations_remarks_v1'],
  ])('does not hold %s', async (_what, patch, constraint) => {
    await expect(
      app.query(
        `insert into observations
         select (jsonb_populate_record(row, $2::jsonb || jsonb_build_object('id', gen_random_uuid()))).*
         from observations as row where id = $1`,
        [rows.observationId, patch],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint });
  });
});

describe('a check', () => {
  it.each([
    ['that was not done without the day it is asked for again', { recall: 'OWN', done: false }],
    ['by a schedule with such a day', { again_on: '2999-01-01' }],
  ])('%s is not held, not even of the owner', async (_what, patch) => {
    await expect(
      owner.query(
        `insert into recall_checks
         select (jsonb_populate_record(check_, $1::jsonb || jsonb_build_object('id', gen_random_uuid(), 'own_id',
           case when $1::jsonb ? 'done' then own.id end))).*
         from recall_checks as check_, own_recalls as own limit 1`,
        [patch],
      ),
    ).rejects.toMatchObject({ code: '23514', constraint: 'recall_checks_again_v2' });
  });
});

describe('the trail', () => {
  it.each([
    ['changed', "update audit_events set action = 'x'", 'audit_events_append_only_v1'],
    ['deleted from', 'delete from audit_events', 'audit_events_append_only_v1'],
    ['emptied', 'truncate audit_events', 'audit_events_append_only_v1'],
    ['changed at the door', "update sign_in_refusals set code = 'x'", 'sign_in_refusals_append_only_v1'],
    ['deleted from at the door', 'delete from sign_in_refusals', 'sign_in_refusals_append_only_v1'],
    ['emptied at the door', 'truncate sign_in_refusals', 'sign_in_refusals_append_only_v1'],
  ])('is not %s, not even by the owner', async (_what, statement, constraint) => {
    await owner.query(
      `select record_sign_in_refusal(gen_random_uuid(), 'SIGN_IN_REFUSED', '\\x00', null, 'a request')`,
    );
    await expect(owner.query(statement)).rejects.toMatchObject({ code: '23001', constraint });
  });
});

it('dates a line of the trail itself, whatever time is sent', async () => {
  const sent = await app.query<{ off: number }>(
    `insert into audit_events
     select (jsonb_populate_record(row, jsonb_build_object('id', gen_random_uuid(), 'at', '2001-01-01T00:00:00Z'))).*
     from audit_events as row limit 1
     returning abs(extract(epoch from clock_timestamp() - at))::float as off`,
  );
  expect(sent.rows).toHaveLength(1);
  expect(sent.rows[0]?.off).toBeLessThan(5);
});

it('keeps one open plan a child and one agreement a party, the guardian included', async () => {
  await app.query('savepoint before');
  for (const [table, constraint] of [
    ['care_plans', 'care_plans_one_open_v1'],
    ['agreements', 'agreements_once_v1'],
  ]) {
    await expect(
      app.query(
        `insert into ${table} select (jsonb_populate_record(row, jsonb_build_object('id', gen_random_uuid()))).*
         from ${table} as row`,
      ),
    ).rejects.toMatchObject({ code: '23505', constraint });
    await app.query('rollback to before');
  }
});
