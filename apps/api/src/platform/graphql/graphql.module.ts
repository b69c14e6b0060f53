import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { DOCUMENT_LIMITS } from '@trellis/domain';
import type { FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { Authenticator } from '../access/authenticate.ts';
import { mayWriteDocuments } from '../access/free-form.ts';
import { AuditTrail } from '../audit/audit-trail.ts';
import { OperationTrail } from '../audit/operation-trail.ts';
import { Clock } from '../clock/clock.ts';
import { CONFIG, type Config } from '../config/config.ts';
import { deriveKey } from '../config/derive-key.ts';
import { loadCatalogue } from '../database/sync-catalogue.ts';
import { ApiError } from '../errors/api-error.ts';
import { deadlineOf } from '../http/request-deadline.ts';
import { LOG, type Log } from '../logging/log.ts';
import { Cursors } from '../read/cursor.ts';
import { ReadTransaction } from '../read/read-transaction.ts';
import { CATALOGUE, Reads } from '../read/reads.ts';
import { type Shape, Shapes } from '../read/shape.ts';
import { answerPlugin } from './answer-plugin.ts';
import { explainWish } from './explain-wish.ts';
import type { OperationContext } from './operation-context.ts';
import { formatError, operationPlugin } from './operation-plugin.ts';
import { asGraphQLError, failedBefore } from './translate-error.ts';
import { TrustedDocuments } from './trusted-documents.ts';
import { FOLLOWING, type Following, Writes } from './writes.ts';

/** GraphQL over the features' shapes: who may ask, what an operation may cost, and how it is run. */
@Global()
@Module({})
export class ApiGraphQLModule {
  static of(shapes: readonly Shape[], trusted: TrustedDocuments, following: Following): DynamicModule {
    const known = new Shapes(shapes);
    const provided = [
      { provide: TrustedDocuments, useValue: trusted },
      { provide: Shapes, useValue: known },
      { provide: CATALOGUE, useFactory: (pool: Pool) => loadCatalogue(pool), inject: [Pool] },
      {
        provide: Cursors,
        useFactory: (config: Config) => new Cursors(deriveKey(config.secret, 'cursors')),
        inject: [CONFIG],
      },
      { provide: FOLLOWING, useValue: following },
      Reads,
      Writes,
    ];
    return {
      module: ApiGraphQLModule,
      imports: [
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [CONFIG, LOG, Pool, Clock, Authenticator, AuditTrail],
          useFactory: (
            config: Config,
            log: Log,
            pool: Pool,
            clock: Clock,
            authenticator: Authenticator,
            audit: AuditTrail,
          ) => driverConfig(config, log, pool, clock, authenticator, audit, known, trusted),
        }),
      ],
      providers: provided,
      exports: provided,
    };
  }
}

function driverConfig(
  config: Config,
  log: Log,
  pool: Pool,
  clock: Clock,
  authenticator: Authenticator,
  audit: AuditTrail,
  shapes: Shapes,
  trusted: TrustedDocuments,
): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    playground: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    cache: 'bounded',
    dangerouslyDisableValidation: true,
    documentStore: null,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    formatError: formatError(log),
    context: async (request: FastifyRequest): Promise<OperationContext> => {
      const caller = await authenticator.authenticate(request).catch((error: unknown) => {
        throw failedBefore(error, request.id);
      });
      if (caller === undefined) {
        throw asGraphQLError(
          new ApiError('UNAUTHENTICATED', 'Sign in to go on. What you typed is kept on this device.', {
            requestId: request.id,
          }),
        );
      }
      const author = { caller, now: clock.now(), requestId: request.id };
      const deadline = deadlineOf(request);
      return {
        ...author,
        deadline,
        reads: new ReadTransaction(pool, author, deadline),
        trail: new OperationTrail(),
        explained: mayWriteDocuments(config, caller) ? explainWish(request) : undefined,
      };
    },
    plugins: [
      operationPlugin({ shapes, trusted, freeForm: (caller) => mayWriteDocuments(config, caller), audit, log }),
      answerPlugin(),
    ],
  };
}
