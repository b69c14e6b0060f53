import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, launchProfile } from '@trellis/chromium';
import type { BrowserContext, Page } from 'playwright-core';
import { CLINIC_MORNING, contextOptions, makeReady, type Setting } from './settings.ts';

/** A tablet that can be switched off at any moment and on again: one person's browser with all that it keeps. */
export interface Tablet {
  switchOn: () => Promise<Page>;
  /** Kills the browser's program, without a word to it. */
  kill: () => void;
  remove: () => Promise<void>;
}

export async function getTablet(setting: Setting, baseURL: string, readyAt: number): Promise<Tablet> {
  const folder = await mkdtemp(join(tmpdir(), 'trellis-tablet-'));
  const { storageState: _, ...options } = contextOptions(setting, { baseURL, keepsShell: true });
  let context: BrowserContext | undefined;
  return {
    switchOn: async () => {
      const program = await findChromium(process.env['CHROMIUM_PATH']);
      context = await launchProfile(program, folder, { ...options, baseURL });
      await makeReady(context, new Date(CLINIC_MORNING.getTime() + Date.now() - readyAt));
      return context.pages()[0] ?? context.newPage();
    },
    kill: () => {
      try {
        execFileSync('pkill', ['-KILL', '-f', folder]);
      } catch {
        // None was running.
      }
    },
    remove: async () => {
      await context?.close().catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
