import { Controller, Get, HttpCode, Inject, Param, Put, Req, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  childFileSchema,
  type Catalogue,
  FILE_LIMITS,
  isPicture,
  labelsOf,
  type Language,
  MEDIA_TYPES,
  type Refusal,
  savedName,
  sayRefusal,
} from '@trellis/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authenticator } from '../platform/access/authenticate.ts';
import { Clock } from '../platform/clock/clock.ts';
import { isId } from '../platform/database/ids.ts';
import { FromPortal } from '../platform/http/from-portal.guard.ts';
import { HttpRefusal } from '../platform/http/http-refusal.ts';
import { parseBody } from '../platform/http/parse-body.ts';
import { LOG, type Log } from '../platform/logging/log.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { DamagedFile } from './file-cipher.ts';
import type { Part } from './file-vault.ts';
import { KeepFile } from './keep-file.ts';
import { OpenFile } from './open-file.ts';
import { checkAnnounced, takeBytes } from './take-bytes.ts';

/** What is said of the file beside its bytes: JSON, percent-encoded. An address would be kept by whoever keeps addresses. */
const SAID = 'x-trellis-file';

const STATUS_OF: Partial<Record<Refusal['rule'], number>> = {
  FILE_TOO_LARGE: 413,
  FILE_KIND_NOT_TAKEN: 415,
  IDEMPOTENCY_MISMATCH: 409,
};

/**
 * A picture is shown where it stands; everything else is saved, since a page without rights shows no PDF. The style is the
 * browser's own, which lays a picture out by it; a picture brings none.
 */
const SANDBOX =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Bytes of files, in and out. Outside GraphQL, since they are no JSON. */
@Controller('files')
@UseGuards(FromPortal)
export class FilesController {
  #taking = 0;

  constructor(
    private readonly clock: Clock,
    private readonly authenticator: Authenticator,
    private readonly keeping: KeepFile,
    private readonly opening: OpenFile,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @Put(':id')
  @RouteConfig({ bytes: true })
  @HttpCode(200)
  async keep(@Req() request: FastifyRequest, @Param('id') given: string): Promise<{ id: string }> {
    const caller = await this.authenticator.require(request);
    const id = given.toLowerCase();
    if (!isId(id)) throw new HttpRefusal(400, 'INVALID_INPUT', { fields: [{ path: ['id'], code: 'INVALID_FORMAT' }] });
    const sent = { id, said: parseBody(childFileSchema, saidIn(request)) };
    const announced = checkAnnounced(request);
    if (!announced.ok) throw this.refusal(caller.language, announced.refusal);
    if (this.#taking >= FILE_LIMITS.atOnce) throw new HttpRefusal(503, 'TOO_BUSY', {}, { 'retry-after': '2' });
    this.#taking += 1;
    try {
      const author = { caller, now: this.clock.now(), requestId: request.id };
      await this.keeping.admit(author, sent);
      const bytes = await takeBytes(request);
      const kept = bytes.ok ? await this.keeping.execute(author, sent, bytes.value) : bytes;
      if (!kept.ok) throw this.refusal(caller.language, kept.refusal);
      return { id };
    } finally {
      this.#taking -= 1;
    }
  }

  @Get(':id')
  whole(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    return this.send(request, reply, id, 'whole');
  }

  @Get(':id/thumb')
  thumb(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('id') id: string): Promise<void> {
    return this.send(request, reply, id, 'thumb');
  }

  private async send(request: FastifyRequest, reply: FastifyReply, id: string, part: Part): Promise<void> {
    const caller = await this.authenticator.require(request);
    const author = { caller, now: this.clock.now(), requestId: request.id };
    const { kind, bytes } = await this.opening.read(author, id, part).catch((error: unknown) => {
      if (!(error instanceof DamagedFile)) throw error;
      this.log.error({ requestId: request.id, error, file: id }, 'a file lies in the store no more as it was laid');
      throw new HttpRefusal(500, 'FILE_DAMAGED');
    });
    const shown = isPicture(kind) ? 'inline' : 'attachment';
    await reply
      .type(MEDIA_TYPES[kind])
      .header('content-disposition', `${shown}; filename="${savedName(id, kind)}"`)
      .header('content-security-policy', SANDBOX)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }

  private refusal(language: Language, refusal: Refusal): HttpRefusal {
    const { rule, data } = refusal;
    const message = sayRefusal(language, refusal, labelsOf(this.catalogue, language));
    return new HttpRefusal(STATUS_OF[rule] ?? 422, 'RULE_REFUSED', { rule, data, message });
  }
}

function saidIn({ headers }: FastifyRequest): unknown {
  const said = headers[SAID];
  try {
    return typeof said === 'string' ? (JSON.parse(decodeURIComponent(said)) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
