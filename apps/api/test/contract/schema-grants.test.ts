import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICATION_GRANTS } from '../../src/application-grants.ts';
import { ENTITIES } from '../../src/entities.ts';
import { APP_ROLE, OWNER_ROLE } from '../../src/platform/database/embedded/home.ts';
import { applyGrants, privilegesOf } from '../../src/platform/database/grants.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Client;
let app: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  app = new Client({ connectionString: database.appUrl });
  await owner.connect();
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

/** Every privilege the application or everybody has on what the owner made, read from the server's own lists. */
async function heldPrivileges(): Promise<string[]> {
  const { rows } = await owner.query<{ held: string }>(
    `with grantee as (select $1::regrole::oid as oid union all select 0)
     select format('%s %s', relname, privilege_type) as held
     from pg_class, aclexplode(relacl) as acl
     where relowner = $2::regrole and relnamespace = 'public'::regnamespace and acl.grantee in (select oid from grantee)
     union all
     select format('%s %s (%s)', attrelid::regclass, privilege_type, string_agg(attname, ', ' order by attname))
     from pg_attribute, aclexplode(attacl) as acl
     where attrelid in (select oid from pg_class where relowner = $2::regrole) and acl.grantee in (select oid from grantee)
     group by attrelid, privilege_type
     union all
     select format('%s %s', proname, privilege_type)
     from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) as acl
     where proowner = $2::regrole and acl.grantee in (select oid from grantee)
     union all
     select format('%s %s', nspname, privilege_type)
     from pg_namespace, aclexplode(nspacl) as acl
     where nspname = 'public' and acl.grantee = $1::regrole`,
    [APP_ROLE, OWNER_ROLE],
  );
  return rows.map(({ held }) => held).toSorted();
}

function declaredPrivileges(): string[] {
  const onTables = privilegesOf(APPLICATION_GRANTS).map(({ table, privilege, columns }) =>
    columns === null ? `${table} ${privilege}` : `${table} ${privilege} (${columns.toSorted().join(', ')})`,
  );
  const onFunctions = APPLICATION_GRANTS.functions.map((name) => `${name} EXECUTE`);
  return [...onTables, ...onFunctions, 'public USAGE'].toSorted();
}

describe("the application's login", () => {
  it('is no superuser, cannot go round row-level security and owns nothing', async () => {
    const { rows } = await app.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*) from pg_shdepend where refobjid = pg_roles.oid and deptype = 'o')::int as owned,
         (select count(*) from pg_auth_members where member = pg_roles.oid)::int as memberships
       from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([
      {
        rolname: APP_ROLE,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        owned: 0,
        memberships: 0,
      },
    ]);
  });

  it('holds exactly the declared grants, and neither does everybody hold more', async () => {
    expect(await heldPrivileges()).toEqual(declaredPrivileges());
  });

  it('has a declared answer for every table', () => {
    const declared = APPLICATION_GRANTS.tables.map(({ table }) => table.name);
    expect(declared.toSorted()).toEqual(ENTITIES.map((row) => row.name).toSorted());
  });

  it('loses what was granted beside the declaration when grants are applied again', async () => {
    await owner.query(`grant delete, truncate on audit_events to ${APP_ROLE}`);
    await owner.query('grant update (level) on observations to public');
    await owner.query(`grant select on staff_accounts to ${APP_ROLE}`);
    await owner.query('grant execute on function refuse_rewriting() to public');
    await owner.query(`revoke select on children from ${APP_ROLE}`);
    expect(await heldPrivileges()).not.toEqual(declaredPrivileges());
    await applyGrants(owner, APP_ROLE, APPLICATION_GRANTS);
    expect(await heldPrivileges()).toEqual(declaredPrivileges());
  });

  it('cannot give itself more', async () => {
    // PostgreSQL warns that nothing was granted and calls it a success.
    await app.query(`grant delete on audit_events to ${APP_ROLE}`);
    expect(await heldPrivileges()).toEqual(declaredPrivileges());
  });

  it.each([
    ['make a table', 'create table mine (id int)'],
    ['make a temporary table', 'create temporary table mine (id int)'],
    ['take a wall down', 'alter table children disable row level security'],
    ['switch a trigger off', 'alter table goal_contents disable trigger user'],
    ['become the owner', `set role ${OWNER_ROLE}`],
    ['switch triggers off for itself', 'set session_replication_role = replica'],
    ['read accounts', 'select email from staff_accounts'],
    ['read sign-ins', 'select token_hash from sign_ins'],
    ['end a throttle', 'delete from throttles'],
    ['read who was refused at the door', 'select code from sign_in_refusals'],
    ['change the words all clinics share', "update catalogue_codes set code = 'X'"],
    ['make a clinic', 'insert into clinics default values'],
    ['give somebody a role', "update staff set role = 'ADMINISTRATOR'"],
    ['change what was observed', 'update observations set level = 2'],
    ['change a rating', 'update ratings set level = 2'],
    ['change what triage said', "update triages set result = '{}'"],
    ['change how a finding was settled', "update finding_settlements set reason = 'FAMILY_CHOICE'"],
    ['change what was agreed to', "update agreements set content_hash = 'x'"],
    ['change who knew what', 'update safety_acknowledgements set staff_id = id'],
    ['take an acknowledgement back', 'delete from safety_acknowledgements'],
    ['change what somebody had written', 'update earlier_texts set written_by = met_by'],
    ['change what was looked at', "update recall_checks set level = 'I'"],
    ['take a check away', 'delete from recall_checks'],
    ['have a recall of the clinic be of another child', 'update own_recalls set child_id = id'],
    ['take a recall of the clinic away', 'delete from own_recalls'],
    ['change what a conference said before', "update conference_changes set reason = 'x'"],
    ['change what is to be done', "update conference_tasks set what = 'x'"],
    ['change what a file is for', "update child_files set purpose = 'LETTER'"],
    ['take a file away without a trace', 'delete from child_files'],
    ['take a conference away', 'delete from case_conferences'],
    ['change a score of COPM', 'update copm_scores set performance = 10'],
    ['take a score away', 'delete from copm_scores'],
    ['change where goals start in a clinic', 'update clinics set start_convention = -1'],
    ['change when a follow-up is due', 'update follow_ups set due_on = closed_on'],
    ['change the level a follow-up is held to', 'update follow_ups set level_at_closing = 0'],
    ['take a follow-up away', 'delete from follow_ups'],
    ['change what a note says', "update discipline_notes set text = 'x'"],
    ['change what a note proposes', 'update discipline_notes set proposal = null'],
    ['take a note away', 'delete from discipline_notes'],
    ['look for somebody else', 'update plan_looks set staff_id = version_id'],
    ['change who is booked', 'update appointment_parts set taken_id = id'],
    ['take an appointment away', 'delete from appointments'],
    ['change whose leave it was', 'update staff_leaves set staff_id = id'],
    ['take a room away', 'delete from site_resources'],
    ['rewrite the trail', "update audit_events set action = 'x'"],
    ['delete from the trail', 'delete from audit_events'],
    ['delete a child', 'delete from children'],
    ['delete a goal', 'delete from goals'],
    ['change news that was sent', "update outbox_events set type = 'x'"],
    ['read a file of the server', "select pg_read_file('postgresql.conf')"],
  ])('may not %s', async (_what, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
