import { useViewer } from '../../lib/auth/session.ts';
import { useConnection } from '../../lib/connection/connection.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './shell.module.css';

/** On every screen of a demo, so that nobody takes a made-up child for a real one, on a photograph either. */
export function DemoBanner() {
  const t = useText();
  if (useViewer().clinic.kind !== 'DEMO') return null;
  return <p className={styles.demo}>{t('app.demo')}</p>;
}

export function OfflineBar() {
  const t = useText();
  const { reach, unsent } = useConnection();
  return (
    <output>
      {reach === 'LOST' && (
        <span className={styles.offline}>
          {unsent > 0 ? t('app.offlineWaiting', { count: unsent }) : t('app.offline')}
        </span>
      )}
    </output>
  );
}
