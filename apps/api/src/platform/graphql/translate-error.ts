import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isUnavailable } from '../errors/is-unavailable.ts';
import { isUnkeepableText } from '../errors/is-unkeepable-text.ts';
import type { Log } from '../logging/log.ts';
import { ApiError, type ErrorCode } from '../errors/api-error.ts';

const HTTP_STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429, UNAVAILABLE: 503 };

/** An error of ours as GraphQL carries it; `http` is for the server alone and is not sent. */
export function asGraphQLError(error: ApiError): GraphQLError {
  const status = HTTP_STATUS[error.code];
  return new GraphQLError(error.message, {
    extensions: { ...error.details, code: error.code, ...(status === undefined ? {} : { http: { status } }) },
    originalError: error,
  });
}

/** What went wrong before there was an operation, with the id of its request for the answer and for the log. */
export function failedBefore(error: unknown, requestId: string): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
  const http = isUnavailable(originalError) ? { status: 503, headers: new HeaderMap([['retry-after', '2']]) } : {};
  return new GraphQLError('failed before the operation', { originalError, extensions: { requestId, http } });
}

/**
 * The only way an error leaves. What is not from our closed list is masked: the client gets INTERNAL and the request
 * id, the log gets the error.
 */
export function translateError(error: unknown, requestId: string, log: Log): GraphQLFormattedError {
  const graphql = error instanceof GraphQLError ? error : undefined;
  const cause = rootOf(error);
  const place = {
    ...(graphql?.locations === undefined ? {} : { locations: graphql.locations }),
    ...(graphql?.path === undefined ? {} : { path: graphql.path }),
  };
  if (cause instanceof ApiError) {
    return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code, requestId } };
  }
  if (graphql !== undefined && cause instanceof GraphQLError && graphql.path === undefined) {
    return { message: withoutHint(graphql.message), ...place, extensions: { code: 'BAD_DOCUMENT', requestId } };
  }
  if (isUnkeepableText(cause)) {
    const message = 'A text holds a character that cannot be kept. Nothing was changed.';
    return { message, ...place, extensions: { code: 'BAD_DOCUMENT', requestId } };
  }
  const code: ErrorCode = isUnavailable(cause) ? 'UNAVAILABLE' : 'INTERNAL';
  log.error({ err: cause, requestId, path: graphql?.path }, 'an operation failed');
  const message =
    code === 'UNAVAILABLE'
      ? 'The record could not be reached just now. Nothing was changed; try again.'
      : 'Something went wrong on our side. Nothing was changed.';
  return { message, ...place, extensions: { code, requestId } };
}

/** The server wraps errors of parsing and validation in its own, sometimes twice. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError !== undefined) root = root.originalError;
  return root;
}

/** graphql-js guesses at names ("Did you mean …"), which tells a stranger what there is. */
function withoutHint(message: string): string {
  return message.replace(/ Did you mean .*$/s, '');
}
