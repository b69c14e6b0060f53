import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes what a plain HTML form sends, and proves by a token in it that the form was its own. */
    readonly forms?: true;
  }
}

const FORM_TYPE = 'application/x-www-form-urlencoded';

/** More than any form of ours holds, were every letter of it Devanagari and percent-encoded. */
const BODY_LIMIT = 64 * 1024;

/** How a route says that it takes forms. */
export const FORMS = { config: { forms: true } } as const;

export function takesForms({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.forms === true;
}

/** A browser says the charset where a script sends the form. */
export function isForm(type: string): boolean {
  return /^application\/x-www-form-urlencoded(?:\s*;\s*charset="?utf-8"?)?$/i.test(type);
}

/** Has bodies of forms read; which routes may be sent one is asked before, of every request. */
export function readForms(server: FastifyInstance): void {
  server.addContentTypeParser(FORM_TYPE, { parseAs: 'string', bodyLimit: BODY_LIMIT }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(body.toString())));
  });
}
