import { Client } from 'pg';
import type { TestDatabase } from './database.ts';

/** Transaction control, the caller's settings, the sign-in look-up, the trail, and what goes on beside operations are not counted: see "one statement per root field". */
const NOT_COUNTED = `query ~* '^\\s*(begin|start transaction|commit|rollback|select set_config|select \\* from resolve_sign_in|deallocate|insert into audit_events|select relay_outbox|listen|select \\$1$)'`;

/** How many statements the application's login has run in this database, counted by the server itself. */
export async function statementsOf(database: TestDatabase): Promise<number> {
  const client = new Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ calls: number }>(
      `select coalesce(sum(s.calls), 0)::int as calls
       from pg_stat_statements s join pg_roles r on r.oid = s.userid
       where s.dbid = (select oid from pg_database where datname = $1) and r.rolname = $2 and not (${NOT_COUNTED})`,
      [new URL(database.appUrl).pathname.slice(1), new URL(database.appUrl).username],
    );
    return rows[0]?.calls ?? 0;
  } finally {
    await client.end();
  }
}
