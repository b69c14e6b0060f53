import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withFileLock } from './file-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trellis-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('work under a lock', () => {
  test('is done by one at a time, and the lock goes with it', async () => {
    const path = join(folder, 'lock');
    let inside = 0;
    const most = await Promise.all(
      [1, 2, 3].map(() =>
        withFileLock(path, async () => {
          inside += 1;
          await delay(20);
          return inside--;
        }),
      ),
    );
    expect(most).toEqual([1, 1, 1]);
    await expect(access(path)).rejects.toThrow('ENOENT');
  });

  test('is done although a run that was killed left its lock behind', async () => {
    const path = join(folder, 'lock');
    await writeFile(path, '2147483646');
    expect(await withFileLock(path, () => Promise.resolve('done'))).toBe('done');
  });
});
