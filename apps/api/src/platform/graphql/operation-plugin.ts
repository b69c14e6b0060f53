import type { ApolloServerPlugin, GraphQLRequestContextResponseForOperation } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  execute,
  specifiedRules,
  validate,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Log } from '../logging/log.ts';
import type { AuditTrail } from '../audit/audit-trail.ts';
import { nameOf } from '../audit/entry.ts';
import type { Caller } from '../access/caller.ts';
import { requireDeclaredRules } from '../access/rules.ts';
import { ApiError } from '../errors/api-error.ts';
import { requireShapes } from '../read/require-shapes.ts';
import { admitOperation, admitShape } from './admit.ts';
import { BoundedSet } from './bounded-set.ts';
import type { OperationContext } from './operation-context.ts';
import { OperationPrice } from './price-operation.ts';
import type { Shapes } from '../read/shape.ts';
import { dropPropertyResolvers, fieldResolver } from './resolve-field.ts';
import { asGraphQLError, failedBefore, translateError } from './translate-error.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

const VALID_DOCUMENTS_KEPT = 500;

interface Options {
  readonly shapes: Shapes;
  readonly trusted: TrustedDocuments;
  /** Whether documents that are not the portal's own are run for this caller at all. */
  readonly freeForm: (caller: Caller) => boolean;
  readonly audit: AuditTrail;
  readonly log: Log;
}

/**
 * How an operation runs: admitted by shape, validated, admitted by price and by role, executed with one
 * read snapshot, its errors translated. A schema with an undeclared rule or an unreadable field stops the boot.
 */
export function operationPlugin(options: Options): ApolloServerPlugin<OperationContext> {
  const { shapes, trusted, freeForm, audit, log } = options;
  let price: OperationPrice;
  let resolver: GraphQLFieldResolver<unknown, unknown>;
  const valid = new BoundedSet(VALID_DOCUMENTS_KEPT);

  function requireFreeForm(caller: Caller): void {
    if (freeForm(caller)) return;
    throw asGraphQLError(new ApiError('BAD_DOCUMENT', 'Only the documents of the portal are run here.'));
  }

  /** Shape before validity: validating a hostile document is itself the attack, so the server's own step is off. */
  function validateOnce(schema: GraphQLSchema, document: DocumentNode, source: string): void {
    if (valid.has(source)) return;
    refusing(() => admitShape(document));
    const [error] = validate(schema, document, specifiedRules, { maxErrors: 1 });
    if (error !== undefined) throw error;
    valid.add(source);
  }

  /** What a role may never ask for is refused before any SQL, and leaves a line in the trail before it is. */
  async function noteForbidden(error: unknown, context: OperationContext, operation: OperationDefinitionNode) {
    if (!(error instanceof ApiError) || error.code !== 'FORBIDDEN') return;
    const { field } = error.details;
    await audit
      .write(context, {
        action: 'document:run',
        outcome: 'DENIED',
        subjectType: 'Operation',
        subjectId: null,
        childId: null,
        details: { operation: nameOf(operation), code: error.code, field },
      })
      .catch((failed: unknown) => {
        throw failedBefore(failed, context.requestId);
      });
  }

  return {
    async serverWillStart({ schema }) {
      requireDeclaredRules(schema);
      requireShapes(schema, shapes);
      trusted.serve(schema, (leftOut) =>
        log.warn(leftOut, 'a document of the portal is not run: the schema is another'),
      );
      dropPropertyResolvers(schema);
      price = new OperationPrice(schema, shapes);
      resolver = fieldResolver(schema, shapes);
    },
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue, source }) {
          if (!trusted.has(source)) {
            requireFreeForm(contextValue.caller);
            validateOnce(schema, document, source);
          }
          if (operation === undefined || operation === null) {
            throw asGraphQLError(new ApiError('BAD_DOCUMENT', 'Say by `operationName` which operation to run.'));
          }
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          // Values that do not coerce are refused by the execution itself, with a better message.
          if (coerced === undefined) return;
          try {
            admitOperation(price, document, operation, coerced, contextValue.caller.role, trusted.has(source));
          } catch (error) {
            await noteForbidden(error, contextValue, operation);
            throw asRefusal(error);
          }
        },
        async responseForOperation(request) {
          const result = await run(request, resolver);
          const errors = result.errors?.map((error) => translateError(error, request.contextValue.requestId, log));
          const sql = request.contextValue.explained?.all;
          return {
            http: request.response.http,
            body: {
              kind: 'single',
              singleResult: {
                ...(errors === undefined ? {} : { errors }),
                ...(result.data === undefined ? {} : { data: result.data }),
                ...(sql === undefined ? {} : { extensions: { sql } }),
              },
            },
          };
        },
      };
    },
  };
}

async function run(
  request: GraphQLRequestContextResponseForOperation<OperationContext>,
  resolver: GraphQLFieldResolver<unknown, unknown>,
): Promise<ExecutionResult> {
  const { schema, document, contextValue, operation, operationName } = request;
  const result = await execute({
    schema,
    document,
    contextValue,
    fieldResolver: resolver,
    operationName: operationName ?? undefined,
    variableValues: request.request.variables ?? undefined,
  });
  try {
    await contextValue.reads.end(contextValue.trail.entries(nameOf(operation), isAnswered(result)));
    return result;
  } catch (error) {
    // What broke the reads is told by the errors there are. Of the trail they know nothing.
    if (error instanceof ApiError) return { data: null, errors: result.errors ?? [asGraphQLError(error)] };
    return { data: null, errors: [failedBefore(error, contextValue.requestId)] };
  }
}

function isAnswered({ data }: ExecutionResult): boolean {
  return data !== undefined && data !== null;
}

function refusing(check: () => void): void {
  try {
    check();
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  return error instanceof ApiError ? asGraphQLError(error) : error;
}

/** For errors that arise before execution: parsing, validation, admission, authentication. */
export function formatError(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (_, error) => translateError(error, requestIdOf(error), log);
}

function requestIdOf(error: unknown): string {
  const extensions = (error as { extensions?: Record<string, unknown> }).extensions;
  return typeof extensions?.['requestId'] === 'string' ? extensions['requestId'] : '';
}
