import type { GoalTemplate, Unstamped } from '../../kinds.ts';
import type { PromptLevel } from '../../prompt-levels.ts';
import { draft, type LocalisedText } from '../../text.ts';
import type { BodySite, Side } from '../../body.ts';
import { chain } from '../../../measures/chain.ts';
import type { Direction } from '../../../measures/measure-types.ts';

export const OT = 'OCCUPATIONAL_THERAPY';
export const PT = 'PHYSIOTHERAPY';

export type Written = Unstamped<GoalTemplate>;
type Strand = Written['strands'][number];
type HomeActivity = Written['homeActivities'][number];
type Dose = Strand['dose'];
type Watch = Pick<Strand, 'measure' | 'start' | 'target'>;

/** Mostly once a week, for three quarters of an hour, until the review. */
export const WEEKLY: Dose = {
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 1,
  minutes: 45,
  weeks: 12,
  deliveryMode: 'CLINIC',
};
export const TWICE_A_WEEK: Dose = { ...WEEKLY, timesPerWeek: 2, minutes: 30 };
export const FORTNIGHTLY: Dose = { ...WEEKLY, timesPerWeek: 0.5 };
export const ADVICE: Dose = { ...WEEKLY, mode: 'CONSULTATIVE', timesPerWeek: 0.25 };

/** Five levels that differ in one number: `{n}` in the words is where it stands. */
export function counted(amounts: readonly [string, string, string, string, string], words: LocalisedText) {
  const level = (amount: string) => draft(words.en.replace('{n}', amount), words.hi.replace('{n}', amount));
  const [worst, worse, expected, better, best] = amounts;
  return [level(worst), level(worse), level(expected), level(better), level(best)] as const;
}

interface Work extends Watch {
  readonly what: LocalisedText;
  /** Techniques with the tools chosen for each. */
  readonly by: Readonly<Record<string, readonly string[]>>;
  readonly areas: readonly string[];
  readonly dose?: Dose;
}

/** What a discipline does, once a week where it says nothing else. */
export function work(discipline: string, { by, areas, dose = WEEKLY, ...rest }: Work): Strand {
  const techniques = Object.entries(by).map(([technique, tools]) => ({ technique, tools }));
  return { discipline, ...rest, techniques, dose, focusAreas: areas };
}

export function atHome(
  discipline: string,
  technique: string,
  routine: LocalisedText,
  minutesPerDay: number,
  words: LocalisedText,
  stopIf: LocalisedText,
): HomeActivity {
  return { discipline, technique, routine, minutesPerDay, words, stopIf };
}

export function times(text: LocalisedText, of: number, start: number, target: number): Watch {
  return {
    measure: { type: 'COUNT_OF_N', text, of },
    start: { type: 'COUNT_OF_N', count: start, of },
    target: { type: 'COUNT_OF_N', count: target, of },
  };
}

export function seconds(text: LocalisedText, start: number, target: number, better: Direction = 'MORE'): Watch {
  return {
    measure: { type: 'SECONDS', text, better },
    start: { type: 'SECONDS', seconds: start },
    target: { type: 'SECONDS', seconds: target },
  };
}

export function steps(text: LocalisedText, list: readonly LocalisedText[], start: number, target: number): Watch {
  return {
    measure: { type: 'STEPS', text, steps: list, chaining: 'FORWARD' },
    start: chain(start, list.length),
    target: chain(target, list.length),
  };
}

export function help(text: LocalisedText, start: PromptLevel, target: PromptLevel): Watch {
  return {
    measure: { type: 'PROMPT_LADDER', text },
    start: { type: 'PROMPT_LADDER', prompt: start },
    target: { type: 'PROMPT_LADDER', prompt: target },
  };
}

export function distance(text: LocalisedText, unit: 'M' | 'CM', start: number, target: number): Watch {
  return {
    measure: { type: 'DISTANCE', text, better: target < start ? 'LESS' : 'MORE', unit },
    start: { type: 'DISTANCE', distance: start, unit },
    target: { type: 'DISTANCE', distance: target, unit },
  };
}

export function degrees(
  text: LocalisedText,
  movement: LocalisedText,
  place: { readonly site: BodySite; readonly side: Side },
  start: number,
  target: number,
): Watch {
  return {
    measure: { type: 'DEGREES', text, better: 'MORE', ...place, movement, mode: 'ACTIVE' },
    start: { type: 'DEGREES', degrees: start },
    target: { type: 'DEGREES', degrees: target },
  };
}

export function perWeek(text: LocalisedText, start: number, target: number): Watch {
  return {
    measure: { type: 'COUNT_PER_WEEK', text, better: target < start ? 'LESS' : 'MORE', weekStartsOn: 'MON' },
    start: { type: 'COUNT_PER_WEEK', count: start, daysObserved: 7 },
    target: { type: 'COUNT_PER_WEEK', count: target, daysObserved: 7 },
  };
}

export function score(text: LocalisedText, measure: string, field: string, start: number, target: number): Watch {
  return {
    measure: { type: 'SCORE', text, better: target < start ? 'LESS' : 'MORE', measure, field },
    start: { type: 'SCORE', value: start },
    target: { type: 'SCORE', value: target },
  };
}

/** Parts of a family's day. */
export const ROUTINE = {
  DRESSING: draft('while dressing in the morning', 'सुबह कपड़े पहनते समय'),
  BASIN: draft('at the basin, morning and night', 'सुबह और रात वॉशबेसिन पर'),
  BATH: draft('at bath time', 'नहाते समय'),
  MEAL: draft('at the main meal', 'मुख्य खाने के समय'),
  SNACK: draft('at snack time', 'नाश्ते के समय'),
  HOMEWORK: draft('before homework', 'होमवर्क से पहले'),
  AFTER_SCHOOL: draft('after school', 'स्कूल के बाद'),
  PLAY: draft('in play with you', 'आपके साथ खेलते समय'),
  OUTDOORS: draft('at the park or in the lane', 'पार्क में या गली में'),
  BED: draft('before bed', 'सोने से पहले'),
  NAPPY: draft('after each nappy change', 'हर बार लंगोट बदलने के बाद'),
  LEAVING: draft('when you leave the house', 'घर से निकलते समय'),
} as const;

/** When a family stops an activity for the day. */
export const STOP = {
  TIRED: draft('your child is tired or cross', 'बच्चा थका या चिड़चिड़ा हो'),
  UPSET: draft('your child cries or turns away', 'बच्चा रोए या मुँह फेरे'),
  PAIN: draft('it hurts, or your child says stop', 'दर्द हो या बच्चा रुकने को कहे'),
  COUGH: draft('there is a cough, a gag or a wet voice', 'खाँसी, उबकाई या गीली आवाज़ हो'),
  UNSTEADY: draft('the legs shake or the knees give way', 'पैर काँपें या घुटने मुड़ जाएँ'),
  SKIN: draft('the skin is red after 20 minutes', '20 मिनट बाद भी त्वचा लाल हो'),
  BREATH: draft('your child is short of breath', 'बच्चे की साँस फूले'),
} as const;

export const DELAY = 'DEVELOPMENTAL_DELAY';
export const AUTISM = 'AUTISM_SPECTRUM_DISORDER';
export const SENSORY = 'SENSORY_PROCESSING_DISORDER';
export const ADHD = 'ADHD';
export const LEARNING = 'LEARNING_DISABILITY';
export const PALSY = 'CEREBRAL_PALSY';
export const NEURO = 'NEUROLOGICAL_IMPAIRMENT';
export const DYSTROPHY = 'MUSCULAR_DYSTROPHY';
export const MOTOR = 'DELAYED_MOTOR_MILESTONES';
export const INJURY = 'POST_INJURY_REHABILITATION';
export const NECK = 'TORTICOLLIS_OR_FLAT_HEAD';
export const ORTHO = 'ORTHOPEDIC_CONDITION';
