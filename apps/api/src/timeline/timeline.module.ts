import './timeline.model.ts';
import { Module } from '@nestjs/common';

/** Adds the timeline to the child; it has no root field of its own. */
@Module({})
export class TimelineModule {}
