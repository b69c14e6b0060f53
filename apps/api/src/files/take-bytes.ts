import { Readable } from 'node:stream';
import { checkSize, FILE_LIMITS, type Result, ok } from '@trellis/domain';
import type { FastifyRequest } from 'fastify';

/** Refuses by what a request says of its length, before a byte of it is read. */
export function checkAnnounced({ headers }: FastifyRequest): Result<true> {
  return checkSize(Number(headers['content-length'] ?? 0));
}

/** The body as it comes, and no further than to the limit: a length that was announced proves nothing. */
export async function takeBytes({ body }: FastifyRequest): Promise<Result<Buffer>> {
  if (!(body instanceof Readable)) return ok(Buffer.alloc(0));
  const taken: Buffer[] = [];
  let byteSize = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    byteSize += chunk.length;
    if (byteSize > FILE_LIMITS.bytes) return checkSize(byteSize) as Result<never>;
    taken.push(chunk);
  }
  return ok(Buffer.concat(taken));
}
