import { type CarePlanVersionRow, DEMO_TABLES, type DemoChunk, type DemoTable } from '@trellis/demo';
import type { Client } from 'pg';

/** Many rows of the demo, by table. */
export type DemoBatch = { [Table in DemoTable]: NonNullable<DemoChunk[Table]>[number][] };

export function emptyBatch(): DemoBatch {
  const none = DEMO_TABLES.map((table) => [table, []]);
  return Object.fromEntries(none) as DemoBatch;
}

export function addToBatch(batch: DemoBatch, chunk: DemoChunk): void {
  for (const table of DEMO_TABLES) {
    const into: unknown[] = batch[table];
    into.push(...(chunk[table] ?? []));
  }
}

export function sizeOf(batch: DemoBatch): number {
  return DEMO_TABLES.reduce((sum, table) => sum + batch[table].length, 0);
}

/** A table or column as the database names it. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Rows whose keys are the columns in camel case, in one statement; columns that are not named take their default. */
async function insertRows(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const name = client.escapeIdentifier(snakeCase(table));
  const columns = Object.keys(first)
    .map((key) => client.escapeIdentifier(snakeCase(key)))
    .join(', ');
  const json = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value as unknown])),
  );
  const statement = ['insert into', name, '(', columns, ') select', columns];
  await client.query([...statement, 'from json_populate_recordset(null::', name, ', $1)'].join(' '), [
    JSON.stringify(json),
  ]);
}

/** What is written after the plans' versions, which it is about or stands in. */
const AFTER_PLANS: readonly DemoTable[] = [
  'homeSheets',
  'agreements',
  'findingSettlements',
  'findingSightings',
  'safetyAcknowledgements',
  'observations',
  'reviews',
  'ratings',
  'followUps',
  'caseConferences',
  'conferenceTasks',
  'conferenceChanges',
];
const OF_PLANS: readonly DemoTable[] = ['carePlans', 'carePlanVersions', 'goalContents', 'strandContents', 'homeItems'];

/**
 * Writes a batch as the owner, under the same policies, checks and triggers as everybody: a version begins as a draft,
 * gets its content, and moves on before the next of its plan begins. Everything in a batch belongs to one clinic, which
 * has been entered.
 */
export async function writeBatch(client: Client, batch: DemoBatch): Promise<void> {
  for (const table of DEMO_TABLES) {
    if (table === 'carePlans') await insertRows(client, table, batch.carePlans.map(unused));
    else if (table === 'visitNotes') await insertRows(client, table, batch.visitNotes.map(open));
    else if (!OF_PLANS.includes(table) && !AFTER_PLANS.includes(table)) await insertRows(client, table, batch[table]);
  }
  for (const versions of inTurn(batch.carePlanVersions)) await writeVersions(client, batch, versions);
  await client.query(
    `update care_plans p
     set state = r.state, state_reason = r.state_reason, ended_reason = r.ended_reason,
       in_force_version_id = r.in_force_version_id
     from json_to_recordset($1) as r (clinic_id uuid, id uuid, state text, state_reason text, ended_reason text,
       in_force_version_id uuid)
     where p.clinic_id = r.clinic_id and p.id = r.id`,
    [
      JSON.stringify(
        batch.carePlans.map((plan) => ({
          clinic_id: plan.clinicId,
          id: plan.id,
          state: plan.state,
          state_reason: plan.stateReason,
          ended_reason: plan.endedReason,
          in_force_version_id: plan.inForceVersionId,
        })),
      ),
    ],
  );
  for (const table of AFTER_PLANS) await insertRows(client, table, batch[table]);
  await lockNotes(client, batch.visitNotes);
}

/** A note before its halves are there: once it is locked nothing can be added. */
function open(note: DemoBatch['visitNotes'][number]): object {
  return { ...note, lockedAt: null };
}

async function lockNotes(client: Client, notes: DemoBatch['visitNotes']): Promise<void> {
  const locked = notes.flatMap(({ clinicId: clinic_id, visitId: visit_id, lockedAt: locked_at }) =>
    locked_at === null ? [] : [{ clinic_id, visit_id, locked_at }],
  );
  await client.query(
    `update visit_notes n set locked_at = r.locked_at
     from json_to_recordset($1) as r (clinic_id uuid, visit_id uuid, locked_at timestamptz)
     where n.clinic_id = r.clinic_id and n.visit_id = r.visit_id`,
    [JSON.stringify(locked)],
  );
}

/** A plan before its first version: the version it will have in force is not there to be named yet. */
function unused(plan: DemoBatch['carePlans'][number]): object {
  return { ...plan, state: 'DRAFT', stateReason: null, endedReason: null, inForceVersionId: null };
}

function isOpen({ state }: CarePlanVersionRow): boolean {
  return state === 'DRAFT' || state === 'SENT';
}

/** The first versions of all plans, then the second ones, and so on; an open one is the last of its plan. */
function inTurn(versions: readonly CarePlanVersionRow[]): CarePlanVersionRow[][] {
  const ordered = versions.toSorted(
    (a, b) => Number(isOpen(a)) - Number(isOpen(b)) || (a.createdAt < b.createdAt ? -1 : 1),
  );
  const seen = new Map<string, number>();
  const turns: CarePlanVersionRow[][] = [];
  for (const version of ordered) {
    const turn = seen.get(version.planId) ?? 0;
    seen.set(version.planId, turn + 1);
    (turns[turn] ??= []).push(version);
  }
  return turns;
}

async function writeVersions(client: Client, batch: DemoBatch, versions: readonly CarePlanVersionRow[]): Promise<void> {
  const ids = new Set(versions.map(({ id }) => id));
  await insertRows(
    client,
    'carePlanVersions',
    versions.map((version) => ({ ...version, state: 'DRAFT' })),
  );
  for (const table of ['goalContents', 'strandContents', 'homeItems'] as const) {
    const contents: readonly { versionId: string }[] = batch[table];
    await insertRows(
      client,
      table,
      contents.filter(({ versionId }) => ids.has(versionId)),
    );
  }
  await client.query(
    `update care_plan_versions v set state = r.state
     from json_to_recordset($1) as r (clinic_id uuid, id uuid, state text)
     where v.clinic_id = r.clinic_id and v.id = r.id and r.state <> 'DRAFT'`,
    [JSON.stringify(versions.map(({ clinicId, id, state }) => ({ clinic_id: clinicId, id, state })))],
  );
}
