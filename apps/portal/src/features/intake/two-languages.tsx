import type { Language } from '@trellis/domain';
import { sayLocalised, useLanguage } from '../../lib/i18n/use-text.ts';
import styles from './intake.module.css';

interface TwoLanguagesProps {
  text: { readonly en?: string | null; readonly hi?: string | null };
  /** What the family reads: what is asked and said aloud is said in it. */
  family: Language;
}

/** A text in the family's language, and under it in the reader's where that is another. */
export function TwoLanguages({ text, family }: TwoLanguagesProps) {
  const own = useLanguage();
  const said = sayLocalised(family, text);
  const read = sayLocalised(own, text);
  return (
    <span className={read.text === said.text ? undefined : styles.both}>
      <span lang={said.lang} translate={family === own ? undefined : 'no'}>
        {said.text}
      </span>
      {read.text !== said.text && (
        <small lang={read.lang} className={styles.alsoSaid}>
          {read.text}
        </small>
      )}
    </span>
  );
}
