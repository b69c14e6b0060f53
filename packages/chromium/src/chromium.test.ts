import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trellis-chromium-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const none = () => Promise.reject(new Error('not asked for'));

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe('the browser the journeys run in', () => {
  test('is the one CHROMIUM_PATH names, before any other', async () => {
    const wanted = await program('wanted', 'echo Chromium 156.0.1');
    expect(await findChromium(wanted, ['/bin/true'], none)).toMatchObject({ executablePath: wanted, env: {} });
  });

  test('is the first of the system that answers as a Chromium, stubs passed over', async () => {
    const stub = await program('stub', 'echo "requires the chromium snap to be installed" >&2; exit 1');
    const other = await program('other', 'echo Something Else 12');
    const chrome = await program('chrome', 'echo Google Chrome 156.0.1');
    const found = await findChromium(undefined, [join(folder, 'absent'), stub, other, chrome], none);
    expect(found).toMatchObject({ executablePath: chrome, origin: 'the system' });
  });

  test('is missed with a sentence that says what to do when CHROMIUM_PATH is wrong', async () => {
    await expect(findChromium(join(folder, 'absent'), [], none)).rejects.toThrow(
      /CHROMIUM_PATH names .*absent, which does not run.* Install Chromium/,
    );
  });
});
