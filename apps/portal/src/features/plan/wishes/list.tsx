import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { langOf } from '../../../ui/layout/own-words.tsx';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import type { PlanChild } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { AddPriority, EditPriority } from './wishes.graphql.ts';

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

type Wish = NonNullable<PlanChild['priorities']>[number];

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

/** What the family says otherwise now: its words, how much it matters, or that it no longer wants it. */
function EditWish({ wish, onDone }: { wish: Wish; onDone: () => void }) {
  const t = useText();
  const { id: priorityId, version } = wish;
  const before = { words: wish.words ?? '', importance: String(wish.importance ?? '') };
  const draft = useDraft('edit-priority', `${priorityId}-${version}`, before);
  const { run, busy, refused } = usePlanAct();
  const { words, importance } = draft.value;
  const save = async (said: { words: string; importance: number } | { withdrawn: true }) => {
    if (!(await run(EditPriority, { input: { priorityId, version, ...said } }))) return;
    await draft.discard();
    onDone();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save({ words, importance: Number(importance) });
      }}
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <WordsField value={words} onChange={(typed) => draft.change({ words: typed, importance })} />
        <Row align="end">
          <ImportanceField value={importance} onChange={(typed) => draft.change({ words, importance: typed })} />
          <Button type="submit" variant="primary" busy={busy}>
            {t('plan.save')}
          </Button>
          <Button busy={busy} onClick={() => void save({ withdrawn: true })}>
            {t('plan.wants.withdraw')}
          </Button>
          <Button onClick={onDone}>{t('plan.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}

const EMPTY = { words: '', importance: '8', saidBy: '' };

function AddWish({ childId, onDone }: { childId: string; onDone: () => void }) {
  const t = useText();
  const today = useToday();
  const draft = useDraft('add-priority', childId, EMPTY);
  const { run, busy, refused } = usePlanAct();
  const { words, importance, saidBy } = draft.value;
  const set = (fields: Partial<typeof EMPTY>) => draft.change({ ...draft.value, ...fields });
  const save = async () => {
    const input = { childId, words, importance: Number(importance), saidBy, saidOn: today };
    if (!(await run(AddPriority, { input }))) return;
    await draft.discard();
    onDone();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={3}>
        <Refused>{refused}</Refused>
        <WordsField value={words} onChange={(typed) => set({ words: typed })} />
        <Row align="end">
          <ImportanceField value={importance} onChange={(typed) => set({ importance: typed })} />
          <TextField
            label={t('plan.wants.saidBy')}
            value={saidBy}
            required
            maxLength={80}
            onChange={(event) => set({ saidBy: event.currentTarget.value })}
          />
          <Button type="submit" variant="primary" busy={busy}>
            {t('plan.save')}
          </Button>
          <Button onClick={onDone}>{t('plan.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}

interface TypedField {
  value: string;
  onChange: (typed: string) => void;
}

function WordsField({ value, onChange }: TypedField) {
  const t = useText();
  return (
    <TextArea
      label={t('plan.wants.words')}
      value={value}
      required
      maxLength={300}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function ImportanceField({ value, onChange }: TypedField) {
  const t = useText();
  return (
    <TextField
      label={t('plan.wants.importance')}
      type="number"
      min={1}
      max={10}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
