import { refuse, type Result } from '../result.ts';
import type { PlanVersion } from './plan-record.ts';

/**
 * Why nothing can be said to the text of a version now, or undefined where it can: it is one that people sign or work by,
 * and the one that was shown. A discipline that starts later signs the version in force as it stands.
 */
export function refuseShown(version: PlanVersion, shownHash: string): Result<never> | undefined {
  if (version.state !== 'SENT' && version.state !== 'IN_FORCE') {
    return refuse('VERSION_NOT_SENT', { state: version.state });
  }
  return shownHash === version.contentHash ? undefined : refuse('CONTENT_CHANGED');
}
