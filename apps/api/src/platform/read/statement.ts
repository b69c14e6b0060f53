import { createHash } from 'node:crypto';
import { Client, type PoolClient } from 'pg';

/** Prepared statements a connection keeps; beyond it the longest unused is given back to the server. */
const KEPT = 500;

interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The statement that answers one JSON value. Its name is the hash of its text. */
export function statementOf(json: string): Statement {
  const text = `select ${json} as j`;
  return { text, name: createHash('sha256').update(text).digest('base64url').slice(0, 32) };
}

/**
 * Runs `select <json>` as a named prepared statement. The name is the hash of the text, so the same shape of selection
 * is parsed and planned once a connection, whoever asks and with whatever values.
 */
export async function runStatement(client: PoolClient, json: string, values: readonly unknown[]): Promise<unknown> {
  const { text, name } = statementOf(json);
  keep(client, name);
  const result = await client.query<[unknown]>({ name, text, values: [...values], rowMode: 'array' });
  return result.rows[0]?.[0] ?? null;
}

const names = new WeakMap<PoolClient, Set<string>>();

function keep(client: PoolClient, name: string): void {
  const kept = names.get(client) ?? new Set<string>();
  names.set(client, kept);
  kept.delete(name);
  kept.add(name);
  if (kept.size <= KEPT) return;
  const [oldest] = kept;
  if (oldest === undefined) return;
  kept.delete(oldest);
  forget(client, oldest);
  client.query(`deallocate "${oldest}"`).catch(() => undefined);
}

/** The driver's own note of what is prepared must go with the statement, or it would bind a name that is no more. */
function forget(client: PoolClient, name: string): void {
  if (!(client instanceof Client) || !('parsedStatements' in client.connection)) return;
  const { parsedStatements } = client.connection;
  if (typeof parsedStatements === 'object' && parsedStatements !== null) Reflect.deleteProperty(parsedStatements, name);
}
