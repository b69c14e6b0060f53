import type { Catalogue, CatalogueKind } from '../catalogue/kinds.ts';
import { findByCode } from '../catalogue/lookup.ts';
import { DELIVERY_MODES } from '../catalogue/policies.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import { checkMeasure, checkMeasureValue } from '../measures/check-value.ts';
import { ok, refuse, type Result } from '../result.ts';
import type { PlannedActivity } from '../goals/planned-activity.ts';
import type { HomeItemContent } from './home-programme/home-item.ts';
import type { PlanTerms } from './plan-content.ts';

/** A code with the list it must be in. */
interface Named {
  readonly kind: CatalogueKind | 'DELIVERY_MODE';
  readonly code: string;
  readonly known: boolean;
}

function named(kind: CatalogueKind, entries: readonly { readonly code: string }[], code: string | null): Named[] {
  return code === null ? [] : [{ kind, code, known: findByCode(entries, code) !== undefined }];
}

function deliveryMode(code: string | null): Named[] {
  const modes: readonly string[] = DELIVERY_MODES;
  return code === null ? [] : [{ kind: 'DELIVERY_MODE', code, known: modes.includes(code) }];
}

function checkNamed<Row>(row: Row, all: readonly Named[]): Result<Row> {
  const unknown = all.find(({ known }) => !known);
  return unknown === undefined ? ok(row) : refuse('UNKNOWN_CODE', { kind: unknown.kind, code: unknown.code });
}

/** Refuses terms whose place is no way of giving care. */
export function checkTerms(terms: PlanTerms): Result<PlanTerms> {
  return checkNamed(terms, deliveryMode(terms.place));
}

/** Refuses a goal whose setting the catalogue lacks. What is merely missing is the checklist's to ask for. */
export function checkGoalContent(catalogue: Pick<Catalogue, 'settings'>, goal: GoalContent): Result<GoalContent> {
  return checkNamed(goal, named('SETTING', catalogue.settings, goal.setting));
}

function codesOf(catalogue: Pick<Catalogue, 'techniques' | 'tools' | 'hazards'>, activity: PlannedActivity): Named[] {
  return [
    ...named('TECHNIQUE', catalogue.techniques, activity.technique),
    ...activity.tools.flatMap(({ tool }) => named('TOOL', catalogue.tools, tool)),
    ...activity.without.flatMap((tag) => named('HAZARD', catalogue.hazards, tag)),
  ];
}

/** Refuses an activity at home that names what the catalogue lacks, or a technique its discipline does not do. */
export function checkHomeItem(
  catalogue: Pick<Catalogue, 'techniques' | 'tools' | 'hazards' | 'disciplines'>,
  item: HomeItemContent,
): Result<HomeItemContent> {
  const { activity, discipline } = item;
  const codes = checkNamed(item, [
    ...named('DISCIPLINE', catalogue.disciplines, discipline),
    ...codesOf(catalogue, activity),
  ]);
  if (!codes.ok) return codes;
  const technique = findByCode(catalogue.techniques, activity.technique);
  return technique?.disciplines.includes(discipline) === true
    ? ok(item)
    : refuse('NOT_THEIR_DISCIPLINE', { discipline });
}

/**
 * Refuses a strand that names what the catalogue lacks (UNKNOWN_CODE), whose score shows no progress, or whose start or
 * target is no value of its measure. Values without a measure are of no type and refused too.
 */
export function checkStrandContent(
  catalogue: Pick<Catalogue, 'techniques' | 'tools' | 'hazards' | 'focusAreas' | 'measures'>,
  strand: StrandContent,
): Result<StrandContent> {
  const codes = checkNamed(strand, [
    ...strand.techniques.flatMap((activity) => codesOf(catalogue, activity)),
    ...strand.focusAreas.flatMap((code) => named('FOCUS_AREA', catalogue.focusAreas, code)),
    ...deliveryMode(strand.dose?.deliveryMode ?? null),
  ]);
  if (!codes.ok) return codes;
  if (strand.measure !== null) {
    const measure = checkMeasure(catalogue, strand.measure);
    if (!measure.ok) return measure;
  }
  for (const value of [strand.start, strand.target]) {
    if (value === null) continue;
    if (strand.measure === null) {
      return refuse('MEASURE_VALUE_OF_ANOTHER_TYPE', { expected: null, given: value.type });
    }
    const checked = checkMeasureValue(catalogue, strand.measure, value);
    if (!checked.ok) return checked;
  }
  return ok(strand);
}
