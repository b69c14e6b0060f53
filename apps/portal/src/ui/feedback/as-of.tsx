import { useSession } from '../../lib/auth/session.ts';
import { useConnection } from '../../lib/connection/connection.ts';
import { useFormatsIn } from '../../lib/i18n/formats.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './feedback.module.css';

/** While the server is lost: when what stands here was read. `at` is in milliseconds, by this device's clock. */
export function AsOf({ at }: { at: number }) {
  const session = useSession();
  const isLost = useConnection().reach === 'LOST';
  if (!isLost || session.state === 'SIGNED_OUT') return null;
  return <Stamp at={at} timeZone={session.viewer.clinic.timeZone} />;
}

function Stamp({ at, timeZone }: { at: number; timeZone: string }) {
  const t = useText();
  const { moment } = useFormatsIn(timeZone);
  return <p className={styles.asOf}>{t('ui.asOf', { at: moment(new Date(at).toISOString()) })}</p>;
}
