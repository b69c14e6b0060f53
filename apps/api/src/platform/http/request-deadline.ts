import { DOCUMENT_LIMITS } from '@trellis/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Deadline } from '../database/deadline.ts';
import { HttpRefusal } from './http-refusal.ts';

const deadlines = new WeakMap<FastifyRequest, Deadline>();

/** The request's deadline, which runs from the moment the request is here. */
export function deadlineOf(request: FastifyRequest): Deadline {
  const deadline = deadlines.get(request) ?? new Deadline();
  deadlines.set(request, deadline);
  return deadline;
}

/**
 * Nobody waits longer for GraphQL than the deadline. Fastify's own limit is taken off as soon as the body of a request
 * is read, and so never meets what is posted.
 */
export function answerInTime(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.url === '/graphql') {
      deadlineOf(request);
      const late = setTimeout(() => giveUp(reply), DOCUMENT_LIMITS.deadlineSeconds * 1000);
      reply.raw.once('close', () => clearTimeout(late));
    }
    done();
  });
}

function giveUp(reply: FastifyReply): void {
  if (reply.sent) return;
  if (reply.raw.headersSent) reply.raw.destroy();
  else void reply.send(new HttpRefusal(503, 'UNAVAILABLE', {}, { 'retry-after': '2' }));
}
