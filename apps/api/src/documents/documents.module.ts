import { Module } from '@nestjs/common';
import { PDF_LIMITS } from '@trellis/domain';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { LOG, type Log } from '../platform/logging/log.ts';
import { DocumentsController } from './documents.controller.ts';
import { PdfPress } from './pdf-press.ts';
import { ReadPlanDocument } from './read-plan-document.ts';

@Module({
  controllers: [DocumentsController],
  providers: [
    {
      provide: PdfPress,
      useFactory: ({ chromiumPath }: Config, log: Log) => new PdfPress({ chromiumPath, limits: PDF_LIMITS, log }),
      inject: [CONFIG, LOG],
    },
    ReadPlanDocument,
  ],
})
export class DocumentsModule {}
