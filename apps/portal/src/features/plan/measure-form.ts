import {
  type MeasureDefinition,
  type MeasureType,
  type MeasureValue,
  measureDefinitionSchema,
  measureValueSchema,
} from '@trellis/domain';

/** A measure while it is typed: every field may be there, none has to. */
export interface MeasureForm {
  type: MeasureType;
  text: string;
  of: number;
  better: 'MORE' | 'LESS';
  steps: string;
  unit: 'M' | 'CM';
  site: string;
  side: string;
  movement: string;
  measure: string;
  /** What stands at the start and at the target, as one number: seconds, buttons, independent steps, a rung of help. */
  start: string;
  target: string;
}

export const EMPTY_MEASURE: MeasureForm = {
  type: 'COUNT_OF_N',
  text: '',
  of: 5,
  better: 'MORE',
  steps: '',
  unit: 'M',
  site: '',
  side: '',
  movement: '',
  measure: '',
  start: '',
  target: '',
};

const INDEPENDENT = 'NONE';

function stepsOf({ steps }: MeasureForm): string[] {
  return steps
    .split('\n')
    .map((step) => step.trim())
    .filter(Boolean);
}

/** The definition the form says, or undefined while it does not say enough to be one. */
export function definitionOf(form: MeasureForm): MeasureDefinition | undefined {
  const { type, text, of, better, unit, site, side, movement, measure } = form;
  const place = { ...(site && { site }), ...(side && { side }) };
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { of },
    SECONDS: { better },
    STEPS: { steps: stepsOf(form), chaining: 'BACKWARD' },
    PROMPT_LADDER: {},
    DEGREES: { better, movement, mode: 'PASSIVE' },
    DISTANCE: { better, unit },
    COUNT_PER_WEEK: { better, weekStartsOn: 'MON' },
    SCORE: { better, measure, field: 'TOTAL' },
  };
  return measureDefinitionSchema.safeParse({ type, text, ...said[type], ...place }).data;
}

/** The value a field says for the form's measure; of a chain, its first steps without help and the rest with the most. */
export function valueOf(form: MeasureForm, typed: string): MeasureValue | undefined {
  if (typed.trim() === '') return undefined;
  const number = Number(typed);
  const steps = stepsOf(form);
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { count: number, of: form.of },
    SECONDS: { seconds: number },
    STEPS: { prompts: steps.map((_, at) => (at < number ? INDEPENDENT : 'FULL_HAND')) },
    PROMPT_LADDER: { prompt: typed },
    DEGREES: { degrees: number },
    DISTANCE: { distance: number, unit: form.unit },
    COUNT_PER_WEEK: { count: number, daysObserved: 7 },
    SCORE: { value: number },
  };
  return measureValueSchema.safeParse({ type: form.type, ...said[form.type] }).data;
}

function typedFrom(value: MeasureValue | undefined): string {
  if (value === undefined) return '';
  switch (value.type) {
    case 'COUNT_OF_N':
    case 'COUNT_PER_WEEK':
      return String(value.count);
    case 'SECONDS':
      return String(value.seconds);
    case 'STEPS':
      return String(value.prompts.filter((prompt) => prompt === INDEPENDENT).length);
    case 'PROMPT_LADDER':
      return value.prompt;
    case 'DEGREES':
      return String(value.degrees);
    case 'DISTANCE':
      return String(value.distance);
    case 'SCORE':
      return String(value.value);
  }
}

/** The form for a strand as it is stored. */
export function formOf(
  measure: MeasureDefinition | undefined,
  start: MeasureValue | undefined,
  target: MeasureValue | undefined,
): MeasureForm {
  const said: Partial<MeasureForm> =
    measure === undefined
      ? {}
      : {
          type: measure.type,
          text: measure.text,
          ...('of' in measure && { of: measure.of }),
          ...('better' in measure && { better: measure.better }),
          ...('steps' in measure && { steps: measure.steps.join('\n') }),
          ...('unit' in measure && { unit: measure.unit }),
          ...('movement' in measure && { movement: measure.movement }),
          ...('measure' in measure && { measure: measure.measure }),
          site: measure.site ?? '',
          side: measure.side ?? '',
        };
  return { ...EMPTY_MEASURE, ...said, start: typedFrom(start), target: typedFrom(target) };
}
