import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import type { BrowserProgram } from './browser-program.ts';
import { findChromium } from './chromium.ts';

/** A headless Chromium with web security on, as a person's browser has it. */
export async function launchBrowser(program?: BrowserProgram): Promise<Browser> {
  return launched(program, (options) => chromium.launch(options));
}

/** The same browser for many processes: each connects to its `wsEndpoint()` and sees only the profiles it opened itself. */
export async function serveBrowser(): Promise<BrowserServer> {
  return launched(undefined, (options) => chromium.launchServer(options));
}

/**
 * The sandbox is off only where it cannot be had: for root, and where the kernel gives this user no namespaces (a
 * container's usual rule), which is tried, not guessed.
 */
async function launched<T>(
  program: BrowserProgram | undefined,
  launch: (options: LaunchOptions) => Promise<T>,
): Promise<T> {
  const { executablePath, env } = program ?? (await findChromium());
  const options: LaunchOptions = {
    executablePath,
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none'],
  };
  if (process.getuid?.() === 0) return launch({ ...options, chromiumSandbox: false });
  try {
    return await launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('No usable sandbox')) throw error;
    return launch({ ...options, chromiumSandbox: false });
  }
}
