import type { Browser, LaunchOptions } from 'playwright-core';
import type { BrowserProgram } from './browser-program.ts';

/** All of our own environment that a browser needs: the rest holds secrets, and a browser reads what strangers wrote. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LANG',
  'LC_ALL',
  'TZ',
  'LD_LIBRARY_PATH',
  'XDG_RUNTIME_DIR',
];

/** A page here lives for seconds: a script that is compiled for speed never earns its compiling back. */
const SHORT_LIVED = '--js-flags=--no-sparkplug --no-maglev --no-opt';

/**
 * A headless Chromium with web security on, as a person's browser has it. `over` is for what a caller needs beside.
 * The sandbox is off only where it cannot be had: for root, and where the kernel gives this user no namespaces (a
 * container's usual rule), which is tried, not guessed.
 */
export async function launchBrowser(
  { executablePath, env }: BrowserProgram,
  over: LaunchOptions = {},
): Promise<Browser> {
  // A third of what the service reads to start, and a service that nobody prints from never drives a browser.
  const { chromium } = await import('playwright-core');
  const options: LaunchOptions = {
    executablePath,
    env: { ...passedOn(), ...env },
    args: ['--font-render-hinting=none', SHORT_LIVED],
    ...over,
  };
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('No usable sandbox')) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}

function passedOn(): Record<string, string> {
  return Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
