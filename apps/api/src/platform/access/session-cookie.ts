import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** 256 random bits. The browser keeps the token, the database its hash only. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * The cookie that carries the token. `__Host-` makes a browser refuse it without Secure, with a Domain or another path.
 * Cookies ignore the port, so two copies of Trellis on one machine would sign each other out; outside production the
 * name has the port in it.
 *
 * `of` tells the cookies of one installation apart: nothing for the staff's, a word for another.
 */
export class SessionCookie {
  constructor(
    private readonly production: boolean,
    private readonly of: '' | '-family' | '-family-key' = '',
  ) {}

  /** The token of this request, or undefined when there is none that could be ours. */
  read(request: IncomingMessage): string | undefined {
    const start = `${this.#name(request)}=`;
    const pairs = request.headers.cookie?.split(';').map((pair) => pair.trim());
    const token = pairs?.find((pair) => pair.startsWith(start))?.slice(start.length);
    return token !== undefined && TOKEN.test(token) ? token : undefined;
  }

  /** The value of a `Set-Cookie` header that keeps the token until the sign-in's absolute end. */
  keep(request: IncomingMessage, token: string, lastsMilliseconds: number): string {
    const maxAge = Math.max(0, Math.floor(lastsMilliseconds / 1000));
    return `${this.#name(request)}=${token}; Max-Age=${maxAge}; ${ATTRIBUTES}`;
  }

  drop(request: IncomingMessage): string {
    return `${this.#name(request)}=; Max-Age=0; ${ATTRIBUTES}`;
  }

  #name(request: IncomingMessage): string {
    const name = `__Host-trellis${this.of}`;
    return this.production ? name : `${name}-${request.socket.localPort}`;
  }
}
