import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpRefusal } from './http-refusal.ts';
import { type PortalFile, PortalFiles } from './portal-files.ts';
import { allowPage, allowServiceWorker } from './security-headers.ts';

/** First words of addresses that are no screens, in whatever case: the portal never answers in their place. */
const NOT_SCREENS: ReadonlySet<string> = new Set([
  'assets',
  'auth',
  'documents',
  'family',
  'graphiql',
  'graphql',
  'live',
  'ready',
]);

/** Where the portal's build lies in the repository, seen from the sources and from the build of this file alike. */
export function portalFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'apps', 'portal')) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, 'apps', 'portal', 'dist');
}

/**
 * Serves the portal's build from `folder`: its files by name, and its page for every address that can be a screen.
 * Without a build everything else is served and the portal answers 503.
 */
export function servePortal(server: FastifyInstance, folder: string): void {
  const files = existsSync(join(folder, 'index.html')) ? new PortalFiles(folder) : undefined;
  server.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const address = `/${request.params['*']}`;
    const file = files?.find(address);
    if (address === '/service-worker.js') allowServiceWorker(reply);
    if (file !== undefined) return sendFile(file, request, reply);
    if (!isScreen(address)) throw new HttpRefusal(404, 'NOT_FOUND');
    if (files === undefined) throw new HttpRefusal(503, 'PORTAL_NOT_BUILT');
    return reply.type('text/html; charset=utf-8').send(files.page(allowPage(reply)));
  });
}

/** Sends a file of a build, compressed where the browser can read it, kept for as long as its name allows. */
export async function sendFile(file: PortalFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const encoding = file.encodingFor(request.headers['accept-encoding']?.toString() ?? '');
  reply.header('vary', 'accept-encoding');
  if (file.immutable) {
    reply.header('cache-control', 'public, max-age=31536000, immutable');
  } else {
    const etag = await file.etag();
    reply.header('cache-control', 'no-cache').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.type).send(await file.body(encoding));
}

/** A screen's address is made of plain words and ids, and begins with none of the words the API answers to. */
function isScreen(address: string): boolean {
  if (address === '/') return true;
  const parts = address.slice(1).replace(/\/$/, '').split('/');
  return parts.every((part) => /^[\w-]+$/.test(part)) && !NOT_SCREENS.has((parts[0] ?? '').toLowerCase());
}
