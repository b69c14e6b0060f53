import type {
  BodySite,
  Direction,
  GoalDirection,
  Language,
  MeasureDefinition,
  MeasureValue,
  PromptLevel,
  Side,
} from '@trellis/domain';

/** Words in English, and in Hindi where a plan in Hindi may use them. `{he}`, `{his}`, `{him}` take the child's sex. */
export type Words = string | { readonly en: string; readonly hi: string };

export interface StrandTemplate {
  readonly what: Words;
  readonly measure: (text: string) => MeasureDefinition;
  /** What is done, in the words of the measure. */
  readonly watched: Words;
  readonly start: MeasureValue;
  readonly target: MeasureValue;
  /** Techniques, the fitting ones of which are taken, with the tools chosen for each. */
  readonly techniques: Readonly<Record<string, readonly string[]>>;
  readonly focusAreas: readonly string[];
}

/** A goal as the clinic has written it before: its scale worded to the end, and what each discipline can do for it. */
export interface GoalTemplate {
  readonly code: string;
  /** Months of age it fits. */
  readonly from: number;
  readonly until: number;
  readonly conditions: readonly string[];
  /** For cerebral palsy: the levels of GMFCS it fits; all where it says nothing. */
  readonly gmfcs?: { readonly from: number; readonly until: number };
  readonly setting: string;
  readonly icf: string;
  readonly direction: GoalDirection;
  readonly statement: Words;
  /** All five, from -2 to +2. */
  readonly levels: readonly Words[];
  /** What families say when they want this. */
  readonly wishes: readonly Words[];
  /** What a child says who is old enough to be asked. */
  readonly ownWishes?: readonly string[];
  readonly division: Words;
  readonly strands: Readonly<Record<string, StrandTemplate>>;
}

/** The words in a language; what has no Hindi is said in English. */
export function inWords(words: Words, language: Language): string {
  return typeof words === 'string' ? words : words[language];
}

/** What a strand watches and from where to where. */
type Watch = Pick<StrandTemplate, 'measure' | 'start' | 'target'>;

export function times(of: number, start: number, target: number): Watch {
  return {
    measure: (text) => ({ type: 'COUNT_OF_N', text, of }),
    start: { type: 'COUNT_OF_N', count: start, of },
    target: { type: 'COUNT_OF_N', count: target, of },
  };
}

export function seconds(start: number, target: number, better: Direction = 'MORE'): Watch {
  return {
    measure: (text) => ({ type: 'SECONDS', text, better }),
    start: { type: 'SECONDS', seconds: start },
    target: { type: 'SECONDS', seconds: target },
  };
}

/** Help that a step still needs, for the first that is not done alone and for those after it. */
const NEEDED: readonly PromptLevel[] = ['WORDS', 'SHOW', 'PART_HAND'];

/** A chain of which the first so many steps are done alone. */
export function chain(alone: number, of: number): Extract<MeasureValue, { type: 'STEPS' }> {
  const prompts = Array.from({ length: of }, (_, index): PromptLevel => {
    if (index < alone) return 'NONE';
    return NEEDED[Math.min(index - alone, NEEDED.length - 1)] ?? 'PART_HAND';
  });
  return { type: 'STEPS', prompts };
}

export function steps(list: readonly string[], start: number, target: number): Watch {
  return {
    measure: (text) => ({ type: 'STEPS', text, steps: list, chaining: 'FORWARD' }),
    start: chain(start, list.length),
    target: chain(target, list.length),
  };
}

export function ladder(start: PromptLevel, target: PromptLevel): Watch {
  return {
    measure: (text) => ({ type: 'PROMPT_LADDER', text }),
    start: { type: 'PROMPT_LADDER', prompt: start },
    target: { type: 'PROMPT_LADDER', prompt: target },
  };
}

export function metres(start: number, target: number): Watch {
  return {
    measure: (text) => ({ type: 'DISTANCE', text, better: 'MORE', unit: 'M' }),
    start: { type: 'DISTANCE', distance: start, unit: 'M' },
    target: { type: 'DISTANCE', distance: target, unit: 'M' },
  };
}

export function degrees(
  movement: string,
  place: { readonly site: BodySite; readonly side: Side },
  start: number,
  target: number,
): Watch {
  return {
    measure: (text) => ({ type: 'DEGREES', text, better: 'MORE', ...place, movement, mode: 'ACTIVE' }),
    start: { type: 'DEGREES', degrees: start },
    target: { type: 'DEGREES', degrees: target },
  };
}

export function perWeek(start: number, target: number): Watch {
  return {
    measure: (text) => ({
      type: 'COUNT_PER_WEEK',
      text,
      better: target < start ? 'LESS' : 'MORE',
      weekStartsOn: 'MON',
    }),
    start: { type: 'COUNT_PER_WEEK', count: start, daysObserved: 7 },
    target: { type: 'COUNT_PER_WEEK', count: target, daysObserved: 7 },
  };
}

export function score(measure: string, field: string, start: number, target: number): Watch {
  return {
    measure: (text) => ({ type: 'SCORE', text, better: target < start ? 'LESS' : 'MORE', measure, field }),
    start: { type: 'SCORE', value: start },
    target: { type: 'SCORE', value: target },
  };
}

/** A strand that holds what there is: start and target are one. */
export function held(watch: Watch): Watch {
  return { ...watch, target: watch.start };
}
