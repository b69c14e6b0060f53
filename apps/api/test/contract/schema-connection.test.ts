import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Child } from '../../src/children/child.entity.ts';
import { ENTITIES } from '../../src/entities.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { poolOf } from '../../src/platform/database/pool.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { layClinic } from './support/clinic-rows.ts';

const APPLICATION_NAME = 'schema connection test';

let database: TestDatabase;
let app: DataSource;
let lost: Error[];

beforeAll(async () => {
  database = await createTestDatabase();
  lost = [];
  app = await createDataSource({
    url: database.appUrl,
    applicationName: APPLICATION_NAME,
    entities: ENTITIES,
    poolSize: 1,
    onIdleConnectionLost: (error) => lost.push(error),
  }).initialize();
});
afterAll(async () => {
  await app.destroy();
  await database.drop();
});

describe('a connection of the API', () => {
  it('speaks UTC, says who it is and gives up on its own', async () => {
    const [settings] = await app.query(
      `select current_setting('TimeZone') as zone, current_setting('application_name') as name,
         current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
         current_setting('idle_in_transaction_session_timeout') as idle`,
    );
    expect(settings).toEqual({ zone: 'UTC', name: APPLICATION_NAME, statement: '5s', lock: '2s', idle: '10s' });
  });

  it('has no limit on a statement where migrations ask for none', async () => {
    const owner = await createDataSource({
      url: database.ownerUrl,
      applicationName: APPLICATION_NAME,
      entities: ENTITIES,
      statementTimeoutMillis: null,
    }).initialize();
    expect(await owner.query("select current_setting('statement_timeout') as statement")).toEqual([{ statement: '0' }]);
    await owner.destroy();
  });

  it('reads a day as text, an instant as a Date and a count as a number', async () => {
    const [row] = await app.query(
      `select date '2021-03-04' as day, timestamptz '2026-11-23 11:30:00.123+05:30' as instant, count(*) as rows,
         time '09:00' as opens`,
    );
    expect(row).toEqual({
      day: '2021-03-04',
      instant: new Date('2026-11-23T06:00:00.123Z'),
      rows: 1,
      opens: '09:00:00',
    });
  });

  it('gives an entity its local date unmoved, whatever the time zone of this process', async () => {
    const owner = await createDataSource({
      url: database.ownerUrl,
      applicationName: APPLICATION_NAME,
      entities: ENTITIES,
    }).initialize();
    const { clinicId, childId } = await layClinic(owner);
    await owner.destroy();
    const child = await app.transaction(async (manager) => {
      await manager.query("select set_config('app.clinic', $1, true)", [clinicId]);
      return manager.findOneByOrFail(Child, { clinicId, id: childId });
    });
    expect(child.birthDate).toBe('2021-03-04');
    expect(child.createdAt).toEqual(new Date('2026-11-23T06:00:00Z'));
  });

  it('pipelines: what is asked before the answers come is on its way already', async () => {
    const client = await poolOf(app).connect();
    try {
      expect(client).toHaveProperty('pipeline', true);
      const answers = await Promise.all([
        client.query('begin isolation level repeatable read read only'),
        client.query({ name: 'asked', text: 'select $1::int as asked', values: [7] }),
        client.query('commit'),
      ]);
      expect(answers.map(({ command }) => command)).toEqual(['BEGIN', 'SELECT', 'COMMIT']);
      expect(answers[1]?.rows).toEqual([{ asked: 7 }]);
    } finally {
      client.release();
    }
  });

  it('says ROLLBACK to a commit whose statement failed, and is as good as new afterwards', async () => {
    const client = await poolOf(app).connect();
    try {
      const [, failed, end] = await Promise.allSettled([
        client.query('begin'),
        client.query('select 1 / 0'),
        client.query('commit'),
      ]);
      expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      expect(end).toMatchObject({ status: 'fulfilled', value: { command: 'ROLLBACK' } });
    } finally {
      client.release();
    }
    expect(await app.query('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('is waited for two seconds and no longer', async () => {
    const held = await poolOf(app).connect();
    try {
      const asked = Date.now();
      await expect(app.query('select 1')).rejects.toThrow('timeout exceeded when trying to connect');
      expect(Date.now() - asked).toBeGreaterThan(1_900);
      expect(Date.now() - asked).toBeLessThan(3_000);
    } finally {
      held.release();
    }
  });

  it('is replaced when the server has ended it while it rested', async () => {
    const [{ pid }] = await app.query('select pg_backend_pid() as pid');
    const owner = await createDataSource({
      url: database.superUrl,
      applicationName: APPLICATION_NAME,
      entities: ENTITIES,
    }).initialize();
    await owner.query('select pg_terminate_backend($1)', [pid]);
    await owner.destroy();
    await expect.poll(() => lost.length).toBe(1);
    expect(await app.query('select pg_backend_pid() <> $1 as fresh', [pid])).toEqual([{ fresh: true }]);
  });
});
