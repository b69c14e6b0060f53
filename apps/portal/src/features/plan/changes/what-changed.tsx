import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Card } from '../../../ui/layout/layout.tsx';
import type { Version } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { ChangeList } from './list.tsx';

/** How this version differs from the one before it, sentence by sentence; folded, since a long list is not read first. */
export function WhatChanged({ version }: { version: Version }) {
  const t = useText();
  const { child } = usePlanDesk();
  const changes = version.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <Card label={t('plan.change.title')}>
      <details>
        <summary className={styles.summary}>
          <h2>{t('plan.change.title')}</h2>
          <small className={styles.small}>{t('plan.changes.count', { count: changes.length })}</small>
        </summary>
        <ChangeList changes={changes} />
      </details>
      <Link to="/children/$childId/plan/versions" params={{ childId: child.id }} search={{ to: version.id }}>
        {t('plan.compareVersions')}
      </Link>
    </Card>
  );
}
