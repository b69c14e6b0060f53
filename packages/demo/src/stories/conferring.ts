import { addDays, type ConferenceWords, type LocalDate } from '@trellis/domain';
import { instantOf, openDay, OPENS_AT_MINUTE } from '../base/calendar.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import { PT } from '../clinic/staff.ts';
import { getInForce } from '../life/versions.ts';
import { type Case, guardianOf } from './case.ts';

/** A conference as a story has it: by whom, who came besides, what was said, and who does what by when. */
interface Meeting {
  readonly by: string;
  readonly people: readonly string[];
  readonly others?: ConferenceWords['people'];
  readonly talkedAbout: string;
  readonly decisions: ConferenceWords['decisions'];
  readonly tasks: readonly { readonly who: string; readonly what: string; readonly dueOn: LocalDate }[];
}

interface Held {
  readonly conference: string;
  readonly tasks: readonly string[];
  readonly said: ConferenceWords;
  readonly random: Random;
}

function staffOf({ clinic }: Case, key: string): StaffMember {
  const found = clinic.staff.find((each) => each.key === key);
  if (found === undefined) throw new Error(`Nobody here is called ${key}`);
  return found;
}

/** Chance of its own, so that the rest of the story is the same with and without it. */
function hold(told: Case, day: LocalDate, meeting: Meeting): Held {
  const { book, clinic, chart } = told;
  const random = clinic.random.fork(`conference/${chart.profile.id}/${day}`);
  const at = book.on(day, random);
  const said: ConferenceWords = {
    happenedAt: instantOf(day, OPENS_AT_MINUTE),
    people: [
      ...meeting.people.map((key) => ({ part: 'STAFF' as const, id: staffOf(told, key).id })),
      { part: 'GUARDIAN', id: guardianOf(told).id },
      ...(meeting.others ?? []),
    ],
    talkedAbout: meeting.talkedAbout,
    decisions: meeting.decisions,
  };
  const conference = book.id(at, random);
  const tasks = meeting.tasks.map(({ who, what, dueOn }) => ({
    id: book.id(at, random),
    what,
    ownerId: staffOf(told, who).id,
    dueOn,
  }));
  book.write(at, staffOf(told, meeting.by), { kind: 'HOLD_CONFERENCE', conference, said, tasks });
  return { conference, tasks: tasks.map(({ id }) => id), said, random };
}

function done(told: Case, day: LocalDate, { conference, tasks, random }: Held, at: number, by: string): void {
  const { book } = told;
  const when = book.on(day, random);
  const task = tasks[at];
  if (task === undefined) throw new Error('There is no such task');
  const settled = { conference, task, change: book.id(when, random), act: 'DONE', reason: '' } as const;
  book.write(when, staffOf(told, by), { kind: 'SETTLE_TASK', ...settled });
}

function goalOf({ goals }: Case, code: string): { of: 'GOAL'; id: string } {
  const found = goals.find(({ template }) => template.code === code);
  if (found === undefined) throw new Error(`The plan has no goal ${code}`);
  return { of: 'GOAL', id: found.goal };
}

/** After the early look at Aarav's plan: with his mother and the class teacher, before anybody said what comes of it. */
export function talkAfterReview(told: Case, day: LocalDate): void {
  const { anchor } = told.clinic;
  const { living } = told.book;
  const review = living.reviews.at(-1)?.review.review;
  const standing = getInForce(living).content.strands.find(
    ({ discipline, target }) => discipline === PT && target?.type === 'SECONDS' && target.seconds === 60,
  );
  if (review === undefined || standing === undefined) throw new Error('There is nothing to talk about');
  const held = hold(told, day, {
    by: 'asha',
    people: ['asha', 'ravi', 'kavya'],
    others: [{ part: 'OTHER', name: 'Lata Kalpit', role: 'class teacher' }],
    talkedAbout: 'How mornings go at home and at school, and what the look at five weeks has shown.',
    decisions: [
      { text: 'The plan goes on as it is until the day we agreed on.', about: { of: 'REVIEW', id: review } },
      {
        text: 'He can stand longer at the rail: we try 90 seconds in the next version.',
        about: { of: 'STRAND', id: standing.strand },
      },
      { text: 'The last sleeve is his to do, at school too.', about: goalOf(told, 'DRESSES_FOR_SCHOOL') },
      { text: 'The class teacher gets the page on how we handle.', about: null },
    ],
    tasks: [
      { who: 'kavya', what: 'Send his mother a photo of the bench', dueOn: openDay(addDays(day, 3)) },
      { who: 'asha', what: 'Take the page on how we handle to the school', dueOn: openDay(addDays(anchor, 2)) },
      { who: 'ravi', what: 'Try 90 seconds at the rail and note how he looks', dueOn: openDay(addDays(anchor, 9)) },
    ],
  });
  done(told, openDay(addDays(day, 1)), held, 0, 'kavya');
}

/** With the special educator; who else was there was forgotten, and is put right the next day. */
export function talkAndPutRight(told: Case, day: LocalDate): void {
  const { book, clinic } = told;
  const { conference, said, random } = hold(told, day, {
    by: 'vikram',
    people: ['asha', 'vikram'],
    talkedAbout: 'What helps him to come to the bath, and how he asks for a break.',
    decisions: [
      { text: 'The same two picture cards at home and here.', about: goalOf(told, 'COMES_TO_BATH') },
      { text: 'Nobody lifts him out of the water.', about: null },
    ],
    tasks: [
      { who: 'asha', what: 'Make the two picture cards for the bath', dueOn: openDay(addDays(clinic.anchor, 1)) },
      { who: 'vikram', what: 'Show his father the way to the park', dueOn: openDay(addDays(clinic.anchor, 6)) },
    ],
  });
  const at = book.on(openDay(addDays(day, 1)), random);
  const educator = { part: 'OTHER', name: 'Tara Namuna', role: 'special educator' } as const;
  book.write(at, staffOf(told, 'vikram'), {
    kind: 'CORRECT_CONFERENCE',
    conference,
    change: book.id(at, random),
    said: { ...said, people: [...said.people, educator] },
    reason: 'The special educator was there as well.',
  });
}

const ABOUT_MEALS = {
  talkedAbout: 'How he sits at meals, and who holds the spoon.',
  decisions: [{ text: 'Feet on the box, and his own spoon first.', about: null }],
};

/** What was said of the brother, written down in the sister's record and taken back within the hour. */
export function writeDownForTheWrongTwin(told: Case, day: LocalDate): void {
  const { book } = told;
  const { conference, random } = hold(told, day, { by: 'ravi', people: ['ravi'], ...ABOUT_MEALS, tasks: [] });
  const reason = 'This is about her twin brother. It stands in his record now.';
  book.write(book.on(day, random), staffOf(told, 'ravi'), { kind: 'TAKE_BACK_CONFERENCE', conference, reason });
}

/** The same conference where it belongs. */
export function talkAboutMeals(told: Case, day: LocalDate): void {
  const tasks = [{ who: 'nisha', what: 'Find a box for his feet', dueOn: openDay(addDays(day, 7)) }];
  const held = hold(told, day, { by: 'vikram', people: ['ravi', 'vikram', 'nisha'], ...ABOUT_MEALS, tasks });
  done(told, openDay(addDays(day, 5)), held, 0, 'nisha');
}
