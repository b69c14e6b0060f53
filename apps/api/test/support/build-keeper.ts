import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const API_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Compiles the keeper, which runs in a process of its own and cannot be read from source there. Answers the program's
 * path; each run of the tests has its own, so two runs side by side do not pull it from under each other.
 */
export async function buildKeeper(): Promise<string> {
  const outDir = `${API_ROOT}node_modules/.cache/keeper-${process.pid}`;
  await build({
    root: API_ROOT,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: 'src/platform/database/embedded/keeper-process.ts', outDir, target: 'node20', minify: false },
  });
  return `${outDir}/keeper-process.js`;
}
