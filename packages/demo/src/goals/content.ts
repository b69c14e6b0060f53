import {
  baseCatalogue,
  getByCode,
  type Dose,
  type GoalContent,
  type Language,
  type LevelText,
  LEVELS,
  type LocalDate,
  type PlannedActivity,
  type PrecautionInForce,
  type StrandContent,
} from '@trellis/domain';
import type { Random } from '../base/random.ts';
import { type GoalTemplate, inWords, type StrandTemplate, type Words } from './template.ts';

export type Pronouns = Readonly<Record<'he' | 'his' | 'him', string>>;

export function pronounsOf(sex: 'FEMALE' | 'MALE'): Pronouns {
  return sex === 'MALE' ? { he: 'he', his: 'his', him: 'him' } : { he: 'she', his: 'her', him: 'her' };
}

/** Who a text is about and in which language it is. */
export interface Speech {
  readonly language: Language;
  readonly pronouns: Pronouns;
}

function pronoun(pronouns: Pronouns, asked: string): string {
  const word = { he: pronouns.he, his: pronouns.his, him: pronouns.him }[asked.toLowerCase()] ?? asked;
  return /^[A-Z]/.test(asked) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The words with the child's pronouns, in the language of the plan. */
export function speak(words: Words, { language, pronouns }: Speech): string {
  return inWords(words, language).replaceAll(/\{(he|his|him)\}/gi, (_, asked: string) => pronoun(pronouns, asked));
}

/** Every level of the template in words, as the editor would keep it. */
export function levelsOf(template: GoalTemplate, speech: Speech): readonly LevelText[] {
  return template.levels.map((words, index) => ({ level: LEVELS[index] ?? 0, text: speak(words, speech) }));
}

export function goalContentOf(
  content: GoalContent,
  template: GoalTemplate,
  speech: Speech,
  { targetOn, isShared }: { readonly targetOn: LocalDate; readonly isShared: boolean },
): GoalContent {
  return {
    ...content,
    statement: speak(template.statement, speech),
    setting: template.setting,
    direction: template.direction,
    levels: levelsOf(template, speech),
    startLevel: template.direction === 'SLOW_DECLINE' ? 2 : null,
    targetOn,
    template: template.code,
    icf: template.icf,
    division: isShared ? speak(template.division, speech) : '',
  };
}

const PLAIN_ACTIVITY = { without: [], changedForm: '', site: null, side: null } as const;
/** Practice of the task itself, which needs nothing and harms nobody. */
const HARMLESS = 'GOAL_DIRECTED_TASK_TRAINING';
const CARE_SHARE = 0.45;

function tagsOf(technique: string, tools: readonly string[]): readonly string[] {
  return [
    ...(getByCode(baseCatalogue.techniques, technique).hazardTags ?? []),
    ...tools.flatMap((tool) => getByCode(baseCatalogue.tools, tool).hazardTags ?? []),
  ];
}

/**
 * The techniques of a template that this child may be treated with: what a precaution forbids is left out, what it asks
 * care for is taken now and then, so that there is something to settle.
 */
function activitiesFor(
  random: Random,
  { techniques }: StrandTemplate,
  precautions: readonly PrecautionInForce[],
): readonly PlannedActivity[] {
  const forbidden = new Set(precautions.flatMap(({ forbids }) => forbids));
  const withCare = new Set(precautions.flatMap((each) => each.withCare));
  const fitting = Object.entries(techniques).filter(([technique, tools]) => {
    const tags = tagsOf(technique, tools);
    if (tags.some((tag) => forbidden.has(tag))) return false;
    return !tags.some((tag) => withCare.has(tag)) || random.chance(CARE_SHARE);
  });
  const chosen = fitting.length > 0 ? fitting : [[HARMLESS, []] as const];
  return chosen.map(([technique, tools]) => ({
    ...PLAIN_ACTIVITY,
    technique,
    tools: tools.map((tool) => ({ tool, latexFree: getByCode(baseCatalogue.tools, tool).latexFreeVariant })),
  }));
}

export function strandContentOf(
  random: Random,
  content: StrandContent,
  template: StrandTemplate,
  speech: Speech,
  { dose, precautions }: { readonly dose: Dose; readonly precautions: readonly PrecautionInForce[] },
): StrandContent {
  return {
    ...content,
    what: speak(template.what, speech),
    measure: template.measure(speak(template.watched, speech)),
    start: template.start,
    target: template.target,
    techniques: activitiesFor(random, template, precautions),
    dose,
    focusAreas: template.focusAreas,
  };
}

/** How often a discipline meets a child, and for how long. */
export type Rhythm = Pick<Dose, 'mode' | 'timesPerWeek' | 'minutes'>;

/** Mostly once a week, for three quarters of an hour. */
export function drawRhythm(random: Random): Rhythm {
  const mode = random.weighted<Dose['mode']>([
    ['INTENSIVE', 0.1],
    ['WEEKLY_OR_FORTNIGHTLY', 0.65],
    ['PERIODIC', 0.15],
    ['CONSULTATIVE', 0.1],
  ]);
  const usual = random.weighted([
    [0.5, 1],
    [1, 6],
    [2, 3],
  ]);
  return {
    mode,
    timesPerWeek: { INTENSIVE: 3, WEEKLY_OR_FORTNIGHTLY: usual, PERIODIC: 0.25, CONSULTATIVE: 0.25 }[mode],
    minutes: random.weighted([
      [30, 0.25],
      [45, 0.55],
      [60, 0.2],
    ]),
  };
}
