import { Module } from '@nestjs/common';
import { NeedsResolver } from './needs.resolver.ts';

@Module({ providers: [NeedsResolver] })
export class TodayModule {}
