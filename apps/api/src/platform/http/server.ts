import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { DOCUMENT_LIMITS } from '@trellis/domain';
import { fastify, type FastifyHttpOptions, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Log } from '../logging/log.ts';
import { logRequests } from '../logging/request-log.ts';
import { sendError } from './answer-errors.ts';
import { isBytes, passBytes, takesBytes } from './bytes.ts';
import type { Draining } from './draining.ts';
import { isForm, readForms, takesForms } from './forms.ts';
import { HttpRefusal } from './http-refusal.ts';
import { refuseMalformed } from './malformed-request.ts';
import { answerInTime } from './request-deadline.ts';
import { refuseOtherSites } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** JSON in UTF-8 and no parameter besides. A form on another site cannot send it; routes that take forms have a token. */
const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;

/**
 * The HTTP server: its limits, the headers of every answer, what is refused before any route is looked at, and the
 * log. Takes JSON, and forms or bytes where a route says so. A path matches as it is written: no other case, no extra slash.
 */
export function createServer(config: Config, log: Log, draining: Draining): FastifyInstance {
  const headers = securityHeaders(config);
  const hops = config.trustedProxyHops;
  const options: FastifyHttpOptions<Server> = {
    // Fastify's own lines would hold addresses and messages; ours are written by `logRequests`.
    logger: false,
    bodyLimit: DOCUMENT_LIMITS.bodyBytes,
    // The whole of a request to its last byte, and the whole of an answer: nobody waits longer without being told. A
    // busy machine may take seconds to compress a file for the first time; GraphQL has a deadline of its own.
    requestTimeout: 30_000,
    handlerTimeout: 30_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 16 * 1024 },
    keepAliveTimeout: 72_000,
    // With none declared nothing a client writes is believed; whoever declares proxies keeps the port closed to others.
    trustProxy: hops > 0 && ((_address: string, hop: number) => hop < hops),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // While stopping, what comes on a connection that is already open is still answered, and the connection closed.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    // An address that cannot be decoded is refused before any hook runs.
    frameworkErrors: (error, request, reply) => {
      reply.headers({ ...headers, 'x-request-id': request.id });
      sendError(error, request, reply, log);
    },
    clientErrorHandler: (error, socket) => refuseMalformed(error, socket, headers),
  };
  const server = fastify(options);
  server.server.maxConnections = 1000;
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers({ ...headers, 'x-request-id': request.id });
    done();
  });
  answerInTime(server);
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (draining.isOn) reply.header('connection', 'close');
    done(null, payload);
  });
  refuseOtherSites(server);
  acceptJsonOnly(server);
  logRequests(server, log);
  return server;
}

function acceptJsonOnly(server: FastifyInstance): void {
  const json = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, json);
  readForms(server);
  passBytes(server);
  // Fastify forgives parameters it cannot read; here the header is taken as it was sent.
  server.addHook('onRequest', (request, _reply, done) => {
    const type = request.headers['content-type'];
    const fits = type === undefined || fitsRoute(request, type);
    done(fits ? undefined : new HttpRefusal(415, 'UNSUPPORTED_TYPE'));
  });
}

function fitsRoute(request: FastifyRequest, type: string): boolean {
  if (takesForms(request)) return isForm(type);
  return takesBytes(request) ? isBytes(type) : JSON_TYPE.test(type);
}
