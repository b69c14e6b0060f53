import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { OperatorError } from '../../config/operator-error.ts';
import { freePort } from './ports.ts';

const AccessSchema = z.strictObject({
  port: z.int().min(1).max(65_535),
  superPassword: z.string(),
  ownerPassword: z.string(),
  appPassword: z.string(),
});

/** Port and passwords of one embedded server. They lie in a file only its owner can read and never in an argument list. */
export type ServerAccess = z.infer<typeof AccessSchema>;

export const SUPER_ROLE = 'postgres';
export const OWNER_ROLE = 'trellis_owner';
export const APP_ROLE = 'trellis_app';
export const DATABASE_NAME = 'trellis';

/** Every path below the home folder, so that no other file knows the layout. */
export function homePaths(home: string) {
  const postgres = join(home, 'postgres');
  return {
    home,
    postgres,
    data: join(postgres, 'data'),
    unfinishedData: join(postgres, 'data.unfinished'),
    access: join(postgres, 'access.json'),
    passwordFile: join(postgres, 'initdb-password'),
    lock: join(postgres, 'keeper.lock'),
    serverLog: join(postgres, 'server.log'),
    keeperLog: join(postgres, 'keeper.log'),
  };
}

/** Makes the home folder, closed to other users from its first moment. */
export function makeHome(home: string): void {
  try {
    mkdirSync(homePaths(home).postgres, { recursive: true, mode: 0o700 });
    chmodSync(home, 0o700);
  } catch (error) {
    throw new OperatorError(
      `The folder ${home} cannot be used for Trellis' data (${error instanceof Error ? error.message : String(error)}). ` +
        'Set TRELLIS_HOME to a folder you may write to.',
    );
  }
}

export function findAccess(home: string): ServerAccess | undefined {
  const path = homePaths(home).access;
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = AccessSchema.safeParse(safeJson(text));
  if (parsed.success) return parsed.data;
  throw new OperatorError(
    `The file ${path} cannot be read as the embedded database's port and passwords. Restore it from a backup, or delete ` +
      `the folder ${homePaths(home).postgres} to begin with an empty database.`,
  );
}

/** Written beside and renamed, so that a crash leaves either the old file or the new one. */
export function writeAccess(home: string, access: ServerAccess): void {
  const path = homePaths(home).access;
  writeFileSync(`${path}.new`, JSON.stringify(access, null, 2), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

export async function newAccess(): Promise<ServerAccess> {
  return {
    port: await freePort(),
    superPassword: newPassword(),
    ownerPassword: newPassword(),
    appPassword: newPassword(),
  };
}

/** A connection URL to the embedded server for one of its three roles. */
export function accessUrl(access: ServerAccess, role: 'super' | 'owner' | 'app', database = DATABASE_NAME): string {
  const login = {
    super: `${SUPER_ROLE}:${access.superPassword}`,
    owner: `${OWNER_ROLE}:${access.ownerPassword}`,
    app: `${APP_ROLE}:${access.appPassword}`,
  }[role];
  return `postgresql://${login}@127.0.0.1:${access.port}/${database}`;
}

function newPassword(): string {
  return randomBytes(24).toString('hex');
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
