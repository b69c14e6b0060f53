import {
  type Dose,
  type GoalContent,
  type HomeItemContent,
  layHome,
  type LocalDate,
  type PlanContent,
  precautionsInForce,
  baseCatalogue,
  reviewDates,
  type StrandContent,
  weeklyMinutes,
} from '@trellis/domain';
import { openDay } from '../base/calendar.ts';
import { precautionsOn } from '../children/precautions.ts';
import { drawRhythm, goalContentOf, strandContentOf } from '../goals/content.ts';
import { getInForce, getOpen } from '../life/versions.ts';
import { firstTry } from './first-try.ts';
import { ageMonthsOn, type Case, leadOf, type Stretch, therapistOf, type ToldGoal } from './case.ts';

/** Of the goals that two disciplines could share, those that they do. */
const SHARED = 0.6;

/** The day a version that is sent on a day is looked at again. */
function reviewDay(told: Case, sentOn: LocalDate): LocalDate {
  return openDay(reviewDates(sentOn, ageMonthsOn(told, sentOn)).proposed);
}

/** How long the version in force is worked under before it is looked at again. */
export function stretchFrom(told: Case, inForceOn: LocalDate): Stretch {
  return { from: inForceOn, until: getInForce(told.book.living).content.terms.reviewOn ?? inForceOn };
}

/** Who works on a goal: both disciplines where it is shared, else the one that has nothing yet, or the first. */
function disciplinesFor({ chart, random, book }: Case, { template, isShared }: ToldGoal): readonly string[] {
  const able = chart.profile.disciplines.filter((each) =>
    template.strands.some(({ discipline }) => discipline === each),
  );
  if (able.length < 2 || isShared || random.chance(SHARED)) return able;
  const busy = getOpen(book.living).content.strands.map(({ discipline }) => discipline);
  const idle = able.find((discipline) => !busy.includes(discipline)) ?? able[0];
  return idle === undefined ? [] : [idle];
}

function addGoal(told: Case, day: LocalDate, wanted: ToldGoal): void {
  const { book, goals } = told;
  book.write(book.on(day), leadOf(told), { kind: 'ADD_GOAL', goal: wanted.goal, priority: wanted.priority });
  for (const discipline of disciplinesFor(told, wanted)) {
    const at = book.on(day);
    const therapist = therapistOf(told, discipline);
    const strand = book.id(at);
    book.write(at, therapist, { kind: 'ADD_STRAND', strand, goal: wanted.goal, discipline, therapist: therapist.id });
  }
  goals.push(wanted);
}

/** Words a new goal. One that goes on keeps its words, and its date while that lies ahead. */
function wordGoal(
  told: Case,
  draft: PlanContent,
  { day, targetOn }: { readonly day: LocalDate; readonly targetOn: LocalDate },
  content: GoalContent,
): GoalContent {
  const known = told.goals.find(({ goal }) => goal === content.goal);
  if (known === undefined) throw new Error(`The story has no goal ${content.goal}`);
  if (content.statement !== '') return (content.targetOn ?? day) > day ? content : { ...content, targetOn };
  const isShared = draft.strands.filter(({ goal }) => goal === content.goal).length > 1;
  return goalContentOf(content, known.template, told.speech, { targetOn, isShared });
}

/** A strand's part of its discipline's visits: the fewer strands there are, the more of the time each has. */
function doseOf(told: Case, draft: PlanContent, discipline: string): Dose {
  const { minutes, ...rhythm } = told.rhythms.get(discipline) ?? drawRhythm(told.random);
  told.rhythms.set(discipline, { minutes, ...rhythm });
  const sharing = draft.strands.filter((each) => each.discipline === discipline).length;
  const part = Math.max(SHORTEST_PART, Math.round(minutes / sharing / 5) * 5);
  return { ...rhythm, minutes: part, weeks: null, deliveryMode: told.place };
}
const SHORTEST_PART = 10;

function wordStrand(told: Case, draft: PlanContent, day: LocalDate, content: StrandContent): StrandContent {
  const template = told.goals.find(({ goal }) => goal === content.goal)?.template;
  if (template === undefined || content.measure !== null) return content;
  const { random, chart } = told;
  const raised = precautionsOn(chart.precautions, day);
  const precautions = precautionsInForce(baseCatalogue, raised, ageMonthsOn(told, day), day);
  const dose = doseOf(told, draft, content.discipline);
  return strandContentOf(random, content, template, told.speech, { dose, precautions }) ?? content;
}

/** What the family does at home for goals that are new in the draft, as the library words it. */
function homeOf(told: Case, draft: PlanContent, day: LocalDate): readonly HomeItemContent[] {
  const { book, goals, speech, isAtHome, homeRandom } = told;
  const added = isAtHome ? draft.goals.filter(({ statement }) => statement === '') : [];
  return added.reduce<readonly HomeItemContent[]>((present, { goal }) => {
    const template = goals.find((each) => each.goal === goal)?.template;
    if (template === undefined) return present;
    const at = book.on(day, homeRandom);
    const disciplines = draft.strands.filter((each) => each.goal === goal).map(({ discipline }) => discipline);
    const { language } = speech;
    return [
      ...present,
      ...layHome(template, { language, goal, disciplines, present, newId: () => book.id(at, homeRandom) }),
    ];
  }, draft.homeItems);
}

/** The draft with everything worded, as it would go to be signed for a day. */
function worded(told: Case, day: LocalDate, sentOn: LocalDate): PlanContent {
  const draft = getOpen(told.book.living).content;
  const reviewOn = reviewDay(told, sentOn);
  const goals = draft.goals.map((content) => wordGoal(told, draft, { day, targetOn: reviewOn }, content));
  const strands = draft.strands.map((content) => wordStrand(told, draft, day, content));
  const minutes = strands.reduce((sum, { dose }) => sum + weeklyMinutes(dose), 0);
  const terms = { ...draft.terms, reviewOn, agreedWeeklyMinutes: Math.ceil(minutes / 15) * 15, place: told.place };
  return { ...draft, terms, goals, strands, homeItems: homeOf(told, draft, day) };
}

/** Writes the first so many of the goals that are wanted into the draft, and words everything. */
export function writeGoals(told: Case, day: LocalDate, sentOn: LocalDate, count: number): void {
  const { book, wanted } = told;
  for (const each of wanted.splice(0, count)) addGoal(told, day, each);
  const content = worded(told, day, sentOn);
  book.write(book.on(day, told.firstTryRandom), leadOf(told), { kind: 'REVISE', content: firstTry(told, content) });
  book.write(book.on(day), leadOf(told), { kind: 'REVISE', content });
}

/** Opens the plan and writes its first draft, all of it but the signatures. */
export function writeFirstDraft(told: Case, day: LocalDate, sentOn: LocalDate, count: number): void {
  openFirstDraft(told, day);
  writeGoals(told, day, sentOn, count);
}

export function openFirstDraft(told: Case, day: LocalDate): void {
  const { book, convention } = told;
  const at = book.on(day);
  const ids = { plan: book.id(at), version: book.id(at) };
  book.write(at, leadOf(told), { kind: 'OPEN_PLAN', ...ids, startConvention: convention });
}

/** A first draft that somebody was called away from: goals without levels, strands without a target, no review date. */
export function writeHalfDraft(told: Case, day: LocalDate, count: number): void {
  const { book, wanted, random } = told;
  openFirstDraft(told, day);
  for (const each of wanted.splice(0, count)) addGoal(told, day, each);
  const content = worded(told, day, day);
  const isDone = random.chance(0.5);
  book.write(book.on(day), leadOf(told), {
    kind: 'REVISE',
    content: {
      ...content,
      terms: { ...content.terms, reviewOn: null, agreedWeeklyMinutes: null },
      goals: content.goals.map((goal, index) =>
        index === 0 ? goal : { ...goal, levels: goal.levels.filter(({ level }) => level <= 0), targetOn: null },
      ),
      strands: content.strands.map((strand, index) =>
        index === 0 || isDone ? strand : { ...strand, target: null, dose: null },
      ),
    },
  });
}

/** The next version, begun from the one in force. */
export function openNextDraft(told: Case, day: LocalDate): void {
  const { book } = told;
  const at = book.on(day);
  book.write(at, leadOf(told), { kind: 'OPEN_DRAFT', version: book.id(at) });
}

/** Changes the draft by hand. */
export function reviseDraft(told: Case, day: LocalDate, change: (content: PlanContent) => PlanContent): void {
  const { book } = told;
  const content = change(getOpen(book.living).content);
  book.write(book.on(day), leadOf(told), { kind: 'REVISE', content });
}
