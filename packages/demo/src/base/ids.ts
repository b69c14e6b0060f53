import type { Random } from './random.ts';

const VERSION_7 = 0x7000;
const VARIANT = 0x8000_0000;

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

/** A UUIDv7 of an instant in ISO 8601, with its random bits from the stream: ids sort by the time they were made at. */
export function idAt(instant: string, random: Random): string {
  const time = hex(Date.parse(instant), 12);
  const version = hex(VERSION_7 | (random.bits() >>> 20), 4);
  const variant = hex((VARIANT | (random.bits() >>> 2)) >>> 0, 8);
  const rest = hex(random.bits(), 8);
  return [time.slice(0, 8), time.slice(8), version, variant.slice(0, 4), variant.slice(4) + rest].join('-');
}
