import { Injectable } from '@nestjs/common';

/** The only source of "now". Outside production it can be set, so that tests and screenshots stand on one day. */
@Injectable()
export class Clock {
  private readonly offset: number;

  constructor(startsAt?: Date) {
    this.offset = startsAt === undefined ? 0 : startsAt.getTime() - Date.now();
  }

  now(): Date {
    return new Date(Date.now() + this.offset);
  }
}
