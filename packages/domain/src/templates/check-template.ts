import { checkGoalContent, checkStrandContent } from '../care-plans/check-content.ts';
import { planChecklist } from '../care-plans/checklist.ts';
import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import type { Catalogue, GoalTemplate } from '../catalogue/kinds.ts';
import { findByCode } from '../catalogue/lookup.ts';
import { brokenReferences } from '../catalogue/references.ts';
import { DEFAULT_START_CONVENTION } from '../goals/start-convention.ts';
import { progressShare } from '../measures/progress.ts';
import { ok, refuse, type Result } from '../result.ts';
import { LANGUAGES } from '../words/language.ts';
import { layGoal, type LaidGoal } from './lay-goal.ts';
import { layHome } from './lay-home.ts';

const NOBODY = '00000000-0000-7000-8000-000000000000';
/** Any day will do: what is checked has no calendar. */
const SOME_DAY = '2026-11-23';

/** A strand climbs from its start to a better target; only a goal that is held may end where it began. */
function checkCourse({ goal, strands }: LaidGoal): Result<true> {
  for (const { measure, start, target } of strands) {
    if (measure === null || start === null || target === null) continue;
    const share = progressShare(measure, start, target, target);
    const isHeld = !share.ok && share.refusal.rule === 'MEASURE_START_IS_TARGET' && goal.direction !== 'IMPROVE';
    if (!share.ok && !isHeld) return share;
  }
  return ok(true);
}

function checkDisciplines(catalogue: Catalogue, { strands, homeActivities }: GoalTemplate): Result<true> {
  const worked = [
    ...strands.flatMap(({ discipline, techniques }) => techniques.map(({ technique }) => ({ discipline, technique }))),
    ...homeActivities,
  ];
  const foreign = worked.find(
    ({ discipline, technique }) =>
      findByCode(catalogue.techniques, technique)?.disciplines.includes(discipline) === false,
  );
  return foreign === undefined ? ok(true) : refuse('NOT_THEIR_DISCIPLINE', { discipline: foreign.discipline });
}

function checkLaid(catalogue: Catalogue, laid: LaidGoal, homeItems: readonly HomeItemContent[]): Result<true> {
  const goal = checkGoalContent(catalogue, laid.goal);
  if (!goal.ok) return goal;
  for (const strand of laid.strands) {
    const checked = checkStrandContent(catalogue, strand);
    if (!checked.ok) return checked;
  }
  const terms = {
    startConvention: DEFAULT_START_CONVENTION,
    reviewOn: SOME_DAY,
    agreedWeeklyMinutes: 0,
    place: 'CLINIC',
  };
  const faults = planChecklist({ terms, goals: [laid.goal], strands: laid.strands, homeItems });
  if (faults.length > 0) return refuse('TEMPLATE_NOT_SOUND', { faults: faults.map(({ code }) => code) });
  return checkCourse(laid);
}

/**
 * Whether a goal laid from a template passes everything a typed goal must pass before it is sent, in each language.
 * Refuses what names a code the catalogue lacks, a technique its discipline does not do, a value that is none of its
 * measure, a target no better than the start, and what the checklist would ask for (TEMPLATE_NOT_SOUND).
 */
export function checkGoalTemplate(catalogue: Catalogue, template: GoalTemplate): Result<GoalTemplate> {
  const others = catalogue.goalTemplates.filter(({ code }) => code !== template.code);
  const [broken] = brokenReferences({ ...catalogue, goalTemplates: [...others, template] });
  if (broken !== undefined) return refuse('UNKNOWN_CODE', { kind: broken.kind, code: broken.code });
  const disciplines = checkDisciplines(catalogue, template);
  if (!disciplines.ok) return disciplines;
  for (const language of LANGUAGES) {
    const laid = layGoal(catalogue, template, {
      language,
      goal: NOBODY,
      priority: NOBODY,
      targetOn: SOME_DAY,
      strands: new Map(template.strands.map(({ discipline }) => [discipline, { strand: NOBODY, therapist: NOBODY }])),
    });
    const atHome = layHome(template, {
      language,
      goal: NOBODY,
      disciplines: template.homeActivities.map(({ discipline }) => discipline),
      present: [],
      newId: () => NOBODY,
    });
    const checked = checkLaid(catalogue, laid, atHome);
    if (!checked.ok) return checked;
  }
  return ok(template);
}
