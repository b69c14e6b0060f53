import { expect, test } from 'vitest';
import { createSealer, makeLock, openLock, unseal } from './pack-keys.ts';

/** Slow on purpose where it counts; here it is only in the way. */
const FEW = 1_000;

test('what is put into a pack without its PIN is read again with it', async () => {
  const { lock, fillKey } = await makeLock('482915', FEW);
  const seal = createSealer(fillKey);
  const rows = [await seal({ name: 'आरव' }), await seal([1, null])];
  const readKey = await openLock(lock, '482915');
  expect(readKey && (await Promise.all(rows.map((row) => unseal(row, readKey))))).toEqual([{ name: 'आरव' }, [1, null]]);
});

test('a wrong PIN opens nothing, and neither key can be taken out of the browser', async () => {
  const { lock } = await makeLock('482915', FEW);
  expect(await openLock(lock, '482916')).toBeUndefined();
  const readKey = await openLock(lock, '482915');
  expect(readKey?.extractable).toBe(false);
  expect(lock.deviceKey.extractable).toBe(false);
});

test('a row that was changed or belongs to another pack is told, not shown', async () => {
  const [mine, other] = [await makeLock('482915', FEW), await makeLock('482915', FEW)];
  const row = await createSealer(mine.fillKey)({ level: -2 });
  const [right, wrong] = [await openLock(mine.lock, '482915'), await openLock(other.lock, '482915')];
  if (!right || !wrong) throw new Error('The PIN opens both');
  await expect(unseal(row, wrong)).rejects.toMatchObject({ name: 'OperationError' });
  new Uint8Array(row.sealed)[0]! ^= 1;
  await expect(unseal(row, right)).rejects.toMatchObject({ name: 'OperationError' });
});
