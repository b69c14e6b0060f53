import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Toaster } from '../../ui/feedback/toaster.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import styles from './shell.module.css';

/** The frame of what anyone may see: the name, the language, the page. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div className={styles.public}>
      <a href="#page" className={styles.skip}>
        {t('app.skip')}
      </a>
      <header className={styles.publicHeader} data-screen-only>
        <Link to="/sign-in" className={styles.brand}>
          <Logo size={28} />
          {t('app.name')}
        </Link>
        <LanguageSwitch />
      </header>
      <main id="page" tabIndex={-1} className={styles.page}>
        {children}
      </main>
      <Toaster />
    </div>
  );
}
