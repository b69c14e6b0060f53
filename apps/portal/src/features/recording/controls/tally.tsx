import { formatMeasure } from '@trellis/domain';
import { useState } from 'react';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import type { ControlProps, ValueOf } from './control.ts';
import styles from './controls.module.css';
import { RecordButton } from './record-button.tsx';

const MOST_TRIES = 100;

type Count = ValueOf<'COUNT_OF_N'>;

/**
 * A count as it happens, for two thumbs: a try that went well under the one, a try that did not under the other. As many tries as
 * there were are what is recorded.
 */
export function Tally({
  value,
  onChange,
  onRecord,
}: Pick<ControlProps<'COUNT_OF_N'>, 'value' | 'onChange' | 'onRecord'>) {
  const t = useText();
  const language = useLanguage();
  const [before, setBefore] = useState<(Count | undefined)[]>([]);
  const tried = (well: boolean) => {
    setBefore((all) => [...all, value]);
    onChange({ type: 'COUNT_OF_N', count: (value?.count ?? 0) + Number(well), of: (value?.of ?? 0) + 1 });
  };
  const full = value?.of === MOST_TRIES;
  return (
    <div className={styles.tallied}>
      <div className={styles.tally}>
        <button type="button" className={styles.thumb} disabled={full} onClick={() => tried(false)}>
          {t('recording.notYet')}
        </button>
        <output className={styles.tallySum}>{value ? formatMeasure(value, language) : '–'}</output>
        <button type="button" className={styles.thumb} disabled={full} onClick={() => tried(true)}>
          {t('recording.didIt')}
        </button>
      </div>
      <div className={styles.line}>
        {before.length > 0 && value && (
          <Button
            variant="quiet"
            onClick={() => {
              onChange(before.at(-1));
              setBefore((all) => all.slice(0, -1));
            }}
          >
            {t('recording.oneBack')}
          </Button>
        )}
        <RecordButton
          value={value}
          onRecord={(count) => {
            setBefore([]);
            onRecord(count);
          }}
        />
      </div>
    </div>
  );
}
