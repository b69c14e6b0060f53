import {
  independentSteps,
  type MeasureDefinition,
  measureDefinitionSchema,
  type MeasureType,
  type MeasureValue,
  measureValueSchema,
  promptsOfChain,
  type Weekday,
} from '@trellis/domain';

/** A measure while it is typed: every field may be there, none has to. What no field of the screen shows goes along. */
export interface MeasureForm {
  type: MeasureType;
  text: string;
  of: number;
  better: 'MORE' | 'LESS';
  /** The chain's steps, one a line as typed. */
  steps: readonly string[];
  chaining: 'FORWARD' | 'BACKWARD' | 'WHOLE';
  unit: 'M' | 'CM';
  site: string;
  side: string;
  movement: string;
  mode: 'PASSIVE' | 'ACTIVE';
  weekStartsOn: Weekday;
  measure: string;
  field: string;
  edition: string;
  /** What stands at the start and at the target, as one number: seconds, buttons, independent steps, a rung of help. */
  start: string;
  target: string;
}

export type MeasureEnd = 'start' | 'target';

/** A strand's measure as the server has it. An end says more than is typed: the help each step took, the days watched. */
export interface StoredMeasure {
  measure?: MeasureDefinition | undefined;
  start?: MeasureValue | undefined;
  target?: MeasureValue | undefined;
}

export const EMPTY_MEASURE: MeasureForm = {
  type: 'COUNT_OF_N',
  text: '',
  of: 5,
  better: 'MORE',
  steps: [],
  chaining: 'BACKWARD',
  unit: 'M',
  site: '',
  side: '',
  movement: '',
  mode: 'PASSIVE',
  weekStartsOn: 'MON',
  measure: '',
  field: 'total',
  edition: '',
  start: '',
  target: '',
};

const WHOLE_WEEK = 7;

function stepsOf({ steps }: MeasureForm): string[] {
  return steps.map((step) => step.trim()).filter(Boolean);
}

/** The definition the form says, or undefined while it does not say enough to be one. */
export function definitionOf(form: MeasureForm): MeasureDefinition | undefined {
  const { type, text, of, better, chaining, unit, site, side, movement, mode, weekStartsOn } = form;
  const { measure, field, edition } = form;
  const place = { ...(site && { site }), ...(side && { side }) };
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { of },
    SECONDS: { better },
    STEPS: { steps: stepsOf(form), chaining },
    PROMPT_LADDER: {},
    DEGREES: { better, movement, mode },
    DISTANCE: { better, unit },
    COUNT_PER_WEEK: { better, weekStartsOn },
    SCORE: { better, measure, field, ...(edition && { edition }) },
  };
  return measureDefinitionSchema.safeParse({ type, text, ...said[type], ...place }).data;
}

/**
 * The value at an end of the form: the stored one, whole, where nothing it depends on was typed over; else what was
 * typed, of a chain the steps taught first without help and the rest with the most. Undefined where nothing or no value is typed.
 */
export function valueOf(form: MeasureForm, end: MeasureEnd, stored: StoredMeasure): MeasureValue | undefined {
  const kept = stored[end];
  const ofThisType = kept?.type === form.type ? kept : undefined;
  if (ofThisType && isAsStored(form, end, stored)) return ofThisType;
  const typed = form[end];
  if (typed.trim() === '') return undefined;
  const number = Number(typed);
  const daysObserved = ofThisType?.type === 'COUNT_PER_WEEK' ? ofThisType.daysObserved : WHOLE_WEEK;
  const said: Readonly<Record<MeasureType, object>> = {
    COUNT_OF_N: { count: number, of: form.of },
    SECONDS: { seconds: number },
    STEPS: { prompts: promptsOfChain(stepsOf(form).length, number, form.chaining) },
    PROMPT_LADDER: { prompt: typed },
    DEGREES: { degrees: number },
    DISTANCE: { distance: number, unit: form.unit },
    COUNT_PER_WEEK: { count: number, daysObserved },
    SCORE: { value: number },
  };
  return measureValueSchema.safeParse({ type: form.type, ...said[form.type] }).data;
}

function isAsStored(form: MeasureForm, end: MeasureEnd, stored: StoredMeasure): boolean {
  const before = formOf(stored);
  return (
    form[end] === before[end] &&
    form.of === before.of &&
    form.unit === before.unit &&
    stepsOf(form).length === stepsOf(before).length &&
    (form.chaining === before.chaining || !wasTyped(before, end, stored[end]))
  );
}

/** Whether a chain's end is what a typed number makes of it: such a one follows the chaining, what was seen does not. */
function wasTyped(before: MeasureForm, end: MeasureEnd, kept: MeasureValue | undefined): boolean {
  if (kept?.type !== 'STEPS') return false;
  const typed = promptsOfChain(kept.prompts.length, Number(before[end]), before.chaining);
  return kept.prompts.every((prompt, at) => prompt === typed[at]);
}

/** Whether the server can have the form as it stands: a measure, and at each end either nothing or a value of it. */
export function isWhole(form: MeasureForm, stored: StoredMeasure): boolean {
  const ends = ['start', 'target'] as const;
  return (
    definitionOf(form) !== undefined &&
    ends.every((end) => form[end].trim() === '' || valueOf(form, end, stored) !== undefined)
  );
}

interface Score {
  measure: string;
  field: string;
  /** Null where neither way is better. */
  higherIsBetter: boolean | null;
}

/** A score of a named measure, with the way that is better and the edition that goes with it: another's is not kept. */
export function scoreOf(
  { measure: name, field, higherIsBetter }: Score,
  { measure }: StoredMeasure,
): Pick<MeasureForm, 'measure' | 'field' | 'edition' | 'better'> {
  const isStored = measure?.type === 'SCORE' && measure.measure === name;
  return {
    measure: name,
    field,
    edition: isStored ? (measure.edition ?? '') : '',
    better: higherIsBetter === false ? 'LESS' : 'MORE',
  };
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
      return String(independentSteps(value));
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

/** The form for a strand as it is stored. Every definition's fields carry the form's names. */
export function formOf({ measure, start, target }: StoredMeasure): MeasureForm {
  return { ...EMPTY_MEASURE, ...measure, start: typedFrom(start), target: typedFrom(target) };
}
