import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations.ts';
import { SnakeCaseColumns } from './naming.ts';

export interface DataSourceSettings {
  url: string;
  /** Shown in the server's list of connections. */
  applicationName: string;
  /** The row classes of the installation. The platform knows none of them by name. */
  entities: readonly (new () => object)[];
  poolSize?: number;
  /** Null where a statement may take minutes: migrations and the loader, never a request. */
  statementTimeoutMillis?: number | null;
  /** Told when the server ends a connection that is resting in the pool; the next borrower gets a new one. */
  onIdleConnectionLost?: (error: Error) => void;
}

/**
 * The only way to the database: one pool for the write side (TypeORM) and the read side, which takes it from the
 * driver. Connections pipeline, speak UTC, and give up on their own: 2 s for a connection or a lock, 5 s for a
 * statement, 10 s idle inside a transaction. The limits travel as start-up parameters, so a pooler in between must
 * pass them on. `date` comes as 'YYYY-MM-DD', `timestamptz` as Date, `int8` as number.
 */
export function createDataSource(settings: DataSourceSettings): DataSource {
  const { statementTimeoutMillis = 5000 } = settings;
  const options: DataSourceOptions = {
    type: 'postgres',
    url: settings.url,
    applicationName: settings.applicationName,
    entities: [...settings.entities],
    migrations: MIGRATIONS,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeCaseColumns(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: 2000,
    poolErrorHandler: settings.onIdleConnectionLost ?? ignoreIdleConnectionLost,
    extra: {
      pipeline: true,
      keepAlive: true,
      idleTimeoutMillis: 0,
      options: '-c TimeZone=UTC',
      lock_timeout: 2000,
      idle_in_transaction_session_timeout: 10_000,
      ...(statementTimeoutMillis !== null && { statement_timeout: statementTimeoutMillis }),
      types: { getTypeParser },
    },
  };
  return new DataSource(options);
}

/** The pool has already dropped the connection; a request that needs the server finds out by itself. */
function ignoreIdleConnectionLost(): void {}

const PARSERS = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, Number],
  // A local date has no time zone; making it a Date would move it by a day somewhere.
  [types.builtins.DATE, String],
]);

const getTypeParser: typeof types.getTypeParser = (type, format) =>
  PARSERS.get(type) ?? types.getTypeParser(type, format);
