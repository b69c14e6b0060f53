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

  async #ask(request: FastifyRequest): Promise<Caller | undefined> {
    const token = this.cookie.read(request.raw);
    if (token === undefined) return undefined;
    const caller = await this.signIns.resolve(hashToken(token));
    if (caller !== undefined) request.staffId = caller.staffId;
    return caller;
  }
}
