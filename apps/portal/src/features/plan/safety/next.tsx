import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { ClassBadge } from '../changes/class-badge.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { useParties } from '../use-parties.ts';

/** What a change for safety will do, said before it is made; `children` are points of this change alone. */
export function SafetyNext({ children }: { children?: ReactNode }) {
  const t = useText();
  const parties = useParties();
  const { plan, version } = usePlanDesk();
  const told = (version.parties ?? []).flatMap(({ discipline }) => discipline ?? []);
  return (
    <Stack gap={2} className={styles.next}>
      <Row gap={2}>
        <ClassBadge change={{ class: 'C' }} />
        <b>{t('safety.next')}</b>
      </Row>
      <ul className={styles.points}>
        <li>{t('safety.next.now')}</li>
        {children}
        <li>{t('safety.next.told', { parties: parties([...told, 'GUARDIAN']) })}</li>
        {plan.draft && <li>{t(plan.draft.state === 'SENT' ? 'safety.next.sent' : 'safety.next.draft')}</li>}
        <li>{t('safety.next.back')}</li>
      </ul>
    </Stack>
  );
}
