import { BlockList, isIPv4 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/config.ts';
import { type DemoSignIn, demoStaff } from './demo-staff.ts';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
const LOOPBACK_NAMES = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

@Injectable()
export class DemoSignIns {
  constructor(
    private readonly pool: Pool,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Whether this request may use the demo's well-known password: from this machine itself, by one of its own names
   * (another site's name that was made to point here is none), or from anywhere where TRELLIS_DEMO_PUBLIC is on.
   */
  isOpenTo(request: FastifyRequest): boolean {
    if (this.config.demoPublic) return true;
    const passedOn = this.config.trustedProxyHops === 0 && 'x-forwarded-for' in request.headers;
    return !passedOn && isLoopback(request.ip) && LOOPBACK_NAMES.test(request.hostname);
  }

  /** Everyone who works in a demo clinic of this installation, clinic by clinic; none where there is no demo clinic. */
  list(): Promise<readonly DemoSignIn[]> {
    return demoStaff(this.pool);
  }
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return LOOPBACK.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}
