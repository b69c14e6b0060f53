import { useText } from '../../lib/i18n/use-text.ts';
import { IconCheck, IconCloudUpload } from '../../ui/icons.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import styles from './recording.module.css';
import type { SentEntry, Sitting } from './sitting.ts';

interface EntryNotesProps {
  entries: readonly SentEntry[];
  sitting: Sitting;
  /** The value as people say it. */
  say: (entry: SentEntry) => string;
}

/** What became of each tap: recorded, waiting for the network, or come back with its value and the reason. */
export function EntryNotes({ entries, sitting, say }: EntryNotesProps) {
  const t = useText();
  if (entries.length === 0) return null;
  const refused = entries.filter(({ standing }) => standing === 'REFUSED');
  const others = entries.filter(({ standing }) => standing !== 'REFUSED');
  return (
    <>
      {others.length > 0 && (
        <p className={styles.recorded}>
          {others.map((entry) => (
            <span key={entry.id} className={styles.recordedOne}>
              {entry.standing === 'WAITING' ? (
                <IconCloudUpload size={16} aria-hidden="true" />
              ) : (
                <IconCheck size={16} aria-hidden="true" />
              )}
              {say(entry)} {t(entry.standing === 'WAITING' ? 'recording.waits' : 'recording.recorded')}
            </span>
          ))}
        </p>
      )}
      {refused.map((entry) => (
        <Notice
          key={entry.id}
          tone="stop"
          live
          actions={
            <>
              <Button onClick={() => sitting.retry(entry.id)}>{t('recording.again')}</Button>
              <Button variant="quiet" onClick={() => sitting.drop(entry.id)}>
                {t('recording.drop')}
              </Button>
            </>
          }
        >
          <b>{t('recording.refused', { value: say(entry) })}</b> {entry.refused}
        </Notice>
      ))}
    </>
  );
}
