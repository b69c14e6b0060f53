import { Body, Controller, HttpCode, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  type Catalogue,
  composeDocument,
  type DocumentFacts,
  documentWishSchema,
  localDate,
  QR_OPTIONS,
  qrSquares,
  renderDocument,
} from '@trellis/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { encodeQR } from 'qr';
import { z } from 'zod';
import { Authenticator } from '../platform/access/authenticate.ts';
import { Clock } from '../platform/clock/clock.ts';
import { FromPortal } from '../platform/http/from-portal.guard.ts';
import { parseBody } from '../platform/http/parse-body.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { paperFonts } from './paper-fonts.ts';
import { PdfPress } from './pdf-press.ts';
import { type DocumentAsked, ReadPlanDocument } from './read-plan-document.ts';

const PlanDocumentBody = z.strictObject({
  ...documentWishSchema.shape,
  versionId: z.string().max(64),
  format: z.enum(['HTML', 'PDF']),
});

/**
 * Papers of a plan, as the page they are printed from or as the PDF. Outside GraphQL, since a PDF is no JSON. What is
 * asked for travels in the body, so that no address, and nothing that keeps addresses, says whose paper was made.
 */
@Controller('documents')
@UseGuards(FromPortal)
export class DocumentsController {
  constructor(
    private readonly clock: Clock,
    private readonly authenticator: Authenticator,
    private readonly documents: ReadPlanDocument,
    private readonly press: PdfPress,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  @Post('plan')
  @HttpCode(200)
  async plan(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Body() body: unknown): Promise<void> {
    const asked = parseBody(PlanDocumentBody, body);
    const caller = await this.authenticator.require(request);
    const now = this.clock.now();
    const facts = await this.documents.read({ caller, now, requestId: request.id }, asked);
    const document = composeDocument(facts, this.catalogue, localDate(now.toISOString(), caller.timeZone), asked);
    const { code } = facts.version;
    const qr = code === null ? undefined : qrSquares(encodeQR(addressOf(request, code), 'raw', QR_OPTIONS));
    const html = renderDocument(document, { qr, fontFaces: '' });
    if (asked.format === 'HTML') {
      await reply.type('text/html; charset=utf-8').send(html);
      return;
    }
    const pdf = await this.press.print(renderDocument(document, { qr, fontFaces: await paperFonts(html) }));
    await reply
      .type('application/pdf')
      .header('content-disposition', `attachment; filename="${fileName(facts, asked)}"`)
      .send(pdf);
  }
}

/** Where the code on the paper leads: this very installation, as the one who prints knows it. */
function addressOf({ protocol, host }: FastifyRequest, code: string): string {
  return `${protocol}://${host}/paper/${code}`;
}

/** The code finds the paper again within the clinic and tells nobody else whose it is. */
function fileName({ version, text }: DocumentFacts, { register, language }: DocumentAsked): string {
  const which = version.code ?? `draft-${text.number}-${text.revision}`;
  return `${register.toLowerCase()}-${which}-${language}.pdf`;
}
