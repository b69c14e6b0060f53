import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticator } from '../access/authenticate.ts';
import type { Caller } from '../access/caller.ts';
import { mayWriteDocuments } from '../access/free-form.ts';
import type { Config } from '../config/config.ts';
import { explorerSignInPage } from './explorer-sign-in-page.ts';
import { HttpRefusal } from './http-refusal.ts';
import { PortalFiles } from './portal-files.ts';
import { portalFolder, sendFile } from './portal.routes.ts';
import { allowExplorer } from './security-headers.ts';

interface Explorer {
  /** Where the explorer's build lies. */
  readonly folder: string;
  readonly config: Config;
  readonly authenticator: Authenticator;
  /** The schema that is served, as text. The explorer reads it here, since introspection is held to the limits of every document. */
  readonly schema: () => string;
}

/** Where the explorer's build lies in the repository, beside the portal's. */
export function explorerFolder(): string {
  return join(dirname(portalFolder()), 'explorer', 'dist');
}

/**
 * GraphiQL at `/graphiql`, out of a build of its own: the page and the schema for whoever is signed in and may write
 * documents, the page's files for every browser where that can be anybody. Elsewhere none of it exists.
 */
export function serveExplorer(server: FastifyInstance, { folder, config, authenticator, schema }: Explorer): void {
  const files = existsSync(join(folder, 'index.html')) ? new PortalFiles(folder) : undefined;

  async function admit(request: FastifyRequest): Promise<Caller | undefined> {
    const caller = await authenticator.authenticate(request);
    if (!mayWriteDocuments(config, caller)) throw new HttpRefusal(404, 'NOT_FOUND');
    return caller;
  }

  server.get('/graphiql', async (request, reply) => {
    const caller = await admit(request);
    reply.type('text/html; charset=utf-8');
    if (caller === undefined) return reply.code(401).send(explorerSignInPage());
    if (files === undefined) throw new HttpRefusal(503, 'EXPLORER_NOT_BUILT');
    allowExplorer(reply);
    return reply.send(files.page(''));
  });

  server.get('/graphiql/schema.graphql', async (request, reply) => {
    if ((await admit(request)) === undefined) throw new HttpRefusal(401, 'UNAUTHENTICATED');
    return reply.type('text/plain; charset=utf-8').send(schema());
  });

  server.get<{ Params: { '*': string } }>('/graphiql/*', async (request, reply): Promise<FastifyReply> => {
    await admit(request);
    const file = files?.find(`/${request.params['*']}`);
    if (file === undefined) throw new HttpRefusal(404, 'NOT_FOUND');
    // The editor's workers run under the policy they were sent with.
    allowExplorer(reply);
    return sendFile(file, request, reply);
  });
}
