import type { PresencePlace } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { Identifying } from '../layout/layout.tsx';
import styles from './here-now.module.css';

interface Here {
  place: PresencePlace;
  staff: { id: string; name: string } | null;
}

/** The colleagues who have this record on the screen now, each once, with what they look at. Says it as they come. */
export function HereNow({ here }: { here: readonly Here[] | null }) {
  const t = useText();
  const people = new Map<string, { name: string; place: PresencePlace }>();
  // Two screens of one person: the one nearer to a change is the one to know of.
  for (const { staff, place } of here ?? []) {
    if (staff && (!people.has(staff.id) || place !== 'CHART')) people.set(staff.id, { name: staff.name, place });
  }
  return (
    <output className={styles.here}>
      {[...people].map(([id, { name, place }]) => (
        <span key={id} className={styles.person}>
          <Identifying>{name}</Identifying> {t(`ui.here.${place}`)}
        </span>
      ))}
    </output>
  );
}
