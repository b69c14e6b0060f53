import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { takesForms } from './forms.ts';
import { HttpRefusal } from './http-refusal.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
const OWN_SITE: ReadonlySet<unknown> = new Set([undefined, 'same-origin', 'none']);

/**
 * Refuses, before any route is looked at, whatever a browser sends from a page that is not ours and that might change
 * something. A program has no `Origin` and passes; it also has no one's cookie.
 */
export function refuseOtherSites(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const refused = !SAFE_METHODS.has(request.method) && comesFromElsewhere(request, takesForms(request));
    done(refused ? new HttpRefusal(403, 'OTHER_SITE') : undefined);
  });
}

/**
 * True unless `Origin` and `Sec-Fetch-Site`, where they are sent, name the very host the request was sent to. A page that
 * sends no `Referer` sends `Origin: null` with its forms: `mayBeNameless` lets that pass, for routes whose forms carry a
 * token of their own.
 */
export function comesFromElsewhere(
  { headers, host }: { headers: IncomingHttpHeaders; host: string },
  mayBeNameless = false,
): boolean {
  if (!OWN_SITE.has(headers['sec-fetch-site'])) return true;
  const { origin } = headers;
  if (origin === undefined || (mayBeNameless && origin === 'null')) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host.toLowerCase();
}
