import type { FastifyInstance } from 'fastify';
import type { Log } from './log.ts';

/**
 * One line an answer. The route is the template it matched and never the address, which may hold an id or a search;
 * the member of staff is an opaque id.
 */
export function logRequests(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'unmatched',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        staff: request.staffId,
      },
      'answered',
    );
    done();
  });
}
