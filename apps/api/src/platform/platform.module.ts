import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Authenticator } from './access/authenticate.ts';
import { SessionCookie } from './access/session-cookie.ts';
import { DemoSignIns } from './access/demo-sign-ins.ts';
import { SessionSweep } from './access/session-sweep.ts';
import { SignInController } from './access/sign-in.controller.ts';
import { SignInRefusals } from './access/sign-in-refusals.ts';
import { SignInStore } from './access/sign-in.store.ts';
import { SignInWithPassword } from './access/sign-in.ts';
import { Throttle } from './access/throttle.ts';
import { AuditTrail } from './audit/audit-trail.ts';
import { Clock } from './clock/clock.ts';
import { CONFIG, type Config } from './config/config.ts';
import { createDataSource } from './database/data-source.ts';
import { poolOf } from './database/pool.ts';
import { HealthController } from './health/health.controller.ts';
import { Readiness } from './health/readiness.ts';
import { Draining } from './http/draining.ts';
import { Listener } from './live/listener.ts';
import { Signals } from './live/signals.ts';
import { LOG, type Log } from './logging/log.ts';
import { Relay } from './outbox/relay.ts';

/** What is given from outside: the parsed environment, the time, where lines of the log go, whether the end is near. */
export interface Surroundings {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly draining: Draining;
}

/** What every feature stands on, once for the whole application. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static of({ config, clock, log, draining }: Surroundings, entities: readonly (new () => object)[]): DynamicModule {
    const provided = [
      { provide: CONFIG, useValue: config },
      { provide: Clock, useValue: clock },
      { provide: LOG, useValue: log },
      { provide: Draining, useValue: draining },
      {
        provide: DataSource,
        useFactory: () =>
          createDataSource({
            url: config.database.url,
            applicationName: 'trellis-api',
            poolSize: config.database.poolSize,
            entities,
            onIdleConnectionLost: (error) => log.warn({ error }, 'a resting database connection was lost'),
          }).initialize(),
      },
      { provide: Pool, useFactory: poolOf, inject: [DataSource] },
      { provide: SessionCookie, useValue: new SessionCookie(config.environment === 'production') },
      AuditTrail,
      SignInStore,
      SignInRefusals,
      Authenticator,
      DemoSignIns,
      SessionSweep,
      SignInWithPassword,
      Throttle,
      Readiness,
      Signals,
      Listener,
      Relay,
    ];
    return {
      module: PlatformModule,
      controllers: [HealthController, SignInController],
      providers: provided,
      exports: provided,
    };
  }

  /** Runs after the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
