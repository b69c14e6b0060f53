import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { NumberStepper } from './number-stepper.tsx';
import { RecordButton } from './record-button.tsx';

const TICK_MS = 200;
const STEP_SECONDS = 5;

/** Seconds: started and stopped by the same large button, or typed where somebody else held the watch. */
export function Stopwatch({ value, onChange, onRecord }: ControlProps<'SECONDS'>) {
  const t = useText();
  const formats = useFormats();
  // By the page's own clock, which nobody can set while it runs.
  const [startedAt, setStartedAt] = useState<number>();
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [startedAt]);
  const start = () => {
    setNow(performance.now());
    setStartedAt(performance.now());
  };
  const stop = (since: number) => {
    setStartedAt(undefined);
    onRecord({ type: 'SECONDS', seconds: Math.round((performance.now() - since) / 1000) });
  };
  return (
    <div className={styles.line}>
      <fieldset className={styles.watch} aria-label={t('recording.clock')}>
        <span role="timer" className={styles.elapsed}>
          {formats.number(startedAt === undefined ? 0 : Math.max(0, (now - startedAt) / 1000), 0)}
        </span>
        <Button large onClick={() => (startedAt === undefined ? start() : stop(startedAt))}>
          {t(startedAt === undefined ? 'recording.start' : 'recording.stop')}
        </Button>
      </fieldset>
      <NumberStepper
        label={t('recording.seconds')}
        value={value?.seconds}
        min={0}
        step={STEP_SECONDS}
        onChange={(seconds) => onChange(seconds === undefined ? undefined : { type: 'SECONDS', seconds })}
      />
      <RecordButton value={value} onRecord={onRecord} />
    </div>
  );
}
