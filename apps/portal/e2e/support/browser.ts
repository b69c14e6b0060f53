import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import type { BrowserProgram } from './browser-program.ts';
import { findChromium } from './chromium.ts';

/**
 * A headless Chromium with web security on, as a person's browser has it. The sandbox is off only where it cannot be
 * had: for root, and where the kernel gives this user no namespaces (a container's usual rule), which is tried, not guessed.
 */
export async function launchBrowser(program?: BrowserProgram): Promise<Browser> {
  const { executablePath, env } = program ?? (await findChromium());
  const options: LaunchOptions = {
    executablePath,
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none'],
  };
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('No usable sandbox')) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}
