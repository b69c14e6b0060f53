import {
  ASSENT_FROM_YEARS,
  completedMonths,
  completedYears,
  type Language,
  type Level,
  type LocalDate,
  type Priority,
  type StartConvention,
} from '@trellis/domain';
import { instantOf, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import { type Chart, openChart } from '../children/chart.ts';
import { drawHandling } from '../children/handling.ts';
import type { Guardian, Profile } from '../children/profile.ts';
import type { Clinic, StaffMember } from '../clinic/clinic.ts';
import { drawTendency, type Trajectory } from '../course/trajectory.ts';
import type { WishedGoal } from '../goals/wished-goal.ts';
import { inWords } from '../goals/words.ts';
import { pronounsOf, type Rhythm, speak, type Speech } from '../goals/content.ts';
import { Book } from './book.ts';

/** A goal of the plan as the story knows it: what it was made from and how it will go. */
export interface ToldGoal {
  readonly goal: string;
  readonly template: WishedGoal;
  readonly priority: string;
  /** Whether both disciplines work on it, whatever chance says. */
  readonly isShared: boolean;
  /** Until the next review; none before the goal is in force. */
  trajectory: Trajectory | null;
  /** The level of its last rating. */
  reached: Level | null;
}

/** From the day a version came into force to the day it is reviewed: what the courses are stretched over. */
export interface Stretch {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** One child's case while it is being told. */
export interface Case {
  readonly clinic: Clinic;
  readonly chart: Chart;
  readonly book: Book;
  readonly random: Random;
  readonly speech: Speech;
  readonly convention: StartConvention;
  readonly tendency: number;
  /** How care is given: a delivery mode. */
  readonly place: string;
  /** Whether the family does something at home. */
  readonly isAtHome: boolean;
  /** Chance of its own for what is done at home, so that the rest of the story is the same with and without it. */
  readonly homeRandom: Random;
  /** The same for what is written first and then put right. */
  readonly firstTryRandom: Random;
  /** How often each discipline comes, once it has written its first strand. */
  readonly rhythms: Map<string, Rhythm>;
  /** The goals in the order they come in; `wanted` are those no version has yet. */
  readonly goals: ToldGoal[];
  readonly wanted: ToldGoal[];
}

/** A goal somebody will want, with the day the family says so. */
export interface WantedGoal {
  readonly template: WishedGoal;
  readonly saidOn: LocalDate;
  readonly importance?: number;
  /** In the family's own words, where the template's do not do. */
  readonly words?: string;
  readonly saidBy?: string;
  readonly isShared?: boolean;
}

export interface CaseWish {
  readonly profile: Profile;
  readonly members: readonly StaffMember[];
  readonly seenOn: LocalDate;
  readonly goals: readonly WantedGoal[];
  /** The plan's language; English unless the family reads nothing else. */
  readonly language?: Language;
  readonly place?: string;
  readonly rhythms?: ReadonlyMap<string, Rhythm>;
  readonly isAtHome?: boolean;
  readonly hash: (text: string) => string;
  /** Changes the chart that was drawn, before anything is written on it. */
  readonly amend?: (chart: Chart) => Chart;
}

const MOST_IMPORTANT = 10;
const PLACES = [
  ['CLINIC', 0.78],
  ['HOME_VISIT', 0.12],
  ['ONLINE', 0.1],
] as const;

/** Who says it, as the family would put it. */
function saidBy(guardian: Guardian, { pronouns, language }: Speech): string {
  const said = {
    MOTHER: { en: 'mother', hi: 'माँ' },
    FATHER: { en: 'father', hi: 'पिता' },
    GRANDPARENT: { en: 'grandmother', hi: 'दादी' },
    LEGAL_GUARDIAN: { en: 'guardian', hi: 'अभिभावक' },
    FOSTER_CARER: { en: 'foster mother', hi: 'पालक माँ' },
    OTHER: { en: 'aunt', hi: 'मौसी' },
  }[guardian.relationship];
  return language === 'hi' ? said.hi : `${pronouns.his} ${said.en}`;
}

/** One of the wishes of a template: the family's, in its language where there is a text, or the child's own. */
function drawWish(
  random: Random,
  profile: Profile,
  { template, saidOn }: WantedGoal,
): Pick<Priority, 'words' | 'saidBy'> {
  const speech = (language: Language) => ({ language, pronouns: pronounsOf(profile.sex) });
  const isAsked = completedYears(profile.birthDate, saidOn) >= ASSENT_FROM_YEARS;
  const own = isAsked && profile.language === 'en' ? (template.ownWishes ?? []) : [];
  const inHindi = template.wishes.filter((wish) => typeof wish !== 'string');
  const language = profile.language === 'hi' && inHindi.length > 0 ? 'hi' : 'en';
  const family = language === 'hi' ? inHindi : template.wishes;
  const at = random.whole(0, family.length + own.length - 1);
  const ownWish = own[at - family.length];
  if (ownWish !== undefined) return { words: ownWish, saidBy: profile.given };
  const words = speak(inWords(family[at] ?? '', language), speech(language));
  return { words, saidBy: saidBy(random.pick(profile.guardians), speech(language)) };
}

function priorityOf(random: Random, profile: Profile, wanted: WantedGoal, rank: number): Priority {
  const drawn = drawWish(random, profile, wanted);
  return {
    priority: idAt(instantOf(wanted.saidOn, OPENS_AT_MINUTE), random),
    words: wanted.words ?? drawn.words,
    importance: wanted.importance ?? Math.max(1, MOST_IMPORTANT - rank - random.whole(0, 1)),
    saidBy: wanted.saidBy ?? drawn.saidBy,
    saidOn: wanted.saidOn,
    withdrawnOn: null,
  };
}

/** A chart with its team, handling and priorities, and an empty book for its plan. */
export function openCase(clinic: Clinic, index: number, wish: CaseWish): Case {
  const random = clinic.random.fork(`child/${index}/case`);
  const { profile, members, seenOn, goals, language = 'en', hash, amend = (chart: Chart) => chart } = wish;
  const opened = openChart(random, profile, members, seenOn, clinic.anchor);
  const priorities = goals.map((each, rank) => priorityOf(random, profile, each, rank));
  const handling = drawHandling(random, opened.team, language, seenOn);
  const chart = amend({ ...opened, priorities, handling });
  return {
    clinic,
    chart,
    book: new Book({ clinic, chart, hash }, random, language),
    random,
    speech: { language, pronouns: pronounsOf(profile.sex) },
    convention: clinic.plan.startConvention,
    tendency: drawTendency(random),
    place: wish.place ?? random.weighted(PLACES),
    isAtHome: wish.isAtHome === true,
    homeRandom: random.fork('home'),
    firstTryRandom: random.fork('first try'),
    rhythms: new Map(wish.rhythms),
    goals: [],
    wanted: goals.map(({ template, saidOn, isShared = false }, rank) => ({
      goal: idAt(instantOf(saidOn, OPENS_AT_MINUTE), random),
      template,
      isShared,
      priority: priorities[rank]?.priority ?? '',
      trajectory: null,
      reached: null,
    })),
  };
}

/** The therapist of a discipline on a day, who is on the team; a trainee only where asked for. */
export function therapistOf({ chart }: Pick<Case, 'chart'>, discipline: string): StaffMember {
  const member = chart.team.find(
    (each) => each.discipline === discipline && each.staff.role !== 'TRAINEE' && each.leftOn === null,
  );
  if (member === undefined) throw new Error(`Nobody on the team is of ${discipline}`);
  return member.staff;
}

/** The one who leads the team. */
export function leadOf({ chart }: Pick<Case, 'chart'>): StaffMember {
  const [first] = chart.team;
  if (first === undefined) throw new Error('The team is empty');
  return first.staff;
}

export function guardianOf({ chart }: Pick<Case, 'chart'>): Guardian {
  const guardian = chart.profile.guardians.find(({ hasAuthority }) => hasAuthority);
  if (guardian === undefined) throw new Error('Nobody may agree for the child');
  return guardian;
}

export function ageMonthsOn({ chart }: Pick<Case, 'chart'>, day: LocalDate): number {
  return completedMonths(chart.profile.birthDate, day);
}
