import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../errors/api-error.ts';
import type { OperationContext } from './operation-context.ts';

const RESPONSE_JSON = 'application/graphql-response+json';

const UNAVAILABLE: ErrorCode = 'UNAVAILABLE';

/** What a client has to mend in its document, its variables or its question. */
const REFUSED: ReadonlySet<unknown> = new Set<ErrorCode>(['BAD_DOCUMENT', 'LIMIT', 'FORBIDDEN', 'NOT_FOUND']);

/**
 * An operation that was refused before it ran is an answer like any other, as GraphQL over HTTP has it: 200 as
 * `application/json`, 400 as `application/graphql-response+json`. One that the database did not answer is a 503 in either
 * form, so that whatever stands in between may try elsewhere. Every error carries the request's id, also those of
 * parsing and validation, which know of no request.
 */
export function answerPlugin(): ApolloServerPlugin<OperationContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response, contextValue, source }) {
          const { body, http } = response;
          if (body.kind !== 'single' || body.singleResult.errors === undefined) return;
          const { requestId } = contextValue;
          const errors = body.singleResult.errors.map((error) => withRequestId(error, requestId));
          body.singleResult.errors = errors;
          if (!body.singleResult.data && errors.some(({ extensions }) => extensions?.['code'] === UNAVAILABLE)) {
            // With data, though it be null, the framework would make it a 200.
            delete body.singleResult.data;
            http.status = 503;
            http.headers.set('retry-after', '2');
            return;
          }
          // Without a document the request itself is wrong, and has a status of its own.
          if (source === undefined || body.singleResult.data !== undefined) return;
          if (!errors.every(({ extensions }) => REFUSED.has(extensions?.['code']))) return;
          http.status = request.http?.headers.get('accept')?.includes(RESPONSE_JSON) === true ? 400 : 200;
        },
      };
    },
  };
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}
