import { Client } from 'pg';
import { OperatorError } from '../config/operator-error.ts';

export type ServerRole = 'APPLICATION' | 'OWNER';

const VARIABLE: Record<ServerRole, string> = { APPLICATION: 'DATABASE_URL', OWNER: 'DATABASE_OWNER_URL' };
const OLDEST = 15;

/** What a server says of itself and of the login that asks. */
export interface ServerFacts {
  version: string;
  major: number;
  encoding: string;
  role: string;
  superuser: boolean;
  bypasses: boolean;
  /** Whether the login owns a table here, itself or through a role it is a member of. */
  owns: boolean;
  /** Whether the login may make tables. */
  creates: boolean;
}

/**
 * Connects once and refuses, with a sentence that says what to do, a server that cannot be reached or that
 * `requireFit` refuses. Answers the server's version, for example "15.18".
 */
export async function checkServer(url: string, as: ServerRole): Promise<string> {
  const facts = await gatherFacts(url, as);
  requireFit(facts, as);
  return facts.version;
}

/**
 * Refuses a server that is older than 15 or not in UTF-8, and a login that does not fit: the application's may be no
 * superuser, no owner and may not go round row-level security (all three would make the walls between clinics a
 * decoration); the owner's must be able to make tables.
 */
export function requireFit(facts: ServerFacts, as: ServerRole): void {
  const variable = VARIABLE[as];
  if (facts.major < OLDEST) {
    throw new OperatorError(
      `The server behind ${variable} is PostgreSQL ${facts.version}; Trellis needs 15 to 18. Upgrade it, or unset ${variable} to use the embedded one.`,
    );
  }
  if (facts.encoding !== 'UTF8') {
    throw new OperatorError(
      `The database behind ${variable} is in ${facts.encoding}, which cannot hold Hindi names. Make one with "create database trellis encoding 'UTF8' template template0".`,
    );
  }
  if (as === 'APPLICATION') refuseTooMighty(facts);
  if (as === 'OWNER' && !facts.creates) {
    throw new OperatorError(
      `The login "${facts.role}" in DATABASE_OWNER_URL may not make tables. Make it the owner of the database ("alter database … owner to ${facts.role}").`,
    );
  }
}

function refuseTooMighty({ role, superuser, bypasses, owns }: ServerFacts): void {
  const why = superuser
    ? 'is a superuser'
    : bypasses
      ? 'may bypass row-level security'
      : owns
        ? 'owns the tables'
        : undefined;
  if (why === undefined) return;
  throw new OperatorError(
    `The login "${role}" in DATABASE_URL ${why}, so nothing would keep one clinic from another. ` +
      'Use a login of its own for the API ("create role trellis_app login nosuperuser nobypassrls") and put the owner in DATABASE_OWNER_URL.',
  );
}

async function gatherFacts(url: string, as: ServerRole): Promise<ServerFacts> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(FACTS);
    if (rows[0] === undefined) throw new Error('pg_roles does not show the current role');
    return rows[0];
  } catch (error) {
    throw new OperatorError(whatWentWrong(error, new URL(url), VARIABLE[as]), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

const FACTS = `
  select current_setting('server_version') as version,
    current_setting('server_version_num')::int / 10000 as major,
    current_setting('server_encoding') as encoding,
    rolname as role, rolsuper as superuser, rolbypassrls as bypasses,
    exists (
      select from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and pg_has_role(current_user, c.relowner, 'member')
    ) as owns,
    has_schema_privilege(current_user, 'public', 'create') as creates
  from pg_roles where rolname = current_user`;

/** Names the place and never the password. */
function whatWentWrong(error: unknown, url: URL, variable: string): string {
  const place = `${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const instead = `or unset ${variable} to use the embedded one`;
  switch (code) {
    case 'ECONNREFUSED':
      return `No PostgreSQL listens at ${place} (${variable}). Start it, correct the address, ${instead}.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host "${url.hostname}" in ${variable} is not known. Correct the address, ${instead}.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} refuses the login "${url.username}" in ${variable}. Correct user and password, or allow it in pg_hba.conf.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database "${database}" (${variable}). Create it ("create database ${database} encoding 'UTF8'"), or correct the address.`;
    case '53300':
      return `PostgreSQL at ${place} has no connection to spare (${variable}). Raise its max_connections, or end other programs that use it.`;
    default:
      return `PostgreSQL at ${place} (${variable}) does not answer as it should: ${error instanceof Error ? error.message : String(error)}. Check the address, ${instead}.`;
  }
}
