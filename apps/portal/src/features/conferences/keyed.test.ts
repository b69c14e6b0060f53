import { expect, it } from 'vitest';
import { keyed } from './keyed.ts';

const keysOf = (items: readonly string[]) => keyed(items, (item) => item).map(([key]) => key);

it('keeps the key of what is said the same whatever comes before it, and tells two of the same apart', () => {
  const [footrest] = keysOf(['A footrest']);
  expect(keysOf(['Fewer steps', 'A footrest'])[1]).toBe(footrest);
  expect(new Set(keysOf(['A footrest', 'A footrest'])).size).toBe(2);
});
