import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

const MORNING = Date.parse('2026-11-23T04:30:00Z');

describe('an id made on the tablet', () => {
  it('is a UUID of version 7 and of the usual variant', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with the millisecond it was made in', () => {
    expect(Number.parseInt(newId(MORNING).replaceAll('-', '').slice(0, 12), 16)).toBe(MORNING);
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, () => newId(MORNING))).size).toBe(100);
  });
});
