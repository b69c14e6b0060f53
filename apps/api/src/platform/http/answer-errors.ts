import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiError, type ErrorCode } from '../errors/api-error.ts';
import { isUnavailable } from '../errors/is-unavailable.ts';
import type { Log } from '../logging/log.ts';
import { calmPage } from './calm-page.ts';
import { HttpRefusal } from './http-refusal.ts';
import { deadlineOf } from './request-deadline.ts';

const STATUS_OF: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_DOCUMENT: 400,
  LIMIT: 400,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const CODE_OF: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  413: 'TOO_LARGE',
  414: 'TOO_LARGE',
  415: 'UNSUPPORTED_TYPE',
};

/** Whatever was thrown, as an answer that shows nothing of the inside: a status, a code, the request's id. */
export function refusalFor(error: unknown): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  if (error instanceof ApiError) return new HttpRefusal(STATUS_OF[error.code], error.code);
  if (isUnavailable(error)) return new HttpRefusal(503, 'UNAVAILABLE', {}, { 'retry-after': '2' });
  const status = statusOfFramework(error);
  if (status === undefined || status >= 500) return new HttpRefusal(500, 'INTERNAL');
  return new HttpRefusal(status, CODE_OF[status] ?? 'BAD_REQUEST');
}

/** Nest's and Fastify's own refusals; a `statusCode` on any other error proves nothing. */
function statusOfFramework(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('code' in error) || !('statusCode' in error)) return undefined;
  const ours = typeof error.code === 'string' && error.code.startsWith('FST_');
  return ours && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** Sends the refusal, as a page to somebody who follows a link and as JSON to everything else. Logs what is a defect. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Log): void {
  const refusal = refusalFor(error);
  const { status, code, headers } = refusal;
  // Whoever is answered while a commit is under way must not take the failure for a no.
  const details = deadlineOf(request).isCommitting ? { ...refusal.details, outcome: 'UNKNOWN' } : refusal.details;
  if (status >= 500 && !(error instanceof HttpRefusal)) log.error({ requestId: request.id, error }, 'failed');
  if (reply.sent) return;
  reply.code(status).headers(headers);
  if (request.method === 'GET' && request.headers.accept?.includes('text/html') === true) {
    reply.type('text/html; charset=utf-8').send(calmPage(status, request.id));
  } else {
    reply.type('application/json; charset=utf-8').send({ code, ...details, requestId: request.id });
  }
}

/** Every error of every route, and of requests that found none. */
@Catch()
export class AnswerErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    // A resolver's errors are answered by GraphQL itself.
    if (host.getType<string>() !== 'http') throw error;
    const http = host.switchToHttp();
    sendError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}
