import { useConnection } from '../../lib/connection/connection.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './shell.module.css';

/** Says that the server is lost, and what waits for it. The output is always there: a new one would not be read aloud. */
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
