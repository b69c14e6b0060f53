import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { findByCode } from '../catalogue/lookup.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import { plainWords } from '../care-plans/findings/text-words.ts';
import type { Language } from '../words/language.ts';
import type { TemplateSource, TemplateState } from './template-sets.ts';

/**
 * A version of a template that a clinic has made. `template` is null where it reads as it came with the product, and
 * never of one that did not come with it.
 */
export interface OwnVersion {
  readonly code: string;
  /** Grows by one with each version of the clinic's, going back and retiring included. */
  readonly number: number;
  readonly template: GoalTemplate | null;
  readonly retired: boolean;
}

/** A template as the clinic's staff find it. */
export interface LibraryEntry {
  /** What it says here; its `version` is that of the built-in one it follows. */
  readonly template: GoalTemplate;
  /** Edition and, after a slash, the clinic's own version: "2026.11", "2026.11/3", "CLINIC/3". */
  readonly version: string;
  /** The clinic's last version of it, 0 where it never touched it. */
  readonly number: number;
  readonly source: TemplateSource;
  readonly state: TemplateState;
  /** Whether the clinic has worded it: another way than it came, or from the beginning. */
  readonly isOwn: boolean;
  /** Whether the built-in one has moved on since the clinic wrote its own. */
  readonly isBehind: boolean;
}

function stateOf(own: OwnVersion | undefined): TemplateState {
  return own?.retired === true ? 'RETIRED' : 'IN_USE';
}

function shippedEntry(builtIn: GoalTemplate, own: OwnVersion | undefined): LibraryEntry {
  const written = own?.template ?? null;
  const template = written === null ? builtIn : { ...written, order: builtIn.order };
  return {
    template,
    version: written === null || own === undefined ? builtIn.version : `${written.version}/${own.number}`,
    number: own?.number ?? 0,
    source: 'SHIPPED',
    state: stateOf(own),
    isOwn: written !== null,
    isBehind: written !== null && written.version !== builtIn.version,
  };
}

function clinicEntry(own: OwnVersion): readonly LibraryEntry[] {
  const { template, number } = own;
  if (template === null) return [];
  const version = `${template.version}/${number}`;
  return [{ template, version, number, source: 'CLINIC', state: stateOf(own), isOwn: true, isBehind: false }];
}

/** The clinic's library in its last versions: what it has written itself, the latest first, and every template of the catalogue. */
export function goalLibrary(
  catalogue: Pick<Catalogue, 'goalTemplates'>,
  own: readonly OwnVersion[],
): readonly LibraryEntry[] {
  const shipped = new Set(catalogue.goalTemplates.map(({ code }) => code));
  const written = own.filter(({ code }) => !shipped.has(code)).toSorted((a, b) => (a.code < b.code ? 1 : -1));
  return [
    ...written.flatMap(clinicEntry),
    ...catalogue.goalTemplates.map((builtIn) => shippedEntry(builtIn, findByCode(own, builtIn.code))),
  ];
}

/** Every text of a template that can be looked for or reviewed. */
export function templateTexts(
  template: Pick<GoalTemplate, 'statement' | 'levels' | 'division' | 'strands' | 'homeActivities'>,
): readonly LocalisedText[] {
  return [
    template.statement,
    ...template.levels,
    ...(template.division === null ? [] : [template.division]),
    ...template.strands.flatMap(({ what, measure }) => [
      what,
      measure.text,
      ...(measure.type === 'STEPS' ? measure.steps : []),
      ...(measure.type === 'DEGREES' ? [measure.movement] : []),
    ]),
    ...template.homeActivities.flatMap(({ words, routine, stopIf }) => [words, routine, stopIf]),
  ];
}

/** Whether somebody who speaks Hindi has signed every Hindi text of it. */
export function isHindiReviewed(template: Parameters<typeof templateTexts>[0]): boolean {
  return templateTexts(template).every(({ hiReviewed }) => hiReviewed);
}

/** Whether somebody who speaks the language has read all of it. */
export function isTemplateReviewed(template: GoalTemplate, language: Language): boolean {
  return language === 'hi' ? isHindiReviewed(template) : template.enReviewed !== false;
}

/** What a template is looked for by. Everything that is given must hold. */
export interface TemplateFilter {
  readonly focusArea?: string | null;
  readonly condition?: string | null;
  readonly discipline?: string | null;
  readonly ageMonths?: number | null;
  readonly source?: TemplateSource | null;
  readonly state?: TemplateState | null;
  /** Words in either language; each must begin some word of the template. */
  readonly search?: string | null;
}

function isMet<Value>(has: (wanted: Value) => boolean, wanted: Value | null | undefined): boolean {
  return wanted === null || wanted === undefined || has(wanted);
}

/** Whether a template meets the filter. */
export function matchesTemplate(
  { template, source, state }: Pick<LibraryEntry, 'template' | 'source' | 'state'>,
  filter: TemplateFilter,
): boolean {
  const { focusAreas, conditions, strands, ageMonths } = template;
  const words = (): readonly string[] => templateTexts(template).flatMap(({ en, hi }) => plainWords(`${en} ${hi}`));
  const typed = plainWords(filter.search ?? '');
  return (
    isMet((area) => focusAreas.includes(area), filter.focusArea) &&
    isMet((condition) => conditions.includes(condition), filter.condition) &&
    isMet((code) => strands.some(({ discipline }) => discipline === code), filter.discipline) &&
    isMet((age) => ageMonths.min <= age && age <= ageMonths.max, filter.ageMonths) &&
    isMet((wanted) => wanted === source, filter.source) &&
    isMet((wanted) => wanted === state, filter.state) &&
    (typed.length === 0 || allBegin(typed, words()))
  );
}

function allBegin(typed: readonly string[], words: readonly string[]): boolean {
  return typed.every((part) => words.some((word) => word.startsWith(part)));
}

/** A child as far as templates know one. */
export interface SuitedChild {
  readonly conditions: readonly string[];
  readonly ageMonths: number | null;
}

/** How well a template suits a child, from 0: condition and age both, condition, age, neither. Lower comes first. */
export function suitRank(
  { conditions, ageMonths: { min, max } }: Pick<GoalTemplate, 'conditions' | 'ageMonths'>,
  child: SuitedChild,
): number {
  const condition = conditions.some((code) => child.conditions.includes(code));
  const age = child.ageMonths === null || (min <= child.ageMonths && child.ageMonths <= max);
  return (condition ? 0 : 2) + (age ? 0 : 1);
}

/** The entries that meet the filter, those that suit the child first, else in the order of the library. */
export function findTemplates(
  library: readonly LibraryEntry[],
  filter: TemplateFilter,
  child: SuitedChild = { conditions: [], ageMonths: null },
): readonly LibraryEntry[] {
  return library
    .filter((entry) => matchesTemplate(entry, filter))
    .map((entry) => ({ entry, rank: suitRank(entry.template, child) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
