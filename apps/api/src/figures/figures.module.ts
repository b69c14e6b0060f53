import { Module } from '@nestjs/common';
import { FiguresResolver } from './figures.resolver.ts';

/** The figures of some days, in counts that tell of no child. */
@Module({ providers: [FiguresResolver] })
export class FiguresModule {}
