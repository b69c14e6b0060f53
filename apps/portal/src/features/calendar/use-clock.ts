import { instantAt } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';

/** A way to say hours of a day, `09:00` to `18:30`, as a clock of the reader's language does. */
export function useClock(): (opens: string, closes: string) => string {
  const formats = useFormats();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const say = (time: string) => formats.time(instantAt(today, time, timeZone));
  return (opens, closes) => `${say(opens)} – ${say(closes)}`;
}
