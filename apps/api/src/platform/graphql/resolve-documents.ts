import type { FastifyInstance } from 'fastify';
import type { TrustedDocuments } from './trusted-documents.ts';

/**
 * Puts the text of a trusted document in the place of its hash, before the GraphQL server looks at the request. What
 * makes a document trusted is its text, compared later; a hash nobody knows simply has no text.
 */
export function resolveDocuments(server: FastifyInstance, trusted: TrustedDocuments): void {
  server.addHook('preValidation', (request, _, done) => {
    const body: unknown = request.body;
    if (request.routeOptions.url === '/graphql' && hasDocumentId(body)) {
      const { documentId, ...rest } = body;
      request.body = { ...rest, query: trusted.find(documentId) };
    }
    done();
  });
}

function hasDocumentId(body: unknown): body is { readonly documentId: string } {
  return typeof body === 'object' && body !== null && 'documentId' in body && typeof body.documentId === 'string';
}
