import 'reflect-metadata';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { printSchema } from 'graphql';
import { Pool } from 'pg';
import { AppModule } from './app.module.ts';
import { FamilyDoor } from './family/family-door.ts';
import { FamilyPages } from './family/family-pages.ts';
import { serveFamily } from './family/family.routes.ts';
import { Authenticator } from './platform/access/authenticate.ts';
import { Clock } from './platform/clock/clock.ts';
import { type Config, configFrom, readSettings } from './platform/config/config.ts';
import { OperatorError } from './platform/config/operator-error.ts';
import { checkServer } from './platform/database/check-server.ts';
import { AnswerErrors } from './platform/http/answer-errors.ts';
import { Draining } from './platform/http/draining.ts';
import { explorerFolder, serveExplorer } from './platform/http/explorer.routes.ts';
import { portalFolder, servePortal } from './platform/http/portal.routes.ts';
import { resolveDocuments } from './platform/graphql/resolve-documents.ts';
import { findManifests, TrustedDocuments } from './platform/graphql/trusted-documents.ts';
import { createServer } from './platform/http/server.ts';
import { serveLive } from './platform/live/live-socket.ts';
import { createLog, type Log } from './platform/logging/log.ts';
import { Shapes } from './platform/read/shape.ts';

export interface Served {
  /** Where the portal answers, for example "http://localhost:4700". */
  readonly url: string;
  /**
   * Stops: no longer ready, no new connections, requests in flight answered within the drain time of the
   * configuration, then the database's connections given back. May be called twice.
   */
  close(): Promise<void>;
}

/** A moment of the drain time for balancers to look elsewhere and for open connections to be closed in good order. */
const NOTICE_MS_PER_SECOND = 50;

/**
 * Serves portal and API on one port. Comes back when requests are answered; refuses with an OperatorError when the
 * database cannot be used or its login could go round the walls between clinics.
 */
export async function serve(
  config: Config,
  given: { clock?: Clock; log?: Log; portal?: string } = {},
): Promise<Served> {
  const { clock = new Clock(config.clockStartsAt), log = createLog(config.logLevel), portal = portalFolder() } = given;
  await checkServer(config.database.url, 'APPLICATION');
  const draining = new Draining();
  const server = createServer(config, log, draining);
  const trusted = TrustedDocuments.load(findManifests(portal));
  resolveDocuments(server, trusted);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ config, clock, log, draining }, trusted),
    new FastifyAdapter(server),
    { logger: false, abortOnError: false, bodyParser: false },
  );
  app.useGlobalFilters(new AnswerErrors(log));
  serveFamily(server, { door: app.get(FamilyDoor), pages: app.get(FamilyPages), log });
  servePortal(server, portal);
  serveExplorer(server, {
    folder: explorerFolder(),
    config,
    authenticator: app.get(Authenticator),
    schema: () => printSchema(app.get(GraphQLSchemaHost).schema),
  });
  await app.listen(config.port, config.host);
  const live = serveLive(server.server, {
    schema: app.get(GraphQLSchemaHost).schema,
    shapes: app.get(Shapes),
    trusted,
    authenticator: app.get(Authenticator),
    pool: app.get(Pool),
    clock,
    draining,
    log,
  });

  let closing: Promise<void> | undefined;
  const close = async () => {
    draining.begin();
    await live.close();
    await setTimeout(config.drainSeconds * NOTICE_MS_PER_SECOND);
    const patience = globalThis.setTimeout(() => server.server.closeAllConnections(), config.drainSeconds * 1000);
    try {
      await app.close();
    } finally {
      clearTimeout(patience);
    }
  };
  return { url: urlOf(config.host, server.server.address()), close: () => (closing ??= close()) };
}

function urlOf(host: string, address: ReturnType<typeof import('node:net').Server.prototype.address>): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '127.0.0.1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** `node dist/programs/main.js`: everything comes from the environment, nothing is started, made or migrated on the way. */
async function run(): Promise<void> {
  const settings = readSettings();
  const { databaseUrl, secret, port } = settings;
  if (databaseUrl === undefined || secret === undefined) {
    throw new OperatorError(
      'DATABASE_URL and TRELLIS_SECRET must be set to run the API by itself. "npx -y pnpm@12 start" makes both.',
    );
  }
  const log = createLog(settings.logLevel);
  const served = await serve(configFrom(settings, { databaseUrl, secret, port }), { log });
  // From now on there are people: Node would print the message, and a message may hold a name.
  process.on('uncaughtException', (error) => {
    log.fatal({ error }, 'ended by a defect');
    process.exit(1);
  });
  process.stdout.write(`Trellis is at ${served.url}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
