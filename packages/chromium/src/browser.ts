import type { Browser, BrowserContext, BrowserType, LaunchOptions } from 'playwright-core';
import type { BrowserProgram } from './browser-program.ts';

type ProfileOptions = NonNullable<Parameters<BrowserType['launchPersistentContext']>[1]>;

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
export async function launchBrowser(program: BrowserProgram, over: LaunchOptions = {}): Promise<Browser> {
  // A third of what the service reads to start, and a service that nobody prints from never drives a browser.
  const { chromium } = await import('playwright-core');
  return sandboxed((sandbox) => chromium.launch({ ...optionsOf(program), ...over, ...sandbox }));
}

/** The same, with a person's profile in `folder`: what it keeps is there again after the program was killed. */
export async function launchProfile(
  program: BrowserProgram,
  folder: string,
  over: ProfileOptions = {},
): Promise<BrowserContext> {
  const { chromium } = await import('playwright-core');
  return sandboxed((sandbox) =>
    chromium.launchPersistentContext(folder, { ...optionsOf(program), ...over, ...sandbox }),
  );
}

function optionsOf({ executablePath, env }: BrowserProgram): LaunchOptions {
  return {
    executablePath,
    env: { ...passedOn(), ...env },
    args: ['--font-render-hinting=none', SHORT_LIVED],
  };
}

async function sandboxed<T>(launch: (sandbox: { chromiumSandbox: boolean }) => Promise<T>): Promise<T> {
  if (process.getuid?.() === 0) return launch({ chromiumSandbox: false });
  try {
    return await launch({ chromiumSandbox: true });
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('No usable sandbox')) throw error;
    return launch({ chromiumSandbox: false });
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
