import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes bytes, and reads them itself once it knows whose they are. */
    readonly bytes?: true;
  }
}

/** No form and no link of another site can send this type. */
const BYTES_TYPE = 'application/octet-stream';

export function takesBytes({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.bytes === true;
}

export function isBytes(type: string): boolean {
  return type === BYTES_TYPE;
}

/** Hands bodies of bytes on unread; which routes may be sent one is asked before, of every request. */
export function passBytes(server: FastifyInstance): void {
  server.addContentTypeParser(BYTES_TYPE, (_request, payload, done) => done(null, payload));
}
