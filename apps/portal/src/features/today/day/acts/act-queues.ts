import type { QueryClient } from '@tanstack/react-query';
import { reportRefused } from '../../../../lib/connection/connection.ts';
import { keepTrying } from '../../../../lib/connection/keep-trying.ts';
import { actCourierTo, type ActPlace } from './act-courier.ts';
import { createActQueue, isActQueueValue, type ActQueue } from './act-queue.ts';

const FORM = 'visit-acts';

/** Kept for as long as the page is: what waits goes on waiting when another day is shown. */
const queues = new Map<string, ActQueue>();
const openVault = () => import('../../../../lib/drafts/vault.ts');

function subjectOf({ childId, appointmentId }: ActPlace): string {
  return `${childId} ${appointmentId ?? ''}`;
}

function placeOf(subject: string): ActPlace {
  const [childId = '', appointmentId = ''] = subject.split(' ');
  return { childId, appointmentId: appointmentId || null };
}

/** The one queue of a person for a child of an appointment. */
export function openActQueue(staffId: string, place: ActPlace, client: QueryClient): ActQueue {
  const subject = subjectOf(place);
  const key = `${staffId} ${subject}`;
  const known = queues.get(key);
  if (known) return known;
  const queue = createActQueue({ staffId, form: FORM, subject }, actCourierTo(client, place), openVault);
  queues.set(key, queue);
  keepTrying(queue.resume);
  queue.subscribe(() => reportRefused({ childId: place.childId, where: 'DAY' }, queue.get().value.refused !== null));
  return queue;
}

/** Sends what this person tapped on this device before the page was loaded. */
export async function sendWaitingActs(staffId: string, client: QueryClient): Promise<void> {
  const vault = await openVault();
  if (!vault.isVaultAvailable()) return;
  for (const subject of await vault.draftedSubjects(staffId, FORM)) {
    const kept = await vault.findDraft({ staffId, form: FORM, subject });
    if (isActQueueValue(kept?.value)) openActQueue(staffId, placeOf(subject), client);
  }
}
