import { localDate } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** A way to say a time: "Tuesday, 24 November, 10:30 am – 11:15 am". */
export function useSlotWords(): (span: Span) => { day: string; hours: string } {
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  return ({ startsAt, endsAt }) => ({
    day: formats.weekday(localDate(startsAt, timeZone)),
    hours: `${formats.time(startsAt)} – ${formats.time(endsAt)}`,
  });
}
