import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../../src/app.module.ts';
import { Clock } from '../../../src/platform/clock/clock.ts';
import { TrustedDocuments } from '../../../src/platform/graphql/trusted-documents.ts';
import { Draining } from '../../../src/platform/http/draining.ts';
import { createLog } from '../../../src/platform/logging/log.ts';
import { testConfig } from '../../support/app.ts';
import { createTestDatabase } from '../../support/database.ts';

export interface BootedModule {
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

/** The application's modules over a migrated database, without a port: for what is read off them and not asked. */
export async function bootModule(): Promise<BootedModule> {
  const database = await createTestDatabase();
  const config = testConfig({
    database: { url: database.appUrl, listenUrl: database.appUrl, poolSize: 2, preparedStatements: true },
  });
  const surroundings = { config, clock: new Clock(), log: createLog('silent'), draining: new Draining() };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(surroundings, new TrustedDocuments({})),
    new FastifyAdapter(),
    { logger: false, abortOnError: false },
  );
  await app.init();
  return {
    app,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
