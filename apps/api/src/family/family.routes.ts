import { join } from 'node:path';
import { type FamilyWordKey, LANGUAGES } from '@trellis/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalFor } from '../platform/http/answer-errors.ts';
import { fontFile } from '../platform/fonts/font-file.ts';
import { FORMS } from '../platform/http/forms.ts';
import { HttpRefusal } from '../platform/http/http-refusal.ts';
import { PortalFile } from '../platform/http/portal-files.ts';
import { portalFolder, sendFile } from '../platform/http/portal.routes.ts';
import { allowFamilyPage } from '../platform/http/security-headers.ts';
import type { Log } from '../platform/logging/log.ts';
import { closedPage, doorPage, troublePage } from './door-pages.ts';
import type { FamilyDoor, Visitor } from './family-door.ts';
import type { FamilyPages, FormAnswer } from './family-pages.ts';

interface Family {
  readonly door: FamilyDoor;
  readonly pages: FamilyPages;
  readonly log: Log;
}

/** Sent by the page's script, which would otherwise load the next page once to learn its address and once to show it. */
const BY_SCRIPT = 'x-trellis-form';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** What may be said after a form was kept; the address names it, so the list is closed. */
const SAID_AFTER: readonly FamilyWordKey[] = [
  'done.signed',
  'done.week',
  'done.gone',
  'refused.signed',
  'sign.nothing',
];

/** Where the page's style sheet and script lie in the repository. */
function assetsFolder(): string {
  return join(portalFolder(), '..', '..', 'api', 'assets', 'family');
}

/**
 * The family page: plain pages and plain forms. A form that was kept leads on by 303, so that going back or reloading
 * sends nothing twice; one that was refused comes back as it was typed, with 422.
 */
export function serveFamily(server: FastifyInstance, { door, pages, log }: Family): void {
  const files = [
    ...['page.css', 'page.js'].map((name) => new PortalFile(`/family/${name}`, join(assetsFolder(), name))),
    ...([400, 700] as const).map(
      (weight) =>
        new PortalFile(`/family/hindi-${weight}.woff2`, fontFile('noto-sans-devanagari', 'devanagari', weight)),
    ),
  ];
  for (const file of files) server.get(file.address, (request, reply) => sendFile(file, request, reply));

  /** Whatever goes wrong is a page too: a guardian sees no JSON and no inside. */
  const calmly =
    (work: Handler): Handler =>
    async (request, reply) => {
      allowFamilyPage(reply);
      try {
        return await work(request, reply);
      } catch (error) {
        const { status, headers } = refusalFor(error);
        if (status >= 500 && !(error instanceof HttpRefusal)) log.error({ requestId: request.id, error }, 'failed');
        const what = status === 429 ? 'trouble.busy' : status >= 500 ? 'trouble.title' : 'trouble.stale';
        return reply.code(status).headers(headers).send(troublePage(what, request.id));
      }
    };

  /** For whoever visits; the same page for everybody else. */
  const visited = (work: (visitor: Visitor, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>) =>
    calmly(async (request, reply) => {
      const visitor = await door.visitorOf(request);
      return visitor === undefined ? closed(reply) : work(visitor, request, reply);
    });

  const submitted = (keep: (visitor: Visitor, body: unknown) => Promise<FormAnswer>) =>
    visited(async (visitor, request, reply) => {
      if (!door.isOwnForm(request, formIn(request))) throw new HttpRefusal(403, 'OTHER_SITE');
      const answer = await keep(visitor, request.body);
      return 'refused' in answer
        ? reply.code(422).send(answer.refused)
        : goOn(request, reply, `/family?said=${answer.done}${answer.at}`);
    });

  server.get<{ Querystring: { said?: string } }>(
    '/family',
    calmly(async (request, reply) => {
      const doorToken = door.doorToken(request);
      if (doorToken !== undefined) return reply.send(doorPage(doorToken));
      const visitor = await door.visitorOf(request);
      if (visitor === undefined) return closed(reply);
      const { said } = request.query as { said?: unknown };
      return reply.send(await pages.page(visitor, { said: SAID_AFTER.find((each) => each === said) }));
    }),
  );

  server.get(
    '/family/sign',
    visited(async (visitor, _request, reply) => {
      const page = await pages.signPage(visitor);
      return page === undefined ? reply.redirect('/family?said=sign.nothing', 303) : reply.send(page);
    }),
  );

  server.get<{ Params: { language: string }; Querystring: { to?: string } }>(
    '/family/language/:language',
    calmly(async (request, reply) => {
      const { language } = request.params as { language?: unknown };
      const { to } = request.query as { to?: unknown };
      const chosen = LANGUAGES.find((each) => each === language);
      if (chosen === undefined) throw new HttpRefusal(404, 'NOT_FOUND');
      door.cookies.keepLanguage(reply, chosen);
      return reply.redirect(to === 'sign' ? '/family/sign' : '/family', 303);
    }),
  );

  // The link itself. It changes nothing and tells nothing, so that a program that looks at it does neither.
  server.get<{ Params: { secret: string } }>(
    '/family/:secret',
    calmly(async (request, reply) => {
      const { secret } = request.params as { secret: string };
      door.remember(request, reply, secret);
      return reply.redirect('/family', 303);
    }),
  );

  server.post(
    '/family/open',
    FORMS,
    calmly(async (request, reply) => {
      await door.enter(request, reply, formIn(request));
      return goOn(request, reply, '/family');
    }),
  );
  server.post(
    '/family/sign',
    FORMS,
    submitted((visitor, body) => pages.sign(visitor, body)),
  );
  server.post(
    '/family/week',
    FORMS,
    submitted((visitor, body) => pages.tellWeek(visitor, body)),
  );
  server.post(
    '/family/sheet-gone',
    FORMS,
    submitted((visitor, body) => pages.sheetGone(visitor, body)),
  );
  server.post(
    '/family/leave',
    FORMS,
    visited(async (_visitor, request, reply) => {
      if (!door.isOwnForm(request, formIn(request))) throw new HttpRefusal(403, 'OTHER_SITE');
      await door.leave(request, reply);
      return goOn(request, reply, '/family');
    }),
  );
}

/** For everybody whose key opens nothing, whatever is wrong with it. */
function closed(reply: FastifyReply): FastifyReply {
  return reply.code(404).send(closedPage());
}

/** Leads on after a form: a browser by itself, the page's script by where it is told to go. */
function goOn(request: FastifyRequest, reply: FastifyReply, address: string): FastifyReply {
  if (request.headers[BY_SCRIPT] === undefined) return reply.redirect(address, 303);
  return reply.code(204).header('x-go-to', address).send();
}

function formIn({ body }: FastifyRequest): unknown {
  return typeof body === 'object' && body !== null && 'form' in body ? body.form : undefined;
}
