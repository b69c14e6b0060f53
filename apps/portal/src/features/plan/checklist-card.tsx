import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { IconCheck } from '../../ui/icons.ts';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import type { Draft } from './plan-content.ts';
import { usePlanDesk } from './plan-desk.tsx';
import styles from './plan.module.css';

type Item = NonNullable<Draft['checklist']>[number];

/** The field each line is about. A line that is not here is about the row as a whole, or about the page. */
const FIELDS: Readonly<Record<string, string>> = {
  PLAN_HAS_NO_REVIEW_DATE: 'reviewOn',
  PLAN_HAS_NO_AGREED_MINUTES: 'agreedWeeklyMinutes',
  PLAN_HAS_NO_PLACE: 'place',
  GOAL_HAS_NO_STATEMENT: 'statement',
  GOAL_HAS_NO_SETTING: 'setting',
  GOAL_HAS_NO_PRIORITY: 'priorityId',
  GOAL_HAS_NO_DATE: 'targetOn',
  GOAL_IS_BODY_FUNCTION: 'icf',
  SCALE_HAS_NO_EXPECTED_LEVEL: 'level0',
  SCALE_HAS_NO_START: 'level-2',
  SCALE_HAS_TOO_FEW_LEVELS: 'level1',
  SCALE_LEVELS_OVERLAP: 'level0',
  SCALE_OUT_OF_ORDER: 'level0',
  SCALE_HAS_TWO_VARIABLES: 'level0',
  STRAND_HAS_NO_THERAPIST: 'therapistId',
  STRAND_HAS_NO_MEASURE: 'measure',
  STRAND_HAS_NO_START: 'start',
  STRAND_HAS_NO_TARGET: 'target',
  STRAND_HAS_NO_DOSE: 'dose',
};

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
              <li key={`${item.code}-${item.strandId ?? item.goalId}`}>
                <ChecklistLine item={item} />
              </li>
            ))}
          </ul>
        )}
      </Stack>
    </Card>
  );
}

function ChecklistLine({ item }: { item: Item }) {
  const say = useLocalised();
  const { edit, writable } = usePlanDesk();
  const row = item.strandId ?? item.goalId;
  const field = FIELDS[item.code];
  const go = () => {
    if (row && field && writable) return edit(row, field);
    const place = row
      ? document.getElementById(row)
      : document.querySelector<HTMLElement>(field ? `[name="${field}"]` : '[data-add-goal]');
    place?.scrollIntoView({ block: 'center' });
    (place?.matches('input, select, button') ? place : place?.querySelector('button'))?.focus();
  };
  return (
    <button type="button" className={styles.link} onClick={go}>
      {say(item.message)}
    </button>
  );
}
