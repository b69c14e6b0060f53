import type { QueryClient } from '@tanstack/react-query';
import { reportRefused } from '../../lib/connection/connection.ts';
import { keepTrying } from '../../lib/connection/keep-trying.ts';
import { courierTo } from './courier.ts';
import { createSitting, isUnsettled, type Sitting } from './sitting.ts';

const FORM = 'recording';

/** Kept for as long as the page is: what waits for the network goes on waiting when the sheet is closed. */
const sittings = new Map<string, Sitting>();
const openVault = () => import('../../lib/drafts/vault.ts');

/** The one sitting of a person with a child. */
export function openSitting(staffId: string, childId: string, client: QueryClient): Sitting {
  const key = `${staffId} ${childId}`;
  const known = sittings.get(key);
  if (known) return known;
  const sitting = createSitting({ staffId, form: FORM, subject: childId }, courierTo(client), openVault);
  sittings.set(key, sitting);
  keepTrying(sitting.resume);
  sitting.subscribe(() =>
    reportRefused(
      { childId, where: 'RECORDING' },
      sitting.get().value.entries.some(({ standing }) => standing === 'REFUSED'),
    ),
  );
  return sitting;
}

/** Sends what this person recorded on this device before the page was loaded, whoever's sheet it was tapped on. */
export async function sendWaiting(staffId: string, client: QueryClient): Promise<void> {
  const vault = await openVault();
  if (!vault.isVaultAvailable()) return;
  for (const childId of await vault.draftedSubjects(staffId, FORM)) {
    const kept = await vault.findDraft({ staffId, form: FORM, subject: childId });
    if (isUnsettled(kept?.value)) openSitting(staffId, childId, client);
  }
}
