import { Controller, Get } from '@nestjs/common';
import { HttpRefusal } from '../http/http-refusal.ts';
import { Readiness } from './readiness.ts';

@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process answers; says nothing about the database, so a restart is never tried for the database's sake. */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    const unready = await this.readiness.find();
    if (unready !== undefined) throw new HttpRefusal(503, 'UNAVAILABLE', { because: unready }, { 'retry-after': '2' });
    return { status: 'ready' };
  }
}
