import type { Language } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import styles from '../plan.module.css';
import { linesApart } from './lines-apart.ts';

interface ChangedMeanwhileProps {
  /** What the reader had before them; undefined where they read it in another language or voice. */
  before: string | undefined;
  now: string;
  language: Language;
  onRead: () => void;
}

/** The text changed under the reader's eyes: what of it, line by line, to be read before anything is signed. */
export function ChangedMeanwhile({ before, now, language, onRead }: ChangedMeanwhileProps) {
  const t = useText();
  const { gone, come } = before === undefined ? { gone: [], come: [] } : linesApart(before, now);
  return (
    <Notice tone="care" live actions={<Button onClick={onRead}>{t('sign.readAgain')}</Button>}>
      <Stack gap={2}>
        <p>{t('sign.changedMeanwhile')}</p>
        {gone.length + come.length > 0 && (
          <ul className={styles.apart} lang={language} translate="no" data-identifying>
            {gone.map((line) => (
              <li key={`- ${line}`}>
                <del>{line}</del>
              </li>
            ))}
            {come.map((line) => (
              <li key={`+ ${line}`}>
                <ins>{line}</ins>
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Notice>
  );
}
