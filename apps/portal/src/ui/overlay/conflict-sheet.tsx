import { useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../actions/button.tsx';
import { classes } from '../classes.ts';
import { Sheet } from './sheet.tsx';
import styles from './conflict-sheet.module.css';

export interface ConflictingField {
  id: string;
  label: string;
  mine: string;
  theirs: string;
}

type Side = 'mine' | 'theirs';

interface ConflictSheetProps {
  fields: readonly ConflictingField[];
  /** Who wrote the other text, ready to read; undefined where the server does not say. */
  other?: string;
  /** Whose text to keep, by field id: two may look alike here and still differ. What was not picked stays in the history. */
  onPick: (kept: Readonly<Record<string, Side>>) => void;
  onLater: () => void;
}

/** Two people changed the same field. Both texts, one pick a field, nothing thrown away. */
export function ConflictSheet({ fields, other, onPick, onLater }: ConflictSheetProps) {
  const t = useText();
  const [kept, setKept] = useState<Readonly<Record<string, Side>>>({});
  const complete = fields.every(({ id }) => kept[id] !== undefined);
  const footer = (
    <>
      <Button onClick={onLater}>{t('ui.conflict.later')}</Button>
      <Button variant="primary" disabled={!complete} onClick={() => onPick(kept)}>
        {t('ui.conflict.keep')}
      </Button>
    </>
  );
  return (
    <Sheet open title={t('ui.conflict.title')} onClose={onLater} footer={footer} wide>
      <p className={styles.lead}>{other ? t('ui.conflict.textBy', { other }) : t('ui.conflict.text')}</p>
      {fields.map((field) => (
        <fieldset key={field.id} className={styles.field}>
          <legend>{field.label}</legend>
          <div className={styles.sides}>
            {(['mine', 'theirs'] as const).map((side) => (
              <label key={side} className={classes(styles.side, kept[field.id] === side && styles.kept)}>
                <span className={styles.whose}>
                  <input
                    type="radio"
                    name={field.id}
                    checked={kept[field.id] === side}
                    onChange={() => setKept({ ...kept, [field.id]: side })}
                  />
                  {t(`ui.conflict.${side}`)}
                </span>
                <span className={styles.words}>{field[side]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </Sheet>
  );
}
