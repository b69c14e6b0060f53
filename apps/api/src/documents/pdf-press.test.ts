import { once } from 'node:events';
import { createServer } from 'node:http';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../platform/logging/log.ts';
import { PdfPress, type PressOptions } from './pdf-press.ts';

const log: string[] = [];
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Aarav</title></head><body>${body}</body></html>`;

function pressOf(over: Partial<PressOptions> = {}): PdfPress {
  return new PdfPress({
    chromiumPath: process.env['CHROMIUM_PATH'],
    limits: { atOnce: 1, waiting: 1, seconds: 20 },
    log: createLog('info', { write: (line) => void log.push(line) }),
    ...over,
  });
}

describe('the press', () => {
  let press: PdfPress;
  beforeAll(() => {
    press = pressOf();
  });
  afterAll(() => press.onApplicationShutdown());

  it('turns away whom it could not serve in time, and serves the others and those who come later', async () => {
    const answers = await Promise.allSettled([1, 2, 3].map((number) => press.print(page(`<p>${number}</p>`))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(answers[2]).toMatchObject({ reason: { status: 503, code: 'TOO_BUSY' } });
    const later = await press.print(page('<p>later</p>'));
    expect(later.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('runs no script of a page and lets it reach nothing', async () => {
    const asked: string[] = [];
    const server = createServer((request, answer) => {
      asked.push(request.url ?? '');
      answer.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await press.print(
        page(`<img src="${address}/image"><link rel="stylesheet" href="${address}/style"><iframe src="${address}/frame"></iframe>
          <object data="file:///etc/hostname"></object><script>fetch('${address}/script')</script>`),
      );
      expect(asked).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('starts a new browser where the last one is gone', async () => {
    await press.onApplicationShutdown();
    expect((await press.print(page('two'))).length).toBeGreaterThan(500);
  });
});

describe('a press without a browser', () => {
  it('says so, to the reader by a code and to the operator by a sentence that says what to do', async () => {
    const press = pressOf({ chromiumPath: '/nowhere/chromium' });
    await expect(press.print(page('Aarav'))).rejects.toMatchObject({ status: 501, code: 'NO_PDF_HERE' });
    await expect(press.print(page('Aarav'))).rejects.toMatchObject({ status: 501, code: 'NO_PDF_HERE' });
    const told = log.filter((line) => line.includes('no PDF can be made here'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('CHROMIUM_PATH');
    expect(log.join()).not.toContain('Aarav');
    await press.onApplicationShutdown();
  });

  it('gives up at its limit, the wait for its turn included', async () => {
    await withProgram('sleep 1', async (chromiumPath) => {
      const press = pressOf({ chromiumPath, limits: { atOnce: 1, waiting: 5, seconds: 0.1 } });
      const late = { status: 503, code: 'PDF_TOOK_TOO_LONG' };
      await Promise.all([1, 2].map(() => expect(press.print(page('late'))).rejects.toMatchObject(late)));
    });
  });

  it('takes no Chromium that cannot count pages', async () => {
    await withProgram('[ "$1" = --version ] && echo "Chromium 120.0.1" && exit 0', async (chromiumPath) => {
      await expect(pressOf({ chromiumPath }).print(page(''))).rejects.toMatchObject({
        status: 501,
        code: 'NO_PDF_HERE',
      });
    });
  });
});

/** A program in the place of a Chromium. */
async function withProgram(script: string, work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-press-'));
  try {
    const path = join(folder, 'chromium');
    await writeFile(path, `#!/bin/sh\n${script}\nexit 1\n`);
    await chmod(path, 0o755);
    await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
