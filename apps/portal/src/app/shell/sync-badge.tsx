import { Link } from '@tanstack/react-router';
import { useConnection, useRefused } from '../../lib/connection/connection.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { IconAlertTriangle, IconCheck, IconCloudUpload } from '../../ui/icons.ts';
import { Unseen } from '../../ui/layout/layout.tsx';
import styles from './shell.module.css';

/**
 * Whether everything is on the server, and how many entries are not. Something that was refused comes first, with the way
 * to it: nobody else will bring it back. While the server is lost the bar below says what waits.
 */
export function SyncBadge() {
  const t = useText();
  const { unsent, reach } = useConnection();
  const refused = useRefused();
  const [first] = refused;
  if (first) {
    const inside = (
      <>
        <IconAlertTriangle size={18} aria-hidden="true" />
        {t('app.refused', { count: refused.length })}
      </>
    );
    return first.where === 'DAY' ? (
      <Link to="/" className={styles.syncRefused}>
        {inside}
      </Link>
    ) : (
      <Link to="/children/$childId/record" params={{ childId: first.childId }} className={styles.syncRefused}>
        {inside}
      </Link>
    );
  }
  if (reach === 'LOST') return null;
  return unsent > 0 ? (
    <output className={styles.syncWaiting}>
      <IconCloudUpload size={18} aria-hidden="true" />
      <span aria-hidden="true">{unsent}</span>
      <Unseen>{t('app.waiting', { count: unsent })}</Unseen>
    </output>
  ) : (
    <span className={styles.sync} title={t('app.synced')}>
      <Unseen>{t('app.synced')}</Unseen>
      <IconCheck size={18} aria-hidden="true" />
    </span>
  );
}
