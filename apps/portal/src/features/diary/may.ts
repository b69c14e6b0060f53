import { checkNotVisited, localDate } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import type { Entry } from './shown.ts';

/** Whether all children of an appointment are the reader's to look after: what the policy asks. */
export const ofTheTeam = ({ named }: Entry) => ({ onCareTeam: named.every(({ onMyTeam }) => onMyTeam === true) });

/** Whether the reader books at all; whether this child is decided when it is named. */
export function useMayBook(): boolean {
  return useWhyNot()('appointment:book', { onCareTeam: true }) === undefined;
}

/** Whether the reader may move this one: it stands, its day is not over, and it is theirs to move. */
export function useMayMove(): (entry: Entry) => boolean {
  const whyNot = useWhyNot();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  return (entry) =>
    entry.isKnown &&
    entry.state === 'BOOKED' &&
    checkNotVisited(entry.visits.length > 0).ok &&
    localDate(entry.startsAt, timeZone) >= today &&
    whyNot('appointment:move', ofTheTeam(entry)) === undefined;
}

export function useMayCancel(): (entry: Entry) => boolean {
  const whyNot = useWhyNot();
  return (entry) =>
    entry.isKnown &&
    entry.state === 'BOOKED' &&
    checkNotVisited(entry.visits.length > 0).ok &&
    whyNot('appointment:cancel', ofTheTeam(entry)) === undefined;
}

/** Whether the reader may book over what stands in the way. */
export function useMayOverride(): boolean {
  return useWhyNot()('appointment:override') === undefined;
}
