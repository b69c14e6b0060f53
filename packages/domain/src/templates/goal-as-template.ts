import type { HomeItemContent } from '../care-plans/home-programme/home-item.ts';
import type { LocalisedText } from '../catalogue/text.ts';
import type { Dose } from '../goals/dose.ts';
import type { GoalContent } from '../goals/goal-content.ts';
import { findLevelText, LEVELS } from '../goals/levels.ts';
import type { PlannedActivity } from '../goals/planned-activity.ts';
import type { StrandContent } from '../goals/strand-content.ts';
import type { MeasureDefinition, MeasureValue } from '../measures/measure.ts';
import { say } from '../words/say.ts';
import type { GoalTemplateContent, TypedText } from './template-content.ts';

/** What stays with the child when a goal of a plan is kept as a template. */
export const LEFT_BEHIND = [
  'CHILD',
  'WISH',
  'DATE',
  'THERAPIST',
  'CHANGED_FORM',
  'BODY_PLACE',
  'HOUSEHOLD',
  'ROUTINE',
  'HOME_ACTIVITY',
] as const;
export type LeftBehind = (typeof LEFT_BEHIND)[number];

type TypedMeasure = GoalTemplateContent['strands'][number]['measure'];
type TypedHomeActivity = GoalTemplateContent['homeActivities'][number];

/** A strand of a template that is being written: what nobody has said yet is null. */
export interface DraftedStrand {
  readonly discipline: string;
  readonly what: TypedText;
  readonly measure: TypedMeasure | null;
  readonly start: MeasureValue | null;
  readonly target: MeasureValue | null;
  readonly techniques: GoalTemplateContent['strands'][number]['techniques'];
  readonly dose: Dose | null;
  readonly focusAreas: readonly string[];
}

/** A template that is being written. A text may lack a language, or both. */
export interface TemplateDraft extends Omit<GoalTemplateContent, 'ageMonths' | 'setting' | 'strands'> {
  readonly ageMonths: GoalTemplateContent['ageMonths'] | null;
  readonly setting: string | null;
  readonly strands: readonly DraftedStrand[];
  readonly homeActivities: readonly TypedHomeActivity[];
}

/** A goal as a plan says it, with its part of the home programme. */
export interface KeptGoal {
  readonly goal: Omit<GoalContent, 'goal' | 'template' | 'scaleEdition'>;
  readonly strands: readonly Omit<StrandContent, 'strand' | 'goal'>[];
  readonly homeItems: readonly Omit<HomeItemContent, 'item' | 'goal' | 'resting' | 'picture'>[];
}

const DEVANAGARI = /\p{Script=Devanagari}/u;
const MOST_AT_HOME = 3;
const NO_WORDS: TypedText = { en: '', hi: '' };

type Wording = (text: string) => TypedText;

/** A text in its own language; in both where `known` has it word for word. */
function wordingBy(known: readonly Pick<LocalisedText, 'en' | 'hi'>[]): Wording {
  return (text) => {
    const both = known.find(({ en, hi }) => en === text || hi === text);
    if (both !== undefined) return { en: both.en, hi: both.hi };
    return DEVANAGARI.test(text) ? { en: '', hi: text } : { en: text, hi: '' };
  };
}

function measureIn(words: Wording, measure: MeasureDefinition): TypedMeasure {
  const text = words(measure.text);
  switch (measure.type) {
    case 'STEPS':
      return { ...measure, text, steps: measure.steps.map(words) };
    case 'DEGREES':
      return { ...measure, text, movement: words(measure.movement) };
    case 'COUNT_OF_N':
    case 'SECONDS':
    case 'PROMPT_LADDER':
    case 'DISTANCE':
    case 'COUNT_PER_WEEK':
    case 'SCORE':
      return { ...measure, text };
  }
}

function draftedStrand(words: Wording, strand: KeptGoal['strands'][number]): DraftedStrand {
  const { discipline, what, measure, start, target, techniques, dose, focusAreas } = strand;
  return {
    discipline,
    what: words(what),
    measure: measure === null ? null : measureIn(words, measure),
    start,
    target,
    techniques: techniques.map(({ technique, tools }) => ({ technique, tools: tools.map(({ tool }) => tool) })),
    dose,
    focusAreas,
  };
}

/** The family's own words for when it is done stay with the family; the part of the day is asked from everybody. */
function draftedActivity(words: Wording, item: KeptGoal['homeItems'][number]): TypedHomeActivity {
  const { discipline, activity, minutesPerDay, moment } = item;
  const routine =
    moment === null ? NO_WORDS : { en: say('en', `homeMoment.${moment}`), hi: say('hi', `homeMoment.${moment}`) };
  return {
    discipline,
    technique: activity.technique,
    minutesPerDay,
    words: words(item.words),
    routine,
    stopIf: words(item.stopIf),
  };
}

function isChanged({ changedForm, without }: PlannedActivity): boolean {
  return changedForm !== '' || without.length > 0;
}

function isPlaced({ site, side }: PlannedActivity): boolean {
  return site !== null || side !== null;
}

function leftOf({ goal, strands, homeItems }: KeptGoal, drafted: TemplateDraft): readonly LeftBehind[] {
  const activities = [...strands.flatMap(({ techniques }) => techniques), ...homeItems.map(({ activity }) => activity)];
  const left: Readonly<Record<LeftBehind, boolean>> = {
    CHILD: true,
    WISH: goal.priority !== null,
    DATE: goal.targetOn !== null,
    THERAPIST: strands.some(({ therapist }) => therapist !== null),
    CHANGED_FORM: activities.some(isChanged),
    BODY_PLACE: activities.some(isPlaced),
    HOUSEHOLD: homeItems.some(
      ({ brace, helpers, daysPerWeek }) => brace !== null || helpers.length > 0 || daysPerWeek !== 7,
    ),
    ROUTINE: homeItems.some(({ routine }) => routine !== ''),
    HOME_ACTIVITY: drafted.homeActivities.length < homeItems.length,
  };
  return LEFT_BEHIND.filter((each) => left[each]);
}

/**
 * A goal of a plan as the beginning of a template, with what was left behind: nothing of it says whose goal it was. Ages
 * and conditions are asked anew; `known` gives words in both languages that stand in the goal unchanged.
 */
export function goalAsTemplate(
  kept: KeptGoal,
  known: readonly Pick<LocalisedText, 'en' | 'hi'>[] = [],
): { readonly draft: TemplateDraft; readonly left: readonly LeftBehind[] } {
  const { goal, strands, homeItems } = kept;
  const words = wordingBy(known);
  const disciplines = new Set(strands.map(({ discipline }) => discipline));
  const draft: TemplateDraft = {
    focusAreas: [...new Set(strands.flatMap(({ focusAreas }) => focusAreas))],
    conditions: [],
    ageMonths: null,
    setting: goal.setting,
    icf: goal.icf === null ? [] : [goal.icf],
    direction: goal.direction,
    startLevel: goal.direction === 'SLOW_DECLINE' ? goal.startLevel : null,
    statement: words(goal.statement),
    levels: LEVELS.map((level) => words(findLevelText(goal.levels, level) ?? '')),
    division: goal.division === '' ? null : words(goal.division),
    strands: strands.map((strand) => draftedStrand(words, strand)),
    homeActivities: homeItems
      .filter(({ discipline }) => disciplines.has(discipline))
      .slice(0, MOST_AT_HOME)
      .map((item) => draftedActivity(words, item)),
  };
  return { draft, left: leftOf(kept, draft) };
}
