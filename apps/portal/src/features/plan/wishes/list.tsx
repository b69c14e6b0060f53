import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { AddWish, EditWish, type Wish } from './forms.tsx';

/** What the family wants, in their words and with their weight: every goal serves one of these. */
export function Wishes({ writable }: { writable: boolean }) {
  const t = useText();
  const { child } = usePlanDesk();
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<string>();
  const open = (child.priorities ?? []).filter(({ withdrawnOn }) => !withdrawnOn);
  return (
    <section aria-label={t('plan.wants')} className={styles.wishes}>
      <div className={styles.wish}>
        <h2>{t('plan.wants')}</h2>
        {writable && !adding && (
          <Button variant="quiet" onClick={() => setAdding(true)}>
            {t('plan.wants.add')}
          </Button>
        )}
      </div>
      {open.length === 0 && !adding && <p className={styles.empty}>{t('plan.wants.none')}</p>}
      {open
        .toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
        .map((wish) =>
          editing === wish.id ? (
            <EditWish key={wish.id} wish={wish} onDone={() => setEditing(undefined)} />
          ) : (
            <WishLine key={wish.id} wish={wish} onEdit={writable ? () => setEditing(wish.id) : undefined} />
          ),
        )}
      {adding && <AddWish childId={child.id} onDone={() => setAdding(false)} />}
    </section>
  );
}

function WishLine({ wish, onEdit }: { wish: Wish; onEdit: (() => void) | undefined }) {
  const t = useText();
  const { words, importance, saidBy } = wish;
  return (
    <p className={styles.wish}>
      <q lang={langOf(words ?? '')} translate="no">
        {words}
      </q>
      <small className={styles.small}>
        {importance ? t('plan.importance', { importance }) : ''}
        {saidBy && (
          <span translate="no" data-identifying>
            {` · ${saidBy}`}
          </span>
        )}
      </small>
      {onEdit && (
        <Button variant="quiet" aria-label={t('plan.wants.editOf', { words: words ?? '' })} onClick={onEdit}>
          {t('plan.wants.edit')}
        </Button>
      )}
    </p>
  );
}
