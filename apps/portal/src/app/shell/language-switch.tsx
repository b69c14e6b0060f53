import { chooseLanguage } from '../../lib/i18n/choose-language.ts';
import { useLanguage } from '../../lib/i18n/use-text.ts';
import styles from './shell.module.css';

/** One tap to the other language, named in that language: who needs it cannot read the one on the screen. */
export function LanguageSwitch() {
  const language = useLanguage();
  const other = language === 'en' ? 'hi' : 'en';
  return (
    <button type="button" lang={other} className={styles.language} onClick={() => chooseLanguage(other)}>
      {other === 'hi' ? 'हिन्दी' : 'English'}
    </button>
  );
}
