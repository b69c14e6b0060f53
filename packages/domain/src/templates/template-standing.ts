import { ok, refuse, type Result } from '../result.ts';
import type { LibraryEntry, OwnVersion } from './library.ts';

/** What the next version of a template holds. */
export type NextVersion = Pick<OwnVersion, 'template' | 'retired'>;

function written({ isOwn, template }: LibraryEntry): OwnVersion['template'] {
  return isOwn ? template : null;
}

/** Only what is in use is laid or worded anew: what is retired is brought back first (TEMPLATE_RETIRED). */
export function checkInUse(entry: LibraryEntry): Result<LibraryEntry> {
  return entry.state === 'IN_USE' ? ok(entry) : refuse('TEMPLATE_RETIRED');
}

/** Back to how it came with the product. Refuses one that reads so already, and one that the clinic wrote itself. */
export function resetTemplate(entry: LibraryEntry): Result<NextVersion> {
  const used = checkInUse(entry);
  if (!used.ok) return used;
  if (entry.source === 'CLINIC') return refuse('TEMPLATE_HAS_NO_BUILT_IN');
  return entry.isOwn ? ok({ template: null, retired: false }) : refuse('NOTHING_CHANGED');
}

/** Offered to nobody any more. Its words and versions stay, and so does every goal that was laid from it. */
export function retireTemplate(entry: LibraryEntry): Result<NextVersion> {
  if (entry.state === 'RETIRED') return refuse('ALREADY_IN_STATE', { state: entry.state });
  return ok({ template: written(entry), retired: true });
}

/** In use again, as it was worded last. */
export function bringBackTemplate(entry: LibraryEntry): Result<NextVersion> {
  if (entry.state === 'IN_USE') return refuse('ALREADY_IN_STATE', { state: entry.state });
  return ok({ template: written(entry), retired: false });
}
