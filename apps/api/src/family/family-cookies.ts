import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '@trellis/domain';
import { SessionCookie } from '../platform/access/session-cookie.ts';

const MINUTE = 60_000;
/** From following the link to pressing the button. */
const KEY_LASTS = 10 * MINUTE;
const LANGUAGE_COOKIE = 'trellis-family-language';
const A_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * What a guardian's telephone keeps: for minutes the secret of the link that was followed, then the token of the visit
 * that began with it, and the language that was chosen.
 */
export class FamilyCookies {
  private readonly keys: SessionCookie;
  private readonly visits: SessionCookie;

  constructor(production: boolean) {
    this.keys = new SessionCookie(production, '-family-key');
    this.visits = new SessionCookie(production, '-family');
  }

  keyOf({ raw }: FastifyRequest): string | undefined {
    return this.keys.read(raw);
  }

  visitOf({ raw }: FastifyRequest): string | undefined {
    return this.visits.read(raw);
  }

  keepKey({ raw }: FastifyRequest, reply: FastifyReply, secret: string): void {
    add(reply, this.keys.keep(raw, secret, KEY_LASTS));
  }

  dropKey({ raw }: FastifyRequest, reply: FastifyReply): void {
    add(reply, this.keys.drop(raw));
  }

  keepVisit({ raw }: FastifyRequest, reply: FastifyReply, token: string, lastsMilliseconds: number): void {
    add(reply, this.visits.keep(raw, token, lastsMilliseconds));
  }

  dropVisit({ raw }: FastifyRequest, reply: FastifyReply): void {
    add(reply, this.visits.drop(raw));
  }

  languageOf({ headers }: FastifyRequest): Language | undefined {
    const pairs = headers.cookie?.split(';').map((pair) => pair.trim());
    return LANGUAGES.find((each) => pairs?.includes(`${LANGUAGE_COOKIE}=${each}`));
  }

  keepLanguage(reply: FastifyReply, language: Language): void {
    add(
      reply,
      `${LANGUAGE_COOKIE}=${language}; Max-Age=${A_YEAR_SECONDS}; Path=/family; Secure; HttpOnly; SameSite=Lax`,
    );
  }
}

/** One header a cookie: an answer may set several. */
function add(reply: FastifyReply, cookie: string): void {
  reply.header('set-cookie', cookie);
}
