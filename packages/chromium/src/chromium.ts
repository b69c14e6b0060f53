import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browser-program.ts';
import { packagedChromium } from './packaged-chromium.ts';

const run = promisify(execFile);

const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const HOW_TO_GET_ONE = 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.';

/**
 * A real Chromium to drive: `wanted` (what `CHROMIUM_PATH` says), else the system's, else the one from the package registry (Linux, x64).
 * Each is started once with `--version` before it is believed: a distribution may put a stub in its place.
 * Rejects with a sentence that says what to do when there is none.
 */
export async function findChromium(
  wanted: string | undefined,
  systemPaths: readonly string[] = SYSTEM_PATHS,
  packaged: () => Promise<BrowserProgram> = packagedChromium,
): Promise<BrowserProgram> {
  if (wanted) {
    const program = { executablePath: wanted, env: {}, origin: 'CHROMIUM_PATH' };
    const answer = await whyNot(program);
    if (answer)
      throw new Error(`CHROMIUM_PATH names ${wanted}, which does not run as a Chromium: ${answer} ${HOW_TO_GET_ONE}`);
    return program;
  }
  for (const executablePath of systemPaths) {
    const program = { executablePath, env: {}, origin: 'the system' };
    if (!(await whyNot(program))) return program;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chromium on this ${process.platform} ${process.arch} machine. ${HOW_TO_GET_ONE}`);
  }
  const program = await packaged();
  const answer = await whyNot(program);
  if (answer) throw new Error(`The packaged Chromium does not run here: ${answer} ${HOW_TO_GET_ONE}`);
  return program;
}

async function whyNot({ executablePath, env }: BrowserProgram): Promise<string | undefined> {
  try {
    const { stdout } = await run(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 });
    return /(chrom\S*) \d+/i.test(stdout) ? undefined : `it calls itself "${stdout.trim()}".`;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `${message.replace(/\s+/g, ' ').trim()}.`;
  }
}
