import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { NumberStepper } from './number-stepper.tsx';
import { RecordButton } from './record-button.tsx';
import { Tally } from './tally.tsx';

/** Up to this many tries there is a button for each count; more would be too narrow for a thumb. */
const MOST_BUTTONS = 10;

/** So many of so many tries: said at once, or counted as it happens. A count that was begun goes on after a reload. */
export function CountControl({ measure, value, onChange, onRecord, recorded }: ControlProps<'COUNT_OF_N'>) {
  const t = useText();
  const [counts, setCounts] = useState(value !== undefined && measure.of <= MOST_BUTTONS);
  return (
    <>
      {counts ? (
        <Tally value={value} onChange={onChange} onRecord={onRecord} />
      ) : (
        <CountAtOnce measure={measure} value={value} onChange={onChange} onRecord={onRecord} recorded={recorded} />
      )}
      {value === undefined && (
        <div className={styles.line}>
          <Button variant="quiet" onClick={() => setCounts(!counts)}>
            {t(counts ? 'recording.countAtOnce' : 'recording.countAsItHappens')}
          </Button>
        </div>
      )}
    </>
  );
}

/** One tap on the count where the tries are few. */
function CountAtOnce({ measure, value, onChange, onRecord, recorded }: ControlProps<'COUNT_OF_N'>) {
  const t = useText();
  const { of } = measure;
  const label = t('recording.count', { of });
  if (of > MOST_BUTTONS) {
    return (
      <div className={styles.line}>
        <NumberStepper
          label={label}
          value={value?.count}
          min={0}
          max={of}
          onChange={(count) =>
            onChange(count === undefined ? undefined : { type: 'COUNT_OF_N', count: Math.round(count), of })
          }
        />
        <RecordButton value={value} onRecord={onRecord} />
      </div>
    );
  }
  return (
    <fieldset className={styles.taps} aria-label={label}>
      {Array.from({ length: of + 1 }, (_, count) => (
        <button
          key={count}
          type="button"
          className={styles.tap}
          aria-pressed={recorded?.count === count}
          onClick={() => onRecord({ type: 'COUNT_OF_N', count, of })}
        >
          {count}
        </button>
      ))}
    </fieldset>
  );
}
