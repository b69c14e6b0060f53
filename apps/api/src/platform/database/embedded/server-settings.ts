/** DURABLE keeps every acknowledged write through any crash. THROWAWAY is for tests: fast, counted, and lost on a crash. */
export const DURABILITIES = ['DURABLE', 'THROWAWAY'] as const;
export type Durability = (typeof DURABILITIES)[number];

const SETTINGS: Record<Durability, Record<string, string>> = {
  DURABLE: { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', max_connections: '100' },
  THROWAWAY: {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '300',
    autovacuum: 'off',
    shared_preload_libraries: 'pg_stat_statements',
    'pg_stat_statements.track': 'all',
    // Each test file has a database of its own, whose statements count apart; past the limit the server forgets some.
    'pg_stat_statements.max': '50000',
  },
};

/** What both kinds share. Values of children's records stay out of the log: no statements, no DETAIL lines. */
const COMMON_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_statement: 'none',
};

/** The settings as the server takes them on its command line; they win over postgresql.conf. */
export function serverOptions(durability: Durability, port: number): string[] {
  const settings = { ...COMMON_SETTINGS, ...SETTINGS[durability], port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
