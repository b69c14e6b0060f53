import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { IconCheck } from '../../../ui/icons.ts';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import type { Draft } from '../plan-content.ts';
import styles from '../plan.module.css';
import { useGoTo } from '../use-go-to.ts';
import { type ChecklistLine, checklistField } from './field.ts';

/** What is missing before the draft can be sent; each line opens its place. Nothing here can be waved away. */
export function ChecklistCard({ draft }: { draft: Draft }) {
  const t = useText();
  const items = draft.checklist ?? [];
  return (
    <Card label={t('plan.checklist')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('plan.checklist')}</h2>
          {items.length > 0 && (
            <small className={styles.small}>{t('plan.checklist.left', { count: items.length })}</small>
          )}
        </Row>
        {items.length === 0 ? (
          <p className={styles.done}>
            <IconCheck size={18} aria-hidden="true" /> {t('plan.checklist.done')}
          </p>
        ) : (
          <ul className={styles.checklist}>
            {items.map((item) => (
              <li key={`${item.code}-${item.homeItemId ?? item.strandId ?? item.goalId}`}>
                <ChecklistRow item={item} draft={draft} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function ChecklistRow({ item, draft }: { item: ChecklistLine; draft: Draft }) {
  const say = useLocalised();
  const goTo = useGoTo();
  const row = item.homeItemId ?? item.strandId ?? item.goalId ?? undefined;
  const field = checklistField(item, draft);
  const statement = draft.goals?.find(
    ({ goal, strands }) => goal.id === item.goalId || strands?.some(({ strand }) => strand.id === item.strandId),
  )?.statement;
  const atHome = draft.homeItems?.find(({ id }) => id === item.homeItemId)?.words;
  return (
    <button type="button" className={styles.link} onClick={() => goTo(row, field)}>
      {say(item.message)}
      {(atHome || statement) && (
        <small className={styles.small} translate="no" data-identifying>
          {atHome || statement}
        </small>
      )}
    </button>
  );
}
