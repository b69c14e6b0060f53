import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiError } from '../errors/api-error.ts';
import type { Caller } from './caller.ts';
import { hashToken, SessionCookie } from './session-cookie.ts';
import { SignInStore } from './sign-in.store.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the caller is known; the only thing about a person that reaches the log. */
    staffId?: string;
  }
}

@Injectable()
export class Authenticator {
  readonly #callers = new WeakMap<FastifyRequest, Promise<Caller | undefined>>();

  constructor(
    private readonly cookie: SessionCookie,
    private readonly signIns: SignInStore,
  ) {}

  /**
   * Who asks, by one statement a request however often it is called; undefined for no cookie, an unknown, ended or
   * expired sign-in, and a person who was disabled or taken off the clinic since.
   */
  authenticate(request: FastifyRequest): Promise<Caller | undefined> {
    const known = this.#callers.get(request);
    if (known !== undefined) return known;
    const asked = this.#ask(request);
    this.#callers.set(request, asked);
    return asked;
  }

  /** As `authenticate`, and refuses with UNAUTHENTICATED where nobody is signed in. */
  async require(request: FastifyRequest): Promise<Caller> {
    const caller = await this.authenticate(request);
    if (caller === undefined) throw new ApiError('UNAUTHENTICATED', 'Sign in first.');
    return caller;
  }

  /** As `authenticate`, for a connection that is no request of the HTTP server's. Asks anew each time. */
  async callerOf(request: IncomingMessage): Promise<Caller | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : await this.signIns.resolve(hashToken(token));
  }

  /** Whether the sign-in of a connection still holds. Renews nothing: a screen left open must come to its idle time. */
  async stillHolds(request: IncomingMessage): Promise<boolean> {
    const token = this.cookie.read(request);
    return token !== undefined && (await this.signIns.holds(hashToken(token)));
  }

  async #ask(request: FastifyRequest): Promise<Caller | undefined> {
    const caller = await this.callerOf(request.raw);
    if (caller !== undefined) request.staffId = caller.staffId;
    return caller;
  }
}
