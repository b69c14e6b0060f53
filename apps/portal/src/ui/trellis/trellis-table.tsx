import { useText } from '../../lib/i18n/use-text.ts';
import type { Told } from './story.ts';
import styles from './trellis.module.css';

interface TrellisTableProps {
  story: readonly Told[];
  label: string;
  sayDay: (on: string) => string;
}

/** The picture's twin: the same points, newest first. */
export function TrellisTable({ story, label, sayDay }: TrellisTableProps) {
  const t = useText();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('trellis.when')}</th>
          <th scope="col">{t('trellis.what')}</th>
          <th scope="col">{t('trellis.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {story.toReversed().map(({ id, on, what, seen }) => (
          <tr key={id}>
            <th scope="row">{sayDay(on)}</th>
            <td>{what}</td>
            <td>{seen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
