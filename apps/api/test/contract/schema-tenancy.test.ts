import { DatabaseError } from 'pg';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICATION_GRANTS } from '../../src/application-grants.ts';
import { ENTITIES } from '../../src/entities.ts';
import { createDataSource } from '../../src/platform/database/data-source.ts';
import { privilegesOf } from '../../src/platform/database/grants.ts';
import { newId } from '../../src/platform/database/ids.ts';
import { TABLES_OUTSIDE_TENANCY, TENANT_TABLE } from '../../src/platform/database/tables-outside-tenancy.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { layClinic, type ClinicRows } from './support/clinic-rows.ts';

let database: TestDatabase;
let owner: DataSource;
let app: DataSource;
let ours: ClinicRows;
let theirs: ClinicRows;
let tenantTables: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = { applicationName: 'schema tenancy test', entities: ENTITIES, poolSize: 2 };
  owner = await createDataSource({ ...settings, url: database.ownerUrl }).initialize();
  app = await createDataSource({ ...settings, url: database.appUrl }).initialize();
  ours = await layClinic(owner);
  theirs = await layClinic(owner);
  const tables: { name: string }[] = await owner.query(
    `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  const outside = new Set<string>(TABLES_OUTSIDE_TENANCY);
  tenantTables = tables.map(({ name }) => name).filter((name) => !outside.has(name) && name !== TENANT_TABLE);
});
afterAll(async () => {
  await app.destroy();
  await owner.destroy();
  await database.drop();
});

/** In one transaction of the application, inside a clinic. */
function inClinic<T>(clinicId: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return app.transaction(async (manager) => {
    await manager.query("select set_config('app.clinic', $1, true)", [clinicId]);
    return work(manager);
  });
}

async function count(manager: EntityManager, table: string): Promise<number> {
  const [row] = await manager.query(`select count(*) as rows from ${table}`);
  return row.rows;
}

describe('a table of a clinic', () => {
  it('is every table but the closed list of those outside tenancy', async () => {
    const unknown = await owner.query(`select name from unnest($1::text[]) as name where to_regclass(name) is null`, [
      [...TABLES_OUTSIDE_TENANCY, TENANT_TABLE],
    ]);
    expect(unknown).toEqual([]);
    expect(tenantTables.toSorted()).toEqual(
      ENTITIES.map((row) => owner.getMetadata(row).tableName)
        .filter((name) => tenantTables.includes(name))
        .toSorted(),
    );
  });

  it('has the clinic first in its primary key, its unique keys and every index', async () => {
    const keys: { table: string }[] = await owner.query(
      `select indrelid::regclass::text as "table", indexrelid::regclass::text as index
       from pg_index join pg_attribute a on a.attrelid = indrelid and a.attnum = indkey[0]
       where indrelid = any($1::text[]::regclass[]) and a.attname <> 'clinic_id'`,
      [tenantTables],
    );
    expect(keys).toEqual([]);
    const keyless = await owner.query(
      `select name from unnest($1::text[]) as name
       where not exists (select from pg_index where indrelid = name::regclass and indisprimary)`,
      [tenantTables],
    );
    expect(keyless).toEqual([]);
  });

  it('refers to rows of its own clinic only', async () => {
    const references: { name: string; columns: string[]; target: string; targetColumns: string[] }[] =
      await owner.query(
        `select conname as name, confrelid::regclass::text as target,
           array(select attname::text from unnest(conkey) with ordinality as key (attnum, place)
             join pg_attribute a on a.attrelid = conrelid and a.attnum = key.attnum order by place) as columns,
           array(select attname::text from unnest(confkey) with ordinality as key (attnum, place)
             join pg_attribute a on a.attrelid = confrelid and a.attnum = key.attnum order by place) as "targetColumns"
         from pg_constraint where contype = 'f' and conrelid = any($1::text[]::regclass[])`,
        [tenantTables],
      );
    const between = references.filter(({ target }) => tenantTables.includes(target));
    expect(between.length).toBeGreaterThan(0);
    expect(between.filter(({ columns }) => columns[0] !== 'clinic_id')).toEqual([]);
    expect(between.filter(({ targetColumns }) => targetColumns[0] !== 'clinic_id')).toEqual([]);
    const toTheTenant = references.filter(({ target }) => target === TENANT_TABLE);
    expect(toTheTenant.map(({ columns }) => columns)).toEqual(toTheTenant.map(() => ['clinic_id']));
  });

  it('has forced row-level security and one policy for the application, the same for reading and writing, and where it is a household’s a second that narrows it', async () => {
    const walls = await owner.query(
      `select c.relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
         array(
           select format('%s %s %s', case when polpermissive then 'or' else 'and' end, polcmd,
             case when pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
               then pg_get_expr(polqual, polrelid) else 'differs' end)
           from pg_policy where polrelid = c.oid and (0 = any(polroles) or 'trellis_app'::regrole = any(polroles))
           order by polpermissive desc
         ) as policies
       from pg_class c where c.oid = any($1::text[]::regclass[]) order by 1`,
      [[...tenantTables, TENANT_TABLE]],
    );
    expect(walls).toEqual(
      [...tenantTables, TENANT_TABLE].toSorted().map((name) => ({
        name,
        enabled: true,
        forced: true,
        policies: [ownClinicBy(name === TENANT_TABLE ? 'id' : 'clinic_id'), ...oneHouseholdBy(name)],
      })),
    );
  });
});

/** Rows of a household, by the column that says whose: a transaction that reads for a guardian is held to that one. */
const OF_A_HOUSEHOLD: Readonly<Record<string, string>> = {
  guardians: 'id',
  family_links: 'guardian_id',
  home_sheets: 'guardian_id',
  home_weeks: 'guardian_id',
};

function oneHouseholdBy(table: string): string[] {
  const column = OF_A_HOUSEHOLD[table];
  const household = "(NULLIF(current_setting('app.household'::text, true), ''::text))::uuid";
  return column === undefined ? [] : [`and * ((${household} IS NULL) OR (${column} = ${household}))`];
}

function ownClinicBy(column: string): string {
  return `or * (${column} = (NULLIF(current_setting('app.clinic'::text, true), ''::text))::uuid)`;
}

describe('the application', () => {
  it('sees no row of any clinic before one is set, and none again after the transaction that set it', async () => {
    const seen = async () => {
      const rows: [string, number][] = [];
      for (const table of [...tenantTables, TENANT_TABLE]) rows.push([table, await count(app.manager, table)]);
      return rows;
    };
    const none = [...tenantTables, TENANT_TABLE].map((table) => [table, 0]);
    expect(await seen()).toEqual(none);
    await inClinic(ours.clinicId, (manager) => count(manager, 'children'));
    expect(await seen()).toEqual(none);
  });

  it.each([
    ['ours', () => ours],
    ['theirs', () => theirs],
  ])('sees the rows of one clinic and of no other: %s', async (_whose, rows) => {
    await inClinic(rows().clinicId, async (manager) => {
      for (const table of tenantTables) {
        const found = await manager.query(`select distinct clinic_id from ${table}`);
        expect([table, found]).toEqual([table, [{ clinic_id: rows().clinicId }]]);
      }
      expect(await manager.query('select id from clinics')).toEqual([{ id: rows().clinicId }]);
    });
  });

  it('can neither write into another clinic nor move a row there', async () => {
    const gram = { clinicId: theirs.clinicId, childId: theirs.childId };
    await expect(
      inClinic(ours.clinicId, (manager) =>
        manager.query("insert into child_search_grams values ($1, 'abc', $2)", [gram.clinicId, gram.childId]),
      ),
    ).rejects.toMatchObject({ code: '42501', message: expect.stringContaining('row-level security') });
    const touched = await inClinic(ours.clinicId, (manager) =>
      manager.query('update children set name = $2 where id = $1', [theirs.childId, 'taken']),
    );
    expect(touched).toEqual([[], 0]);
  });
});

const AT = '2026-11-23T06:00:00Z';

/** What keeps a copy of a row from being refused for another reason than the foreign id in it; by table, then by reference. */
const PATCHES: Record<string, Record<string, unknown>> = {
  children: { mrn: null },
  care_team_members: { left_on: '2026-11-23' },
  handling_lines: { ended_at: AT },
  care_plans: { state: 'ENDED', ended_reason: 'OTHER' },
  care_plan_versions: { state: 'DISCARDED' },
  agreements: { fallen_at: AT },
  home_sheets: { withdrawn_for: 'SAFETY', withdrawn_on: '2026-11-23' },
  paper_codes: { code: 'A2-AA-22' },
  reviews: { closed_at: AT },
  ratings: { rater_kind: 'TEACHER' },
  template_versions: { number: 2 },
  clinic_templates: { code: `OWN_${'A'.repeat(32)}` },
  holidays: { on_day: '2027-12-25' },
  site_resources: { name: 'Another' },
  staff_weeks: { since: '2027-01-01' },
  staff_leaves_withdrawn_by_v1: { withdrawn_at: AT },
  appointments_overridden_by_v1: { overridden: ['ROOM_BOOKED'], override_reason: 'twins' },
  appointments_cancelled_by_v1: {
    state: 'CANCELLED',
    cancelled_for: 'FAMILY',
    cancel_reason: 'CHILD_ILL',
    cancel_note: '',
    cancelled_at: AT,
  },
  appointment_parts: { standing: 'RELEASED' },
  appointment_parts_child_v1: { kind: 'CHILD', therapist_id: null },
  visit_therapists: { primary: false },
  visit_note_halves: { discipline: 'PHYSIOTHERAPY' },
  visit_note_halves_co_signer_v1: {
    needs_co_signature: true,
    co_signed_at: AT,
    state: 'SIGNED',
    signed_at: AT,
    content_hash: 'a',
  },
  visit_note_halves_returned_by_v1: { returned_at: AT, return_reason: 'Say how much help he needed.' },
  visit_note_amendments: { number: 2 },
  appointment_parts_therapist_v1: { kind: 'THERAPIST', child_id: null },
  appointment_parts_resource_v1: { kind: 'ROOM', therapist_id: null, child_id: null },
  precautions_cleared_by_v1: { state: 'CLEARED', cleared_at: AT, clear_reason: 'healed' },
  reviews_decided_by_v1: { outcome: 'END', end_reason: 'MOVED', decided_at: AT },
  goals_closed_by_v1: { state: 'CLOSED', outcome: 'REACHED', closed_on: '2026-11-23' },
  agreements_co_signed_by_v1: { needs_co_signature: true, co_signed_at: AT, co_signed_text: {} },
  agreements_staff_v1: { party: 'DISCIPLINE', discipline: 'PHYSIOTHERAPY', guardian_id: null },
  safety_acknowledgements_precaution_v1: { plan_version_id: null, precaution_version: 1 },
  discipline_notes_settled_by_v1: { state: 'READ', settled_at: AT },
  home_sheets_gone_said_to_v1: { gone_on: '2026-11-23' },
  home_sheets_gone_said_by_v1: { gone_on: '2026-11-23' },
  childs_words_told_by_v1: { heard_by: null, recorded_by: null },
  template_versions_clinic_code_v1: { template_kind: null, template: {} },
  goal_origins_clinic_code_v1: { template_kind: null },

  observations_strand_v1: { level: null, measure: { type: 'SECONDS', seconds: 5 } },
  recalls: { recall: 'HIP_XRAY' },
  recalls_own_v1: { recall: 'OWN' },
  recall_checks_own_v1: { recall: 'OWN', done: true },
  own_recalls_ended_by_v1: { ended_at: AT, end_reason: 'outgrown' },
  follow_ups: { months: 6, state: 'SET_ASIDE', set_aside_reason: 'OTHER', observation_id: null },
  follow_ups_observation_v1: { state: 'SEEN', set_aside_reason: null },
  recall_checks_voided_by_v1: { voided_at: AT },
  copm_scores_voided_by_v1: { voided_at: AT },
  child_files_removed_by_v1: { agreement_id: null, removed_at: AT, removed_reason: 'another child', sealed_key: null },
  case_conferences_taken_back_by_v1: { taken_back_at: AT, taken_back_reason: 'another child' },
  conference_tasks_settled_by_v1: { state: 'DONE', settled_at: AT },
  observations_voided_by_v1: { voided_at: AT, void_reason: 'UNDO' },
};

/** What stands in the row twice: a code of the clinic's own as the code it is as well, and what an appointment takes up. */
const SAID_AGAIN: Readonly<Record<string, string>> = {
  template_versions_clinic_code_v1: 'code',
  goal_origins_clinic_code_v1: 'template',
  appointment_parts_therapist_v1: 'taken_id',
  appointment_parts_child_v1: 'taken_id',
  appointment_parts_resource_v1: 'taken_id',
};

/** A version that cannot be seen is no draft either, and that is asked first. */
const ANSWERED_BEFORE: Record<string, string> = {
  goal_contents_version_v1: '23001 goal_contents_draft_only_v1',
  // So is a note that cannot be seen, and a visit has one.
  visit_note_halves_note_v1: '23001 visit_note_halves_keep_locked_v1',
  visit_notes_visit_v1: '23505 visit_notes_pk_v1',
  // A goal has one origin, so the copy of a row is a second one first of all.
  goal_origins_application_v1: '23505 goal_origins_pk_v1',
  goal_origins_clinic_code_v1: '23505 goal_origins_pk_v1',
};

interface Reference {
  name: string;
  table: string;
  column: string;
  target: string;
  targetColumn: string;
}

it('refuses the id of another clinic in every reference the application may write', async () => {
  const references: Reference[] = await owner.query(
    `select conname as name, conrelid::regclass::text as "table", a.attname as "column",
       confrelid::regclass::text as target, t.attname as "targetColumn"
     from pg_constraint
     join pg_attribute a on a.attrelid = conrelid and a.attnum = conkey[array_length(conkey, 1)]
     join pg_attribute t on t.attrelid = confrelid and t.attnum = confkey[array_length(confkey, 1)]
     where contype = 'f' and conrelid = any($1::text[]::regclass[]) and confrelid = any($1::text[]::regclass[])`,
    [tenantTables],
  );
  const addable = new Set(
    privilegesOf(APPLICATION_GRANTS).flatMap(({ table, privilege }) => (privilege === 'INSERT' ? [table] : [])),
  );
  const tried = references.filter(({ table }) => addable.has(table));
  expect(tried.length).toBeGreaterThan(50);
  const answers: [string, string][] = [];
  for (const reference of tried) answers.push([reference.name, await answerTo(reference)]);
  expect(answers).toEqual(tried.map(({ name }) => [name, ANSWERED_BEFORE[name] ?? `23503 ${name}`]));
});

/** Copies a row of ours, as the application, with a new id and one reference turned to a row of theirs. */
async function answerTo({ name, table, column, target, targetColumn }: Reference): Promise<string> {
  const [foreign] = await inClinic(theirs.clinicId, (manager) =>
    manager.query(`select ${targetColumn}::text as id from ${target} limit 1`),
  );
  const again = SAID_AGAIN[name] === undefined ? {} : { [SAID_AGAIN[name]]: foreign.id };
  const patch = { ...PATCHES[table], ...PATCHES[name], ...again, id: newId(new Date()), [column]: foreign.id };
  // The key of a content row is all references, so its copy takes the place of the original.
  const source =
    table.endsWith('_contents') || table === 'home_items'
      ? `delete from ${table} where version_id = '${ours.draftId}' returning *`
      : `select * from ${table} limit 1`;
  try {
    await inClinic(ours.clinicId, (manager) =>
      manager.query(
        `with source as (${source})
         insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(source) || $1::jsonb)).* from source`,
        [JSON.stringify(patch)],
      ),
    );
    return 'taken';
  } catch (error) {
    if (!(error instanceof QueryFailedError && error.driverError instanceof DatabaseError)) throw error;
    return `${error.driverError.code} ${error.driverError.constraint}`;
  }
}
