import { resolve } from 'node:path';
import { DRAIN_SECONDS } from '@trellis/domain';
import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

const ENVIRONMENTS = ['development', 'test', 'production'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const EnvironmentSchema = z.object({
  NODE_ENV: oneOf(ENVIRONMENTS).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 4700),
  DATABASE_URL: postgresUrl().optional(),
  DATABASE_OWNER_URL: postgresUrl().optional(),
  DATABASE_LISTEN_URL: postgresUrl().optional(),
  TRELLIS_HOME: z.string().default('.trellis'),
  TRELLIS_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  TRELLIS_CLOCK: z.iso
    .datetime({ offset: true, error: 'must be a moment like 2026-11-23T09:00:00+05:30' })
    .transform((text) => new Date(text))
    .optional(),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  TRELLIS_DEMO_PUBLIC: onOrOff('off'),
  TRELLIS_DRAIN_SECONDS: wholeNumber(0, 60, DRAIN_SECONDS.production),
  TRELLIS_POOL_SIZE: wholeNumber(1, 200, 10),
  TRELLIS_PREPARED_STATEMENTS: onOrOff('on'),
  TRELLIS_TRUSTED_PROXY_HOPS: wholeNumber(0, 10, 0),
  CHROMIUM_PATH: z.string().optional(),
});

/** The environment, parsed. What may be absent here is made or asked for by the command that needs it. */
export type Settings = ReturnType<typeof readSettings>;

/** Where Nest finds the `Config`. */
export const CONFIG = Symbol('Config');

/** What the API serves with. It holds no credentials of the owner: those are for migrations and the loader alone. */
export interface Config {
  environment: (typeof ENVIRONMENTS)[number];
  host: string;
  /** 0 takes any free port. */
  port: number;
  database: {
    /** The restricted login. */
    url: string;
    /** The same login past any pooler in transaction mode, which would not deliver what is listened for. */
    listenUrl: string;
    poolSize: number;
    /** False behind a PgBouncer older than 1.21 in transaction mode, which mixes up named statements. */
    preparedStatements: boolean;
  };
  /** The one secret all others are derived from; the same for every instance of an installation. */
  secret: string;
  /** Where files of children lie, sealed, in a folder of their own. Absolute. */
  home: string;
  /** The moment the clock starts at; undefined means the real time. Never set in production. */
  clockStartsAt: Date | undefined;
  logLevel: (typeof LOG_LEVELS)[number];
  /** A demo clinic may be served to other machines than this one. */
  demoPublic: boolean;
  /** How long requests in flight are given after the signal to stop. */
  drainSeconds: number;
  /** How many proxies in front add to X-Forwarded-For; 0 believes none. */
  trustedProxyHops: number;
  /** The program PDFs are made with; undefined looks for one. */
  chromiumPath: string | undefined;
}

/**
 * Reads the environment once; nothing else in the API looks at it. Empty variables count as unset. Refuses with every
 * variable that is wrong and what it must be, and never repeats a value, since some of them are secrets.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = EnvironmentSchema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new OperatorError(`The environment is not right: ${wrong.join('; ')}. Correct it and start again.`);
  }
  const e = parsed.data;
  if (e.NODE_ENV === 'production' && e.TRELLIS_CLOCK !== undefined) {
    throw new OperatorError('TRELLIS_CLOCK sets a false time and is refused in production. Unset it and start again.');
  }
  return {
    environment: e.NODE_ENV,
    host: e.HOST,
    port: e.PORT,
    /** Whether the port was asked for by name, rather than left to the default. */
    portGiven: given['PORT'] !== undefined,
    databaseUrl: e.DATABASE_URL,
    databaseOwnerUrl: e.DATABASE_OWNER_URL,
    databaseListenUrl: e.DATABASE_LISTEN_URL,
    /** Absolute; relative ones are taken from the working folder. */
    home: resolve(e.TRELLIS_HOME),
    secret: e.TRELLIS_SECRET,
    clockStartsAt: e.TRELLIS_CLOCK,
    logLevel: e.LOG_LEVEL,
    demoPublic: e.TRELLIS_DEMO_PUBLIC,
    drainSeconds: e.TRELLIS_DRAIN_SECONDS,
    poolSize: e.TRELLIS_POOL_SIZE,
    preparedStatements: e.TRELLIS_PREPARED_STATEMENTS,
    trustedProxyHops: e.TRELLIS_TRUSTED_PROXY_HOPS,
    chromiumPath: e.CHROMIUM_PATH,
  };
}

/** The settings with what was missing in them filled in by whoever starts the API. */
export function configFrom(settings: Settings, filled: { databaseUrl: string; secret: string; port: number }): Config {
  const { environment, host, home, clockStartsAt, logLevel, demoPublic, drainSeconds, trustedProxyHops, chromiumPath } =
    settings;
  return {
    environment,
    host,
    port: filled.port,
    database: {
      url: filled.databaseUrl,
      listenUrl: settings.databaseListenUrl ?? filled.databaseUrl,
      poolSize: settings.poolSize,
      preparedStatements: settings.preparedStatements,
    },
    secret: filled.secret,
    home,
    clockStartsAt,
    logLevel,
    demoPublic,
    drainSeconds,
    trustedProxyHops,
    chromiumPath,
  };
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, { error: `must be one of ${words.join(', ')}` });
}

function onOrOff(fallback: 'on' | 'off') {
  return z
    .enum(['on', 'off', '1', '0'], { error: 'must be on or off' })
    .default(fallback)
    .transform((word) => word === 'on' || word === '1');
}

function wholeNumber(least: number, most: number, fallback: number) {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error }).default(fallback);
}

function postgresUrl() {
  return z.string().refine(isPostgresUrl, {
    error: 'must be an address like postgresql://user:password@localhost:5432/trellis',
  });
}

function isPostgresUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && pathname.length > 1;
}
