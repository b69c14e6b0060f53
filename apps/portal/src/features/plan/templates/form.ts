import {
  type DraftedStrand,
  type Dose,
  type GoalDirection,
  goalTemplateContentSchema,
  LEVELS,
  type Level,
  type LevelText,
  type MeasureDefinition,
  type ScaleFault,
  lintScale,
  startLevelOf,
  type TemplateDraft,
} from '@trellis/domain';
import { readMeasureValue } from '../../../lib/measures/read-measure.ts';
import { asLevel } from '../../../ui/measures/level.ts';
import {
  definitionOf,
  EMPTY_MEASURE,
  formOf,
  type MeasureForm,
  type StoredMeasure,
  valueOf,
} from '../measures/form.ts';
import type { WholeTemplate } from './library.ts';

/** A text as it is typed, in both languages. */
export interface Typed {
  en: string;
  hi: string;
}

/** The words of a measure in Hindi; its form holds them in English, with everything else of it. */
export interface HindiMeasure {
  text: string;
  steps: readonly string[];
  movement: string;
}

export interface StrandForm {
  discipline: string;
  what: Typed;
  measure: MeasureForm;
  hindi: HindiMeasure;
  /** What the measure's ends were before anybody typed over them. */
  stored: StoredMeasure;
  techniques: DraftedStrand['techniques'];
  dose: Dose | null;
  focusAreas: readonly string[];
}

export interface HomeForm {
  discipline: string;
  technique: string;
  words: Typed;
  routine: Typed;
  stopIf: Typed;
  minutes: string;
}

/** A template as it is typed. */
export interface TemplateForm {
  statement: Typed;
  levels: readonly Typed[];
  division: Typed;
  focusAreas: readonly string[];
  conditions: readonly string[];
  from: string;
  until: string;
  setting: string;
  icf: string;
  direction: GoalDirection;
  startLevel: Level | null;
  strands: readonly StrandForm[];
  home: readonly HomeForm[];
  hiReviewed: boolean;
  enReviewed: boolean;
}

export const NO_WORDS: Typed = { en: '', hi: '' };
const NO_HINDI: HindiMeasure = { text: '', steps: [], movement: '' };

type TypedMeasure = NonNullable<DraftedStrand['measure']>;
const strandSchema = goalTemplateContentSchema.shape.strands.element;

const typed = ({ en, hi }: { en: string; hi: string | null }): Typed => ({ en, hi: hi ?? '' });

/** The measure in the words of one language. */
function inEnglish(measure: TypedMeasure): MeasureDefinition {
  const text = measure.text.en;
  switch (measure.type) {
    case 'STEPS':
      return { ...measure, text, steps: measure.steps.map(({ en }) => en) };
    case 'DEGREES':
      return { ...measure, text, movement: measure.movement.en };
    case 'COUNT_OF_N':
    case 'SECONDS':
    case 'PROMPT_LADDER':
    case 'DISTANCE':
    case 'COUNT_PER_WEEK':
    case 'SCORE':
      return { ...measure, text };
  }
}

function inHindi(measure: TypedMeasure): HindiMeasure {
  return {
    text: measure.text.hi,
    steps: measure.type === 'STEPS' ? measure.steps.map(({ hi }) => hi) : [],
    movement: measure.type === 'DEGREES' ? measure.movement.hi : '',
  };
}

function strandFormOf({
  discipline,
  what,
  measure,
  start,
  target,
  techniques,
  dose,
  focusAreas,
}: DraftedStrand): StrandForm {
  const stored: StoredMeasure = {
    measure: measure ? inEnglish(measure) : undefined,
    start: start ?? undefined,
    target: target ?? undefined,
  };
  return {
    discipline,
    what: typed(what),
    measure: formOf(stored),
    hindi: measure ? inHindi(measure) : NO_HINDI,
    stored,
    techniques,
    dose,
    focusAreas,
  };
}

/** A strand of which nothing is said yet. */
export function emptyStrand(discipline: string): StrandForm {
  return {
    discipline,
    what: NO_WORDS,
    measure: EMPTY_MEASURE,
    hindi: NO_HINDI,
    stored: {},
    techniques: [],
    dose: null,
    focusAreas: [],
  };
}

export function templateFormOf(draft: TemplateDraft): TemplateForm {
  return {
    statement: typed(draft.statement),
    levels: draft.levels.map(typed),
    division: draft.division ? typed(draft.division) : NO_WORDS,
    focusAreas: draft.focusAreas,
    conditions: draft.conditions,
    from: draft.ageMonths ? String(draft.ageMonths.min) : '',
    until: draft.ageMonths ? String(draft.ageMonths.max) : '',
    setting: draft.setting ?? '',
    icf: draft.icf.join(', '),
    direction: draft.direction,
    startLevel: draft.startLevel,
    strands: draft.strands.map(strandFormOf),
    home: draft.homeActivities.map(({ discipline, technique, words, routine, stopIf, minutesPerDay }) => ({
      discipline,
      technique,
      words: typed(words),
      routine: typed(routine),
      stopIf: typed(stopIf),
      minutes: String(minutesPerDay),
    })),
    hiReviewed: false,
    enReviewed: false,
  };
}

export const EMPTY_FORM: TemplateForm = templateFormOf({
  statement: NO_WORDS,
  levels: LEVELS.map(() => NO_WORDS),
  division: null,
  focusAreas: [],
  conditions: [],
  ageMonths: null,
  setting: null,
  icf: [],
  direction: 'IMPROVE',
  startLevel: null,
  strands: [],
  homeActivities: [],
});

/** GraphQL answers null where a measure's type has no such field. */
function withoutNulls(flat: object): object {
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null));
}

/** A template of the library as somebody would type it. */
export function formOfTemplate(template: WholeTemplate): TemplateForm {
  const form = templateFormOf({
    ...template,
    ageMonths: { min: template.fromAgeMonths, max: template.untilAgeMonths },
    startLevel: template.startLevel === null ? null : asLevel(template.startLevel),
    statement: typed(template.statement),
    levels: template.levels.map(({ text }) => typed(text)),
    division: template.division && typed(template.division),
    strands: template.strands.map((strand) => ({
      ...strand,
      what: typed(strand.what),
      measure: strandSchema.shape.measure.safeParse(withoutNulls(strand.measure)).data ?? null,
      start: readMeasureValue(strand.start) ?? null,
      target: readMeasureValue(strand.target) ?? null,
      dose: { ...strand.dose, weeks: strand.dose.weeks ?? null },
    })),
    homeActivities: template.homeActivities.map((activity) => ({
      ...activity,
      words: typed(activity.words),
      routine: typed(activity.routine),
      stopIf: typed(activity.stopIf),
    })),
  });
  return { ...form, hiReviewed: template.hiReviewed, enReviewed: template.enReviewed };
}

function linesOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** Each step in both languages; one that lacks a language is no step yet, and the measure none. */
function pairs(english: readonly string[], hindi: readonly string[]): Typed[] {
  const most = Math.max(english.length, hindi.length);
  return Array.from({ length: most }, (_, at) => ({ en: english[at] ?? '', hi: hindi[at] ?? '' }));
}

function measureOf({ measure, hindi }: StrandForm): object | undefined {
  const english = definitionOf(measure);
  if (!english) return undefined;
  return {
    ...english,
    text: { en: english.text, hi: hindi.text },
    ...(english.type === 'STEPS' && { steps: pairs(english.steps, linesOf(hindi.steps)) }),
    ...(english.type === 'DEGREES' && { movement: { en: english.movement, hi: hindi.movement } }),
  };
}

function isEmpty({ en, hi }: Typed): boolean {
  return en.trim() === '' && hi.trim() === '';
}

/** What the form says, or the paths of what it does not say yet. */
export function contentOf(form: TemplateForm) {
  const { statement, levels, division, focusAreas, conditions, setting, direction, startLevel } = form;
  return goalTemplateContentSchema.safeParse({
    statement,
    levels,
    focusAreas,
    conditions,
    setting,
    direction,
    startLevel,
    ageMonths: { min: form.from === '' ? null : Number(form.from), max: form.until === '' ? null : Number(form.until) },
    icf: form.icf
      .split(',')
      .map((code) => code.trim())
      .filter(Boolean),
    division: isEmpty(division) ? null : division,
    strands: form.strands.map((strand) => ({
      discipline: strand.discipline,
      what: strand.what,
      measure: measureOf(strand),
      start: valueOf(strand.measure, 'start', strand.stored),
      target: valueOf(strand.measure, 'target', strand.stored),
      techniques: strand.techniques,
      dose: strand.dose ?? undefined,
      focusAreas: strand.focusAreas,
    })),
    homeActivities: form.home.map(({ minutes, ...activity }) => ({ ...activity, minutesPerDay: Number(minutes) })),
  });
}
export type TemplateContent = NonNullable<ReturnType<typeof contentOf>['data']>;

/** What is wrong with the five levels as a scale, in the words of either language. */
export function scaleFaultsOf({ levels, direction, startLevel }: TemplateForm): readonly ScaleFault[] {
  const faults = (['en', 'hi'] as const).flatMap((language) => {
    const worded = LEVELS.flatMap((level, at): LevelText[] => {
      const text = levels[at]?.[language].trim() ?? '';
      return text === '' ? [] : [{ level, text }];
    });
    return lintScale(worded, startLevelOf({ direction, startLevel, levels: worded }, LEVELS[0]));
  });
  return [...new Set(faults)];
}

/** Every text of the form in one language. */
export function textsIn(language: keyof Typed, { statement, levels, division, strands, home }: TemplateForm): string[] {
  const both = [
    statement,
    ...levels,
    division,
    ...strands.map(({ what }) => what),
    ...home.flatMap(({ words, routine, stopIf }) => [words, routine, stopIf]),
  ];
  const measures = strands.map(({ measure, hindi }) => (language === 'hi' ? hindi : measure));
  return [
    ...both.map((text) => text[language]),
    ...measures.flatMap(({ text, movement, steps }) => [text, movement, ...steps]),
  ];
}

function says(form: TemplateForm, language: keyof Typed): string {
  return JSON.stringify(textsIn(language, form));
}

/** The form with a change: a language in which something was typed has been read by nobody until somebody says so. */
export function withChange(form: TemplateForm, change: Partial<TemplateForm>): TemplateForm {
  const next = { ...form, ...change };
  return {
    ...next,
    hiReviewed: next.hiReviewed && (says(next, 'hi') === says(form, 'hi') || change.hiReviewed === true),
    enReviewed: next.enReviewed && (says(next, 'en') === says(form, 'en') || change.enReviewed === true),
  };
}

/** What is said about who has read it: left out, what stays the same stays as read as it was. */
export function reviewsOf(form: TemplateForm, start: TemplateForm): { hiReviewed?: boolean; enReviewed?: boolean } {
  const said = (language: keyof Typed, before: boolean, now: boolean): boolean | undefined => {
    if (now) return true;
    return before && says(form, language) === says(start, language) ? false : undefined;
  };
  const hiReviewed = said('hi', start.hiReviewed, form.hiReviewed);
  const enReviewed = said('en', start.enReviewed, form.enReviewed);
  return { ...(hiReviewed !== undefined && { hiReviewed }), ...(enReviewed !== undefined && { enReviewed }) };
}

/** The typed words as the next version of what a colleague saved: what they have read stays read where it is the same. */
export function ontoTheirs(form: TemplateForm, theirs: TemplateForm): TemplateForm {
  const isRead = (language: keyof Typed, mine: boolean, already: boolean): boolean =>
    mine || (already && says(form, language) === says(theirs, language));
  return {
    ...form,
    hiReviewed: isRead('hi', form.hiReviewed, theirs.hiReviewed),
    enReviewed: isRead('en', form.enReviewed, theirs.enReviewed),
  };
}
