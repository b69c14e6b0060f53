import { Module } from '@nestjs/common';
import { DayResolver } from './day.resolver.ts';
import { NeedsResolver } from './needs.resolver.ts';

@Module({ providers: [NeedsResolver, DayResolver] })
export class TodayModule {}
