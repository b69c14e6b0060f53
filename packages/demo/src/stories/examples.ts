import { addDays, baseCatalogue, getByCode, type LocalDate } from '@trellis/domain';
import type { Chart } from '../children/chart.ts';
import type { ProfileWish } from '../children/profile.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import { OT, PT } from '../clinic/staff.ts';
import type { Rhythm } from '../goals/content.ts';
import { GOAL_STOCK, OBSTACLE_COURSE, type WishedGoal } from '../goals/wished-goal.ts';
import { aarav } from './aarav.ts';
import { bringIntoForce, drawCourses } from './agreeing.ts';
import { type Case, openCase } from './case.ts';
import { talkAboutMeals, talkAndPutRight, writeDownForTheWrongTwin } from './conferring.ts';
import type { Story } from './deck.ts';
import { profileSeenOn } from './first-visit.ts';
import { nextVersion } from './at-review.ts';
import { giveSheets, showHome } from './home.ts';
import { review } from './reviewing.ts';
import { end, type Telling, type Told } from './story.ts';
import { beginningOf, daysAgo, lastDay } from './timeline.ts';
import { follow } from './visits.ts';
import { stretchFrom, writeFirstDraft } from './writing.ts';

type Child = Omit<ProfileWish, 'receivedOn'>;

export function goalsNamed(...codes: readonly string[]): readonly WishedGoal[] {
  return codes.map((code) => getByCode(GOAL_STOCK, code));
}

/** The members of staff with these keys, in this order. */
export function staffNamed({ clinic }: Pick<Telling, 'clinic'>, ...keys: readonly string[]): readonly StaffMember[] {
  return keys.flatMap((key) => clinic.staff.filter((each) => each.key === key));
}

/** What is fixed about a child who is met in the documents. */
interface Example {
  readonly child: Child;
  readonly staff: readonly string[];
  readonly goals: readonly WishedGoal[];
  readonly inForceDaysAgo: number;
  readonly language?: 'hi';
  readonly amend?: (chart: Chart) => Chart;
  /** Whether the family does something at home. */
  readonly isAtHome?: boolean;
  /** A conference so many days before the anchor. */
  readonly confers?: { readonly daysBefore: number; readonly tell: (told: Case, day: LocalDate) => void };
  /** Whether the first version has been reviewed and a second one follows. */
  readonly isReviewed?: boolean;
}

/** Often enough for a course to be seen. */
const WEEKLY: Rhythm = { mode: 'WEEKLY_OR_FORTNIGHTLY', timesPerWeek: 1, minutes: 60 };

function birthDate(anchor: LocalDate, years: number, months: number): LocalDate {
  return addDays(anchor, -Math.round((years + months / 12) * 365.25) - 5);
}

/** A first version in force, with its course until the anchor; reviewed and followed by a second where that is told. */
function tell(telling: Telling, example: Example): Told {
  const { clinic, index, taken, hash } = telling;
  const days = beginningOf(daysAgo(clinic, example.inForceDaysAgo), 2);
  const told = openCase(clinic, index, {
    profile: profileSeenOn(clinic, index, days.seenOn, example.child, taken),
    members: staffNamed(telling, ...example.staff),
    seenOn: days.seenOn,
    goals: example.goals.map((template) => ({ template, saidOn: days.seenOn, isShared: true })),
    hash,
    place: 'CLINIC',
    rhythms: new Map([
      [OT, WEEKLY],
      [PT, WEEKLY],
    ]),
    ...(example.language && { language: example.language }),
    ...(example.isAtHome && { isAtHome: true }),
    ...(example.amend && { amend: example.amend }),
  });
  writeFirstDraft(told, days.draftedOn, days.sentOn, example.goals.length);
  bringIntoForce(told, { sentOn: days.sentOn, inForceOn: days.inForceOn });
  drawCourses(told);
  if (example.isAtHome === true) {
    showHome(told, days.inForceOn);
    giveSheets(told, days.inForceOn, told.chart.profile.guardians.slice(0, 1));
  }
  const first = stretchFrom(told, days.inForceOn);
  const lastOfFirst = example.isReviewed === true ? addDays(first.until, -1) : lastDay(clinic);
  const { confers } = example;
  if (confers === undefined) follow(told, addDays(first.from, 1), lastOfFirst, first);
  else {
    const day = daysAgo(clinic, confers.daysBefore);
    follow(told, addDays(first.from, 1), addDays(day, -1), first);
    confers.tell(told, day);
    follow(told, addDays(day, 6), lastOfFirst, first);
  }
  if (example.isReviewed === true) {
    const second = nextVersion(told, review(told, first.until), 0);
    follow(told, addDays(second.from, 1), lastDay(clinic), second);
  }
  return end(told);
}

/** The worked example of autism, word for word, with two goals of one discipline beside it. */
function autism(telling: Telling): Told {
  const { anchor } = telling.clinic;
  return tell(telling, {
    child: {
      name: 'Ishaan Misaal',
      nameLocal: 'ईशान मिसाल',
      given: 'Ishaan',
      sex: 'MALE',
      birthDate: birthDate(anchor, 5, 3),
      gestationDays: 277,
      condition: 'AUTISM_SPECTRUM_DISORDER',
      concerns: [...getByCode(baseCatalogue.jointExamples, 'JOINT_EXAMPLE_AUTISM').presenting],
      joint: true,
      language: 'en',
    },
    staff: ['asha', 'vikram', 'imran'],
    goals: [OBSTACLE_COURSE, ...goalsNamed('COMES_TO_BATH', 'PARK_WITHOUT_FALLS')],
    isAtHome: true,
    inForceDaysAgo: 49,
    confers: { daysBefore: 12, tell: talkAndPutRight },
  });
}

/** Nearly the name of the first child, and another child altogether. */
function namesake(telling: Telling): Told {
  return tell(telling, {
    child: {
      name: 'Arav Namuna',
      given: 'Arav',
      sex: 'MALE',
      birthDate: birthDate(telling.clinic.anchor, 4, 9),
      condition: 'DEVELOPMENTAL_DELAY',
      joint: true,
      gestationDays: 270,
    },
    staff: ['asha', 'ravi'],
    goals: goalsNamed('EATS_WITH_SPOON', 'TAKES_TURNS'),
    inForceDaysAgo: 31,
  });
}

/** Born the same day to the same mother: told apart by the given name and the number. */
function twin(given: 'Diya' | 'Advik'): (telling: Telling) => Told {
  const isGirl = given === 'Diya';
  return (telling) =>
    tell(telling, {
      child: {
        name: `${given} Misaal`,
        nameLocal: isGirl ? 'दिया मिसाल' : 'अद्विक मिसाल',
        given,
        sex: isGirl ? 'FEMALE' : 'MALE',
        birthDate: birthDate(telling.clinic.anchor, 2, 7),
        gestationDays: 33 * 7 + 2,
        condition: 'DEVELOPMENTAL_DELAY',
        joint: true,
        adults: [
          ['MOTHER', 'Rekha Misaal'],
          ['FATHER', 'Suresh Misaal'],
        ],
        language: 'hi',
      },
      staff: isGirl ? ['asha', 'ravi'] : ['nisha', 'vikram'],
      goals: goalsNamed('EATS_WITH_SPOON', isGirl ? 'STAIRS_AT_HOME' : 'SITS_AND_PLAYS'),
      inForceDaysAgo: isGirl ? 38 : 45,
      confers: { daysBefore: 9, tell: isGirl ? writeDownForTheWrongTwin : talkAboutMeals },
    });
}

/** Whose name, family and plan are written in Hindi and in nothing else. */
function inHindi(telling: Telling): Told {
  return tell(telling, {
    child: {
      nameLocal: 'लक्ष्मी उदाहरण',
      given: 'लक्ष्मी',
      sex: 'FEMALE',
      birthDate: birthDate(telling.clinic.anchor, 4, 1),
      gestationDays: 259,
      condition: 'DEVELOPMENTAL_DELAY',
      joint: true,
      adults: [['MOTHER', 'सुनीता उदाहरण']],
      language: 'hi',
      aboutMe: 'मुझे गुड़िया, बारिश और दादी की रोटी पसंद है। मुझे अचानक उठाना पसंद नहीं। मेरी हाँ: आँखें ऊपर।',
    },
    staff: ['asha', 'ravi'],
    goals: goalsNamed('EATS_WITH_SPOON', 'WALKS_TO_CLASS', 'TAKES_TURNS'),
    inForceDaysAgo: 42,
    language: 'hi',
    amend: (chart) => ({ ...chart, precautions: [] }),
  });
}

/** A muscle disease: two goals that are held or slowed beside one that is won, reviewed once. */
function holding(telling: Telling): Told {
  return tell(telling, {
    child: {
      name: 'Vihaan Parikshan',
      nameLocal: 'विहान परीक्षण',
      given: 'Vihaan',
      sex: 'MALE',
      birthDate: birthDate(telling.clinic.anchor, 9, 2),
      gestationDays: 275,
      condition: 'MUSCULAR_DYSTROPHY',
      joint: true,
      language: 'en',
    },
    staff: ['asha', 'ravi'],
    goals: goalsNamed('KEEPS_TRANSFER', 'WALKS_TO_TEMPLE', 'SHIRT_SEATED', 'KEEPS_TURNING_PAGES'),
    inForceDaysAgo: 130,
    isReviewed: true,
  });
}

/** Children who are met in the documents, the tests and the pictures; the first of the main clinic. */
export const EXAMPLES: readonly Story[] = [
  { name: 'Aarav', share: 1, tell: aarav },
  { name: 'the autism example', share: 1, tell: autism },
  { name: 'the namesake', share: 1, tell: namesake },
  { name: 'a twin', share: 1, tell: twin('Diya') },
  { name: 'the other twin', share: 1, tell: twin('Advik') },
  { name: 'in Hindi', share: 1, tell: inHindi },
  { name: 'held and slowed', share: 1, tell: holding },
];
