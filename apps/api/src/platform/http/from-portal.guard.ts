import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from './http-refusal.ts';

/**
 * A header that a form or a link on another site cannot send and a script there may not, on everything that is no mere
 * reading. The portal always sends it.
 */
@Injectable()
export class FromPortal implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method === 'GET' || method === 'HEAD' || headers['x-trellis-portal'] === '1') return true;
    throw new HttpRefusal(403, 'PORTAL_HEADER_MISSING');
  }
}
