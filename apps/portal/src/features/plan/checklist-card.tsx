import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import type { Draft } from './plan-content.ts';
import styles from './plan.module.css';

/** What is missing before the draft can be sent; each line leads to its place. Nothing here can be waved away. */
export function ChecklistCard({ draft }: { draft: Draft }) {
  const t = useText();
  const say = useLocalised();
  const items = draft.checklist ?? [];
  return (
    <Card label={t('plan.checklist')}>
      <Stack gap={2}>
        <h2>{t('plan.checklist')}</h2>
        {items.length === 0 && <p className={styles.empty}>{t('plan.checklist.done')}</p>}
        <ul className={styles.list}>
          {items.map(({ code, goalId, strandId, message }) => {
            const place = strandId ?? goalId;
            return <li key={`${code}-${place}`}>{place ? <a href={`#${place}`}>{say(message)}</a> : say(message)}</li>;
          })}
        </ul>
      </Stack>
    </Card>
  );
}
