import { findByCode } from '../catalogue/lookup.ts';
import type { Catalogue, OutcomeMeasure } from '../catalogue/kinds.ts';
import { ok, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import type { MeasureDefinition, MeasureValue } from './measure.ts';
import { showsProgress } from './shows-progress.ts';

type Measures = Pick<Catalogue, 'measures'>;
type ScoreMeasure = Extract<MeasureDefinition, { type: 'SCORE' }>;

/** Tolerance for a decimal step such as 0.1, which binary fractions do not hit exactly. */
const STEP_TOLERANCE = 1e-6;

interface Scored {
  readonly named: OutcomeMeasure;
  readonly field: OutcomeMeasure['scoreFields'][number];
}

function scoreOf(catalogue: Measures, { measure, field: code }: ScoreMeasure): Result<Scored> {
  const named = findByCode(catalogue.measures, measure);
  if (!named) return refuse('UNKNOWN_CODE', { kind: 'MEASURE', code: measure });
  const field = named.scoreFields.find((each) => each.code === code);
  return field ? ok({ named, field }) : refuse('UNKNOWN_CODE', { kind: 'SCORE_FIELD', code });
}

/** Whether a strand can be measured so: a score is one of the catalogue, and one that shows progress. */
export function checkMeasure(catalogue: Measures, measure: MeasureDefinition): Result<MeasureDefinition> {
  if (measure.type !== 'SCORE') return ok(measure);
  const score = scoreOf(catalogue, measure);
  if (!score.ok) return score;
  const { named, field } = score.value;
  return showsProgress({ classification: named.purpose === 'CLASSIFICATION', type: field.type })
    ? ok(measure)
    : refuse('MEASURE_SHOWS_NO_PROGRESS', { measure: named.code, field: field.code });
}

function checkScore(catalogue: Measures, measure: ScoreMeasure, value: number): Result<number> {
  const score = scoreOf(catalogue, measure);
  if (!score.ok) return score;
  const { min, max, step } = score.value.field;
  if ((min !== null && value < min) || (max !== null && value > max)) {
    return refuse('MEASURE_VALUE_OUT_OF_RANGE', { value, min, max });
  }
  if (step !== null) {
    const steps = (value - (min ?? 0)) / step;
    if (Math.abs(steps - Math.round(steps)) > STEP_TOLERANCE) return refuse('MEASURE_VALUE_OFF_STEP', { value, step });
  }
  return ok(value);
}

/**
 * Whether a value can be one of a strand's measure. Refuses another type, more successes than tries, a chain of another
 * length, and a score outside the range or off the step of its field in the catalogue. An age outside the measure's is
 * a warning elsewhere and no refusal.
 */
export function checkMeasureValue(
  catalogue: Measures,
  measure: MeasureDefinition,
  value: MeasureValue,
): Result<MeasureValue> {
  if (value.type !== measure.type) {
    return refuse('MEASURE_VALUE_OF_ANOTHER_TYPE', { expected: measure.type, given: value.type });
  }
  if (value.type === 'COUNT_OF_N' && value.count > value.of) {
    return refuse('MEASURE_VALUE_OUT_OF_RANGE', { value: value.count, min: 0, max: value.of });
  }
  if (value.type === 'STEPS' && measure.type === 'STEPS' && value.prompts.length !== measure.steps.length) {
    const steps = measure.steps.length;
    return refuse('MEASURE_VALUE_OUT_OF_RANGE', { value: value.prompts.length, min: steps, max: steps });
  }
  if (value.type === 'SCORE' && measure.type === 'SCORE') {
    const score = checkScore(catalogue, measure, value.value);
    if (!score.ok) return score;
  }
  return ok(value);
}
