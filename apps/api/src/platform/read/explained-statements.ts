import type { PoolClient } from 'pg';
import { statementOf } from './statement.ts';
import type { Terms } from './terms.ts';

/** The plan with its times, or also with the pages it touched. */
export const EXPLAIN_FORMS = ['plan', 'buffers'] as const;
type ExplainForm = (typeof EXPLAIN_FORMS)[number];

/** What one root field asked of the database. It holds no value: neither a parameter's nor a row's. */
interface ExplainedStatement {
  /** The response key of the root field. */
  readonly field: string;
  readonly sql: string;
  readonly parameters: readonly { readonly position: number; readonly type: string }[];
  /** The lines of EXPLAIN (ANALYZE). */
  readonly plan: readonly string[];
}

/**
 * The statements of one operation, for the developer who asked to see them. Each is run once more, in the transaction of
 * the operation, to be explained.
 */
export class ExplainedStatements {
  private readonly noted: ExplainedStatement[] = [];

  constructor(private readonly form: ExplainForm) {}

  get all(): readonly ExplainedStatement[] {
    return this.noted;
  }

  /** `client` has just run `json` as a named statement. */
  async note(client: PoolClient, field: string, json: string, { values, types }: Terms): Promise<void> {
    const { text, name } = statementOf(json);
    const plan = await explain(client, name, values, types, this.form === 'buffers');
    this.noted.push({ field, sql: text, parameters: types.map((type, at) => ({ position: at + 1, type })), plan });
  }
}

/**
 * The plan for any values: one for these would have them written into its conditions. `execute` takes no parameters of
 * its own, so the values reach it as settings of the transaction, and no text of ours ever holds one. The four go out
 * in one write, so that nothing comes between them.
 */
async function explain(
  client: PoolClient,
  name: string,
  values: readonly unknown[],
  types: readonly string[],
  buffers: boolean,
): Promise<readonly string[]> {
  const settings = types.map((type, at) => `set_config('explain.p${at + 1}', ($${at + 1}::${type})::text, true)`);
  const given = types.map((type, at) =>
    (values[at] ?? null) === null ? `null::${type}` : `current_setting('explain.p${at + 1}')::${type}`,
  );
  const execute = `execute "${name}"${given.length === 0 ? '' : `(${given.join(', ')})`}`;
  const [, , explained] = await Promise.all([
    client.query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`),
    settings.length === 0 ? undefined : client.query(`select ${settings.join(', ')}`, [...values]),
    client.query<[string]>({ text: `explain (analyze, buffers ${buffers}) ${execute}`, rowMode: 'array' }),
    client.query(`select set_config('plan_cache_mode', 'auto', true)`),
  ]);
  return explained.rows.map(([line]) => line);
}
