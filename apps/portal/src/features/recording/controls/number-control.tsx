import type { MeasureDefinition, MeasureValue } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import type { MessageKey } from '../../../messages/keys.ts';
import type { ControlProps } from './control.ts';
import styles from './controls.module.css';
import { NumberStepper } from './number-stepper.tsx';
import { RecordButton } from './record-button.tsx';

type NumberType = 'DEGREES' | 'DISTANCE' | 'SCORE';
type NumberMeasure = Extract<MeasureDefinition, { type: NumberType }>;
type NumberValue = Extract<MeasureValue, { type: NumberType }>;

const DEGREES_STEP = 5;

function fieldOf(measure: NumberMeasure): { label: MessageKey; step: number; min?: number } {
  switch (measure.type) {
    case 'DEGREES':
      return { label: 'recording.degrees', step: DEGREES_STEP };
    case 'DISTANCE':
      return { label: measure.unit === 'M' ? 'recording.metres' : 'recording.centimetres', step: 1, min: 0 };
    case 'SCORE':
      return { label: 'recording.score', step: 1 };
  }
}

function numberOf(value: NumberValue): number {
  switch (value.type) {
    case 'DEGREES':
      return value.degrees;
    case 'DISTANCE':
      return value.distance;
    case 'SCORE':
      return value.value;
  }
}

function valueOf(measure: NumberMeasure, number: number): NumberValue {
  switch (measure.type) {
    case 'DEGREES':
      return { type: 'DEGREES', degrees: number };
    case 'DISTANCE':
      return { type: 'DISTANCE', distance: number, unit: measure.unit };
    case 'SCORE':
      return { type: 'SCORE', value: number };
  }
}

interface NumberControlProps {
  measure: NumberMeasure;
  value: NumberValue | undefined;
  onChange: (value: NumberValue | undefined) => void;
  onRecord: (value: NumberValue) => void;
}

/** One number read off a joint, a floor or a form. */
export function NumberControl({ measure, value, onChange, onRecord }: NumberControlProps) {
  const t = useText();
  const { label, step, min } = fieldOf(measure);
  return (
    <div className={styles.line}>
      <NumberStepper
        label={t(label)}
        value={value && numberOf(value)}
        step={step}
        min={min}
        onChange={(number) => onChange(number === undefined ? undefined : valueOf(measure, number))}
      />
      <RecordButton value={value} onRecord={onRecord} />
    </div>
  );
}

const WEEK = 7;

/** How often in the days that were watched; fewer than seven are kept as they are. */
export function WeekControl({ value, onChange, onRecord }: ControlProps<'COUNT_PER_WEEK'>) {
  const t = useText();
  const days = value?.daysObserved ?? WEEK;
  const put = (count: number | undefined, daysObserved: number) =>
    onChange(count === undefined ? undefined : { type: 'COUNT_PER_WEEK', count: Math.round(count), daysObserved });
  return (
    <div className={styles.line}>
      <NumberStepper label={t('recording.times')} value={value?.count} min={0} onChange={(count) => put(count, days)} />
      <NumberStepper
        label={t('recording.days')}
        value={days}
        min={1}
        max={WEEK}
        onChange={(watched) => put(value?.count ?? 0, Math.round(watched ?? WEEK))}
      />
      <RecordButton value={value} onRecord={onRecord} />
    </div>
  );
}
