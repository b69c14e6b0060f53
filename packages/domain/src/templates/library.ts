import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { findByCode } from '../catalogue/lookup.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import { plainWords } from '../care-plans/findings/text-words.ts';

/** What a clinic has made of a template: one version of its own. `template` is null where it went back to the built-in one. */
export interface OwnVersion {
  readonly code: string;
  /** Grows by one with each version of the clinic's, going back included. */
  readonly number: number;
  readonly template: GoalTemplate | null;
}

/** A template as the clinic's staff find it. */
export interface LibraryEntry {
  /** What it says here; its `version` is that of the built-in one it follows. */
  readonly template: GoalTemplate;
  /** Edition and, after a slash, the clinic's own version: "2026.11" or "2026.11/3". */
  readonly version: string;
  /** The clinic's last version of it, 0 where it never touched it. */
  readonly number: number;
  /** Whether it says something else than the built-in one. */
  readonly isOwn: boolean;
  /** Whether the built-in one has moved on since the clinic wrote its own. */
  readonly isBehind: boolean;
}

function entryOf(builtIn: GoalTemplate, own: OwnVersion | undefined): LibraryEntry {
  const written = own?.template ?? null;
  const template = written === null ? builtIn : { ...written, order: builtIn.order };
  return {
    template,
    version: written === null || own === undefined ? builtIn.version : `${written.version}/${own.number}`,
    number: own?.number ?? 0,
    isOwn: written !== null,
    isBehind: written !== null && written.version !== builtIn.version,
  };
}

/** The clinic's library: every template of the catalogue, each in the clinic's last version of it. */
export function goalLibrary(
  catalogue: Pick<Catalogue, 'goalTemplates'>,
  own: readonly OwnVersion[],
): readonly LibraryEntry[] {
  return catalogue.goalTemplates.map((builtIn) => entryOf(builtIn, findByCode(own, builtIn.code)));
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

/** What a template is looked for by. Everything that is given must hold. */
export interface TemplateFilter {
  readonly focusArea?: string | null;
  readonly condition?: string | null;
  readonly discipline?: string | null;
  readonly ageMonths?: number | null;
  /** Words in either language; each must begin some word of the template. */
  readonly search?: string | null;
}

/** The part of a template that a list of them needs. */
export interface FoundTemplate {
  readonly focusAreas: readonly string[];
  readonly conditions: readonly string[];
  readonly ageMonths: { readonly min: number; readonly max: number };
  readonly disciplines: readonly string[];
  readonly texts: readonly string[];
}

function has(list: readonly string[], wanted: string | null | undefined): boolean {
  return wanted === null || wanted === undefined || list.includes(wanted);
}

/** Whether a template meets the filter. */
export function matchesTemplate(template: FoundTemplate, filter: TemplateFilter): boolean {
  const { focusArea, condition, discipline, ageMonths, search } = filter;
  if (!has(template.focusAreas, focusArea)) return false;
  if (!has(template.conditions, condition) || !has(template.disciplines, discipline)) return false;
  const { min, max } = template.ageMonths;
  if (typeof ageMonths === 'number' && (ageMonths < min || ageMonths > max)) return false;
  const words = template.texts.flatMap(plainWords);
  return plainWords(search ?? '').every((part) => words.some((word) => word.startsWith(part)));
}

/** How well a template suits a child, from 0: condition and age both, condition, age, neither. Lower comes first. */
export function suitRank(
  template: Pick<FoundTemplate, 'conditions' | 'ageMonths'>,
  child: { readonly conditions: readonly string[]; readonly ageMonths: number | null },
): number {
  const { min, max } = template.ageMonths;
  const condition = template.conditions.some((code) => child.conditions.includes(code));
  const age = child.ageMonths === null || (min <= child.ageMonths && child.ageMonths <= max);
  return (condition ? 0 : 2) + (age ? 0 : 1);
}
