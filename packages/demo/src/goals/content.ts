import {
  baseCatalogue,
  getByCode,
  type Dose,
  type GoalContent,
  type Language,
  layGoal,
  type LocalDate,
  type PlannedActivity,
  type PrecautionInForce,
  type StrandContent,
} from '@trellis/domain';
import type { Random } from '../base/random.ts';
import type { WishedGoal } from './wished-goal.ts';
import { inWords, type Words } from './words.ts';

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

/** A goal as the library words it, for the day its review is due. */
export function goalContentOf(
  content: GoalContent,
  template: WishedGoal,
  { language }: Speech,
  { targetOn, isShared }: { readonly targetOn: LocalDate; readonly isShared: boolean },
): GoalContent {
  const { goal, priority } = content;
  const { goal: laid } = layGoal(baseCatalogue, template, { language, goal, priority, targetOn, strands: new Map() });
  return { ...laid, division: isShared && template.division !== null ? template.division[language] : '' };
}

/** Practice of the task itself, which needs nothing and harms nobody. */
const HARMLESS: PlannedActivity = {
  technique: 'GOAL_DIRECTED_TASK_TRAINING',
  tools: [],
  without: [],
  changedForm: '',
  site: null,
  side: null,
};
const CARE_SHARE = 0.45;

function tagsOf(technique: string, tools: readonly string[]): readonly string[] {
  return [
    ...(getByCode(baseCatalogue.techniques, technique).hazardTags ?? []),
    ...tools.flatMap((tool) => getByCode(baseCatalogue.tools, tool).hazardTags ?? []),
  ];
}

/**
 * The techniques of a strand that this child may be treated with: what a precaution forbids is left out, what it asks
 * care for is taken now and then, so that there is something to settle.
 */
function fittingActivities(
  random: Random,
  activities: readonly PlannedActivity[],
  precautions: readonly PrecautionInForce[],
): readonly PlannedActivity[] {
  const forbidden = new Set(precautions.flatMap(({ forbids }) => forbids));
  const withCare = new Set(precautions.flatMap((each) => each.withCare));
  const fitting = activities.filter(({ technique, tools }) => {
    const tags = tagsOf(
      technique,
      tools.map(({ tool }) => tool),
    );
    if (tags.some((tag) => forbidden.has(tag))) return false;
    return !tags.some((tag) => withCare.has(tag)) || random.chance(CARE_SHARE);
  });
  return fitting.length > 0 ? fitting : [HARMLESS];
}

/** The strand of a discipline as the library words it, with the techniques that fit the child. */
export function strandContentOf(
  random: Random,
  content: StrandContent,
  template: WishedGoal,
  { language }: Speech,
  { dose, precautions }: { readonly dose: Dose; readonly precautions: readonly PrecautionInForce[] },
): StrandContent | undefined {
  const { strand, discipline, goal, therapist } = content;
  const laying = { language, goal, priority: null, targetOn: null };
  const [laid] = layGoal(baseCatalogue, template, {
    ...laying,
    strands: new Map([[discipline, { strand, therapist }]]),
  }).strands;
  return laid && { ...laid, techniques: fittingActivities(random, laid.techniques, precautions), dose };
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
