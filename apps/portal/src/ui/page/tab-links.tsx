import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import styles from './tab-links.module.css';

/** The parts of one screen, each with its own address: links, so that Back, a bookmark and a new window work. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.tabs} data-screen-only>
      {children}
    </nav>
  );
}

function Tab({ children, ...link }: ComponentProps<'a'>) {
  return (
    <a {...link} className={styles.tab}>
      {children}
    </a>
  );
}

/** One part, by the router's typed `to`, `params` and `search`. */
export const TabLink = createLink(Tab);
