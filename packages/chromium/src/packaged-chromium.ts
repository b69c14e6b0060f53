import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { BrowserProgram } from './browser-program.ts';
import { isCode, withFileLock } from './file-lock.ts';

const require = createRequire(import.meta.url);
const run = promisify(execFile);
const DEFAULT_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/trellis-chromium', import.meta.url));

/**
 * The Chromium that ships inside the `@sparticuz/chromium` package (Linux on x64), unpacked once per version below
 * `node_modules/.cache` with the NSS libraries and the one font it brings, so it also runs where nothing is installed.
 * The package's own unpacking goes to a fixed folder of the system's temp, takes whatever lies there for itself and
 * shuts other users out; hence a folder of our own, made aside and moved into place whole.
 */
export async function packagedChromium(cache = DEFAULT_CACHE): Promise<BrowserProgram> {
  const entry = require.resolve('@sparticuz/chromium');
  const version = await packageVersion(entry);
  const home = join(cache, version);
  if (!(await exists(home))) {
    await mkdir(cache, { recursive: true });
    await withFileLock(`${home}.lock`, async () => {
      if (!(await exists(home))) await unpack(entry, cache, home);
    });
  }
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
    origin: `@sparticuz/chromium ${version}`,
  };
}

async function unpack(entry: string, cache: string, home: string): Promise<void> {
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    // A child, since the package reads TMPDIR, and since only on what it takes for a Lambda does it unpack its libraries.
    await run(
      process.execPath,
      [
        '-e',
        'import(process.argv[1]).then((m) => (m.default.default ?? m.default).executablePath())',
        pathToFileURL(entry).href,
      ],
      { env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
    );
    await writeFile(join(staging, 'fonts.conf'), fontconfig(home));
    await chmod(join(staging, 'chromium'), 0o755);
    await chmod(staging, 0o755);
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error;
  }
}

function fontconfig(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/font-cache</cachedir>
</fontconfig>
`;
}

async function packageVersion(entry: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest))
    throw new Error(`No version beside ${entry}`);
  return String(manifest.version);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
