import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../platform/config/config.ts';

/**
 * The installation's one secret: from the environment, else from the home folder, where it is made the first time.
 * Losing that file ends every sign-in, link and unsent draft made with it, so it belongs in the backup.
 */
export function secretOf(settings: Settings): string {
  if (settings.secret !== undefined) return settings.secret;
  const path = join(settings.home, 'secret');
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}
