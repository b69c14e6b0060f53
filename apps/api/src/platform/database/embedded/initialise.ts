import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.ts';
import { homePaths, SUPER_ROLE } from './home.ts';
import { commandOf, handOver, type Launcher, SERVER_ENVIRONMENT } from './launcher.ts';

/** ABSENT: nothing there yet. READY: a whole data folder. Anything else is refused with a sentence. */
export type DataFolderState = 'ABSENT' | 'READY';

/**
 * Looks at the data folder without touching it. It is only ever put in place whole (see `initialise`), so one that is
 * not whole was damaged by other hands, and nothing here would dare to delete it.
 */
export function inspectDataFolder(data: string, serverVersion: string): DataFolderState {
  if (!existsSync(data)) return 'ABSENT';
  if (!existsSync(join(data, 'PG_VERSION')) || !existsSync(join(data, 'global', 'pg_control'))) {
    if (readdirSync(data).length === 0) return 'ABSENT';
    throw new OperatorError(
      `The folder ${data} is only half a database (PG_VERSION or global/pg_control is missing). ` +
        'Restore it from a backup, or move it away to begin with an empty database.',
    );
  }
  const major = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (major !== serverVersion.split('.')[0]) {
    throw new OperatorError(
      `The database in ${data} was made by PostgreSQL ${major}, and this copy of Trellis brings ${serverVersion}. ` +
        'Export it with the old version, or move the folder away to begin with an empty database.',
    );
  }
  return 'READY';
}

/**
 * Makes the data folder under another name and moves it into place when it is whole, so a killed start never leaves
 * half a database under the real name. Encoding and locale are said in full: left to the environment they come out as
 * SQL_ASCII on a machine without LANG. Says when it clears what an earlier start left unfinished.
 */
export async function initialise(
  home: string,
  launcher: Launcher,
  superPassword: string,
  options: { syncToDisk: boolean; say: (sentence: string) => void },
): Promise<void> {
  const paths = homePaths(home);
  if (existsSync(paths.unfinishedData)) {
    options.say(
      'An earlier start was ended while it made the database; that unfinished folder is removed and made afresh.',
    );
    rmSync(paths.unfinishedData, { recursive: true, force: true });
  }
  mkdirSync(paths.unfinishedData, { mode: 0o700 });
  writeFileSync(paths.passwordFile, superPassword, { mode: 0o600 });
  handOver(launcher, paths.unfinishedData);
  handOver(launcher, paths.passwordFile);
  try {
    await runInitdb(launcher, [
      `--pgdata=${paths.unfinishedData}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      ...(Number.parseInt(launcher.version, 10) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []),
      '--data-checksums',
      '--auth=scram-sha-256',
      `--username=${SUPER_ROLE}`,
      `--pwfile=${paths.passwordFile}`,
      '--no-instructions',
      ...(options.syncToDisk ? [] : ['--no-sync']),
    ]);
  } finally {
    rmSync(paths.passwordFile, { force: true });
  }
  rmSync(paths.data, { recursive: true, force: true });
  renameSync(paths.unfinishedData, paths.data);
}

async function runInitdb(launcher: Launcher, options: string[]): Promise<void> {
  const command = commandOf(launcher, 'initdb', options);
  const child = spawn(command.program, command.options, {
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code === 0) return;
  throw new OperatorError(
    `The database could not be made (initdb: ${said.trim().replaceAll('\n', ' ') || `exit ${code}`}). ` +
      'Check that the disk has room and that the folder is on a file system that keeps permissions, then start again.',
  );
}
