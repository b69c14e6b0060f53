import { useState } from 'react';
import { fieldsTaken } from '../../../lib/drafts/merge-row.ts';
import type { RowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ConflictSheet } from '../../../ui/overlay/conflict-sheet.tsx';

interface RowConflictProps<Row extends object> {
  row: RowDraft<Row>;
  nameOf: (field: keyof Row & string) => string;
  /** A field's value as a person can compare it. */
  say: (field: keyof Row & string, row: Row) => string;
}

/** Two people wrote one field: both texts, and a pick. Put off, it stays open; neither text is sent over the other. */
export function RowConflict<Row extends object>({ row, nameOf, say }: RowConflictProps<Row>) {
  const t = useText();
  const [later, setLater] = useState(false);
  const { clash, value } = row;
  if (!clash) return null;
  if (later) {
    return (
      <Notice tone="care" actions={<Button onClick={() => setLater(false)}>{t('plan.conflict.decide')}</Button>}>
        {t('plan.conflict.waits')}
      </Notice>
    );
  }
  return (
    <ConflictSheet
      fields={clash.fields.map((field) => ({
        id: field,
        label: nameOf(field),
        mine: say(field, value),
        theirs: say(field, clash.theirs),
      }))}
      onPick={(kept) => row.settle(fieldsTaken(clash, kept))}
      onLater={() => setLater(true)}
    />
  );
}
