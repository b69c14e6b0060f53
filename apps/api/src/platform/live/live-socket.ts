import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { DOCUMENT_LIMITS } from '@trellis/domain';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  subscribe,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { Pool } from 'pg';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Authenticator } from '../access/authenticate.ts';
import { OperationTrail } from '../audit/operation-trail.ts';
import { nameOf } from '../audit/entry.ts';
import type { Clock } from '../clock/clock.ts';
import { Deadline } from '../database/deadline.ts';
import { ApiError } from '../errors/api-error.ts';
import { admitOperation } from '../graphql/admit.ts';
import type { OperationContext } from '../graphql/operation-context.ts';
import { OperationPrice } from '../graphql/price-operation.ts';
import { asGraphQLError, translateError } from '../graphql/translate-error.ts';
import type { TrustedDocuments } from '../graphql/trusted-documents.ts';
import type { Draining } from '../http/draining.ts';
import { comesFromElsewhere } from '../http/same-origin.ts';
import type { Log } from '../logging/log.ts';
import { ReadTransaction } from '../read/read-transaction.ts';
import type { Shapes } from '../read/shape.ts';

/** Why a socket is closed: the sign-in is over, or was renewed under another token. Whoever is signed in comes back. */
export const SIGN_IN_OVER = 4403;
/** Why a socket is closed while this instance stops; the protocol's own word for "come back". */
const GOING_AWAY = 1001;

/** Why a socket is closed that nobody can be asked about; the protocol's own word for "come back later". */
const TRY_AGAIN = 1013;

/** How often a silent socket's sign-in is looked at again. */
const LOOK_EVERY_MS = 5_000;
/** Children that one socket may listen to at once. */
const MOST_SUBSCRIPTIONS = 20;
const MOST_SOCKETS = 500;

interface LiveSocketParts {
  readonly schema: GraphQLSchema;
  readonly shapes: Shapes;
  readonly trusted: TrustedDocuments;
  readonly authenticator: Authenticator;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly draining: Draining;
  readonly log: Log;
}

/**
 * GraphQL over a WebSocket, for subscriptions and nothing else: the portal's own documents, from the portal's own
 * pages, admitted and masked as over HTTP. The sign-in is looked at again with every delivery and every few seconds.
 */
export function serveLive(server: Server, parts: LiveSocketParts): { close(): Promise<void> } {
  const { schema, shapes, authenticator, log } = parts;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: DOCUMENT_LIMITS.bodyBytes,
    handleProtocols: (offered) => (offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) ? GRAPHQL_TRANSPORT_WS_PROTOCOL : false),
  });
  const price = new OperationPrice(schema, shapes);
  const live = useServer(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: () => true,
      onSubscribe: async ({ subscriptions, extra: { request } }, _id, payload) => {
        const requestId = randomUUID();
        try {
          if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
            throw new ApiError('LIMIT', 'This connection listens to enough already.', { limit: 'subscriptions' });
          }
          return await opened(parts, price, request, payload, requestId);
        } catch (error) {
          return [asSent(error, requestId, log)];
        }
      },
      subscribe: async (args) => {
        const { contextValue, document, operationName } = args as ExecutionArgs & { contextValue: OperationContext };
        const answer = await subscribe(args);
        const operation = getOperationAST(document, operationName);
        const answered = !('errors' in answer);
        await contextValue.reads.end(contextValue.trail.entries(operation ? nameOf(operation) : null, answered));
        return answer;
      },
      onNext: async ({ extra: { request, socket } }, _id, _payload, _args, result) => {
        const holds = await authenticator.stillHolds(request).catch(() => undefined);
        if (holds === true) {
          return { ...result, errors: result.errors?.map((error) => asSent(error, randomUUID(), log)) };
        }
        if (holds === false) socket.close(SIGN_IN_OVER, 'sign-in over');
        else socket.close(TRY_AGAIN, 'the record cannot be reached');
        return { errors: [asGraphQLError(new ApiError('UNAUTHENTICATED', 'Sign in to go on.'))] };
      },
      onError: (_context, _id, _payload, errors) => errors.map((error) => translateError(error, randomUUID(), log)),
    },
    sockets,
  );

  const looking = new Map<WebSocket, NodeJS.Timeout>();
  server.on('upgrade', (request, socket, head) => {
    // Whoever hangs up while they are looked at ends their own connection and nothing else.
    socket.on('error', ignore);
    void admitUpgrade(parts, request, looking.size).then(
      (refusal) => {
        if (refusal !== undefined) return refuseUpgrade(socket, refusal);
        socket.off('error', ignore);
        sockets.handleUpgrade(request, socket, head, (connection) => {
          const look = setInterval(() => {
            void authenticator.stillHolds(request).then(
              (holds) => holds || connection.close(SIGN_IN_OVER, 'sign-in over'),
              // The database is away: nothing can be delivered either, and the next look decides.
              () => undefined,
            );
          }, LOOK_EVERY_MS).unref();
          looking.set(connection, look);
          connection.once('close', () => {
            clearInterval(look);
            looking.delete(connection);
          });
          sockets.emit('connection', connection, request);
        });
      },
      () => refuseUpgrade(socket, 503),
    );
  });
  return {
    close: async () => {
      for (const socket of looking.keys()) socket.close(GOING_AWAY, 'stopping');
      await live.dispose();
    },
  };
}

function ignore(): void {}

/** The status that refuses a connection before there is one, or undefined. */
async function admitUpgrade(
  { authenticator, draining }: LiveSocketParts,
  request: IncomingMessage,
  open: number,
): Promise<number | undefined> {
  if (request.url !== '/graphql') return 404;
  if (draining.isOn || open >= MOST_SOCKETS) return 503;
  // A browser always says where the page is from; whoever does not is no page of ours.
  if (
    request.headers.origin === undefined ||
    comesFromElsewhere({ headers: request.headers, host: request.headers.host ?? '' })
  )
    return 403;
  return (await authenticator.stillHolds(request)) ? undefined : 401;
}

const REASONS: Readonly<Record<number, string>> = {
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
};

function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${REASONS[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/** What is run for one subscription, once it was admitted. */
async function opened(
  { schema, trusted, authenticator, pool, clock }: LiveSocketParts,
  price: OperationPrice,
  request: IncomingMessage,
  { extensions, operationName, variables }: SubscribePayload,
  requestId: string,
): Promise<ExecutionArgs> {
  const documentId: unknown = extensions?.['documentId'];
  const text = typeof documentId === 'string' ? trusted.find(documentId) : undefined;
  const document: DocumentNode | undefined = text === undefined ? undefined : parse(text);
  const operation = document && getOperationAST(document, operationName);
  if (document === undefined || operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new ApiError('BAD_DOCUMENT', 'Only the subscriptions of the portal are run here.');
  }
  const caller = await authenticator.callerOf(request);
  if (caller === undefined) throw new ApiError('UNAUTHENTICATED', 'Sign in to go on.');
  const variableValues = variables ?? {};
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues);
  if (coerced === undefined) throw errors?.[0];
  admitOperation(price, document, operation, coerced, caller.role, true);
  const author = { caller, now: clock.now(), requestId };
  const deadline = new Deadline();
  const contextValue: OperationContext = {
    ...author,
    deadline,
    reads: new ReadTransaction(pool, author, deadline),
    trail: new OperationTrail(),
    explained: undefined,
  };
  return { schema, document, operationName: operationName ?? undefined, variableValues, contextValue };
}

function asSent(error: unknown, requestId: string, log: Log): GraphQLError {
  const { message, extensions } = translateError(error, requestId, log);
  return new GraphQLError(message, { extensions });
}
