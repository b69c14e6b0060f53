import { DEMO_TABLES, OPENED_DAYS_BEFORE_ANCHOR } from '@trellis/demo';
import { addDays, localDate, type LocalDate } from '@trellis/domain';
import type { Client } from 'pg';
import { snakeCase } from './demo-rows.ts';
import { enterClinic } from './owner.ts';

export interface DemoClinic {
  readonly id: string;
  readonly name: string;
  /** The day the clinic was made as of. */
  readonly anchor: LocalDate;
}

/** The demo clinics of the installation: the owner is shown these and, by policy, no other clinic. */
export async function demoClinics(client: Client): Promise<readonly DemoClinic[]> {
  await client.query("select set_config('app.clinic', '', true), set_config('app.demo', 'on', true)");
  const { rows } = await client.query<{ id: string; name: string; created_at: Date; time_zone: string }>(
    "select id, name, created_at, time_zone from clinics where kind = 'DEMO' order by id",
  );
  await client.query("select set_config('app.demo', '', true)");
  return rows.map(({ id, name, created_at, time_zone }) => ({
    id,
    name,
    anchor: addDays(localDate(created_at.toISOString(), time_zone), OPENED_DAYS_BEFORE_ANCHOR),
  }));
}

/** What people leave in a clinic by using it. */
const LEFT_BY_USE = [
  'child_files',
  'visit_note_amendments',
  'note_snippets',
  'visit_acts',
  'covers',
  'family_keys',
  'family_links',
  'goal_origins',
  'template_applications',
  'childs_words',
  'paper_codes',
  'earlier_texts',
  'plan_looks',
  'rule_answers',
  'discipline_notes',
  'sign_ins',
  'drafts',
  'audit_events',
  'outbox_events',
  'presences',
];
/** Outside the clinic (accounts) or removed by another key (the clinic itself). */
const NOT_BY_CLINIC: readonly string[] = ['clinics', 'staffAccounts'];
const IN_ORDER_OF_REMOVAL = [
  ...LEFT_BY_USE,
  ...DEMO_TABLES.filter((table) => !NOT_BY_CLINIC.includes(table)).toReversed(),
].map(snakeCase);

/** Tables whose triggers refuse a removal, whoever asks. */
const GUARDED = ['audit_events', 'goal_contents', 'strand_contents', 'home_items', 'visit_notes', 'visit_note_halves'];

/** Removes demo clinics with everything in them and the accounts of their people. Takes the guards off while it does. */
export async function removeClinics(client: Client, clinics: readonly DemoClinic[]): Promise<void> {
  if (clinics.length === 0) return;
  const sql = (...words: string[]) => client.query(words.join(' '));
  for (const table of GUARDED) await sql('alter table', table, 'disable trigger user');
  const accounts: string[] = [];
  for (const { id } of clinics) {
    await enterClinic(client, id);
    const { rows } = await client.query<{ account_id: string }>('select account_id from staff where clinic_id = $1', [
      id,
    ]);
    accounts.push(...rows.map(({ account_id }) => account_id));
    // Plan and version point to each other.
    await client.query(
      "update care_plans set state = 'DRAFT', ended_reason = null, in_force_version_id = null where clinic_id = $1",
      [id],
    );
    for (const table of IN_ORDER_OF_REMOVAL) {
      await client.query(['delete from', client.escapeIdentifier(table), 'where clinic_id = $1'].join(' '), [id]);
    }
    await client.query("delete from clinics where id = $1 and kind = 'DEMO'", [id]);
  }
  await client.query('delete from staff_accounts where id = any($1::uuid[])', [[...new Set(accounts)]]);
  for (const table of GUARDED) await sql('alter table', table, 'enable trigger user');
}
