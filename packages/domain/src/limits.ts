/**
 * Every number a rule or a boundary holds to, typed once. A clinic may set the windows marked "clinic setting"; these
 * are their defaults.
 */

/** Minutes since the password after which signing asks for it again. Source: sign-in policy of the product. */
export const STEP_UP_MINUTES = 10;

/** Without a request, or without a touch where no server counts, a sign-in ends or its screen locks after this long. */
export const IDLE_MINUTES = 15;

/**
 * Limits on a free-form GraphQL document. `edges` and `node` do not count in depth. Trusted
 * documents are priced when they are built, against their own ceiling, and not again.
 */
export const DOCUMENT_LIMITS = {
  depth: 10,
  cost: 2_000,
  tokens: 1_000,
  rootFields: 10,
  aliases: 30,
  directives: 20,
  mutations: 1,
  deadlineSeconds: 5,
  bodyBytes: 100_000,
  trustedCost: 20_000,
} as const;
/** Bounds of a connection's `first`, which is always asked for. */
export const PAGE_SIZE = { min: 1, max: 100 } as const;

/** Seconds a stopping server gives requests in flight, under the start command and in production. */
export const DRAIN_SECONDS = { start: 4, production: 10 } as const;

/** Milliseconds until typed text is kept on the machine, and on the server. Source: the portal's promise. */
export const DRAFT_KEPT_MS = { locally: 250, onServer: 2_000 } as const;

/** Days either side of a review in which a rating counts for it. Clinical review; clinic setting. */
export const RATING_WINDOW_DAYS = 14;
/** Days between the two dates on which a goal is seen reached. Clinical review; clinic setting. */
export const REACHED_DAYS_APART = 3;
/** Days after activation in which level texts may still be tuned, each edit logged, and never after the first rating. */
export const CALIBRATION_DAYS = 14;
/** Days a closed goal may be opened again with a reason. Clinical reference 3.1. */
export const REOPEN_DAYS = 90;
/** Days a verbal agreement holds before it becomes a task; it never stops care. Clinical review; clinic setting. */
export const VERBAL_AGREEMENT_DAYS = 28;
/** Days until a plan is looked at again. Six to thirteen weeks, twelve by default; clinic setting. */
export const REVIEW_DAYS = { min: 42, default: 84, max: 91 } as const;
/** The same for infants, and the age in completed months under which they are infants: where correction ends, too. */
export const INFANT_REVIEW_DAYS = { min: 42, default: 56, max: 56 } as const;
export const INFANT_REVIEW_UNDER_MONTHS = 24;
/** Days before its date from which a review waits for the team, and before its end a spoken agreement. Own choice. */
export const REVIEW_NOTICE_DAYS = 14;
export const VERBAL_NOTICE_DAYS = 7;
/** Days after its date from which a review that has no outcome is the lead therapist's too. Clinical reference 6.2; clinic setting. */
export const REVIEW_ESCALATION_DAYS = 14;
/** Days until a plan that rests is looked at again. Own choice; clinic setting. */
export const PAUSE_DAYS = { min: 7, default: 28, max: 91 } as const;
/** Days before its date from which a look at a reached goal answers its follow-up. Own choice. */
export const FOLLOW_UP_EARLY_DAYS = 14;
/** Days after the last goal was reached until one looks whether it was kept: four to six weeks. Clinical reference 6.6. */
export const KEPT_CHECK_DAYS = { min: 28, default: 35, max: 42 } as const;
/** Reviews after which it may be said that care helps no further, and the age of a move to adult care. Clinical reference 6.6. */
export const REVIEWS_BEFORE_NO_BENEFIT = 2;
export const TRANSITION_FROM_YEARS = 16;
/**
 * When a forecast is made at all: from six observations (clinical reference, FAQ 2) that lie at least two weeks apart, the
 * last no older than four weeks, of the sixty newest at most, and never for more than a year. All but the six are own choices.
 */
export const FORECAST = { observations: 6, mostObservations: 60, spanDays: 14, freshDays: 28, mostWeeks: 52 } as const;

/** Days until a child with cerebral palsy has a GMFCS level. Source: hip surveillance reference. */
export const CLASSIFY_WITHIN_DAYS = 30;
/** Days before its date from which a recall waits for the team. Own choice. */
export const RECALL_NOTICE_DAYS = 30;
/** What a clinic wants looked at again for one child, beside the schedules: how many at most, and its longest texts. Own choice. */
export const OWN_RECALL_LIMITS = {
  perChild: 12,
  whatLength: 120,
  whyLength: 300,
  endReasonLength: 300,
  everyCount: 60,
} as const;
/** The longest note of anything that was looked at again, by a schedule or the clinic's own. Own choice. */
export const RECALL_NOTE_LENGTH = 500;
/** The share of the femoral head outside the socket, in per cent, from which a hip counts as displaced (Reimers). */
export const HIP_DISPLACED_FROM_PERCENT = 30;

/** What a case conference holds at most, and the longest texts of it. Own choice. */
export const CONFERENCE_LIMITS = {
  people: 20,
  decisions: 20,
  tasks: 20,
  nameLength: 80,
  roleLength: 60,
  talkLength: 2_000,
  decisionLength: 400,
  taskLength: 200,
} as const;
/** Days before its day from which a task waits for its owner. Own choice. */
export const TASK_NOTICE_DAYS = 3;

/**
 * COPM: up to five activities, a proxy under eight years, and two points as the usual change that counts, by the measure's
 * convention (clinical reference 2.6; other cut-offs exist). From 8 at the start there is hardly room for them: own choice of the prompt.
 */
export const COPM_LIMITS = { priorities: 5, childFromYears: 8, changeThatCounts: 2, ceilingFrom: 8 } as const;

/** What a family is asked at home at most: activities at once, and minutes of a day. Clinical reference 6.10; clinic setting. */
export const HOME_LIMITS = { items: 3, minutesPerDay: 20 } as const;

/** Days a guardian's personal link to the family page is good for. Own choice; clinic setting. */
export const FAMILY_LINK_DAYS = 90;
/** Hours the page stays open on a telephone after the link was opened there. Own choice. */
export const FAMILY_VISIT_HOURS = 12;

/**
 * How many findings of a rule have to be settled before it can report itself. With so many or more, a rule that people
 * rightly set aside one time in four looks by chance as if they did more than half the time less than once in twenty.
 */
export const FEWEST_SETTLED = 8;
/** Over how many months back a rule reports itself, and what is counted where nobody asks for other days. Own choice. */
export const RULE_USAGE_MONTHS = 12;
/**
 * For so long after it was raised, what is missing from a draft may still be on its way: the draft can be complete by its
 * checklist while its second goal, or the other discipline's strand, is about to be written. Own choice.
 */
export const WRITING_MINUTES = 60;

/** The correlation between goals in the T formula. Published formula, erratum form. */
export const GAS_RHO = 0.3;

/** Completed years under which a child is one. */
export const ADULT_AT_YEARS = 18;
/** Completed years from which a child's own agreement is asked and kept; own knowledge. */
export const ASSENT_FROM_YEARS = 7;
/** Gestation in days at and after which a birth is at term, and at full term. AAP: preterm is before 37 weeks. */
export const TERM_FROM_GESTATION_DAYS = 259;
export const FULL_TERM_DAYS = 280;
/** Completed calendar months until which age is corrected. AAP: up to two years. Some services go to 36. */
export const CORRECTED_AGE_UNTIL_MONTHS = 24;
/** Days in a mean month, where an age is told in decimals of months. */
export const DAYS_PER_MONTH = 30.4375;

/**
 * An appointment: how long, on which steps, how long the way to a home and back, how much is carried along, and its longest
 * texts. Own choice.
 */
export const APPOINTMENT_LIMITS = {
  minutes: { min: 10, max: 240, step: 5 },
  travelMinutes: 180,
  equipment: 6,
  addressLength: 300,
  linkLength: 500,
  noteLength: 500,
  reasonLength: 300,
} as const;
/** A series: for how many weeks, at most how many weeks apart, and how many dates it may have. Own choice. */
export const SERIES_LIMITS = { weeks: 52, everyWeeks: 8, dates: 52 } as const;
/** What a clinic writes of its calendar: longest texts, stretches of a person's week, and days of one leave. Own choice. */
export const SCHEDULE_LIMITS = { nameLength: 80, noteLength: 300, weekHours: 21, leaveDays: 366 } as const;
/**
 * Looking for a time: how far apart starts are, how many are offered, how many days ahead one looks, and for a date that
 * does not fit how many others are offered and from how many days around it. Own choice.
 */
export const SLOT_SEARCH = {
  stepMinutes: 15,
  offered: 5,
  most: 20,
  days: 28,
  mostDays: 92,
  alternatives: 3,
  daysAround: 3,
} as const;

/**
 * A visit: how many treat one child at once, and of how many disciplines (joint guidelines for co-treatment: two); for how long at
 * most; after how many minutes what is written down bears the mark of a late entry, and how many days back one may write; how far
 * from the plan delivered minutes may lie and still be as planned. All but the two disciplines are own choices.
 */
export const VISIT_LIMITS = {
  therapists: 3,
  disciplines: 2,
  minutes: 300,
  lateAfterMinutes: 120,
  lateDays: 14,
  minutesLeeway: 0.1,
  signedAtOnceSeconds: 120,
  weeksShown: 5,
  reasonLength: 300,
} as const;

/** Working days until a child nobody could triage is called. */
export const INTAKE_CALL_WORKING_DAYS = 2;

/**
 * A file of a child: how large, how many pages go with one signature, and the longest caption; how many are taken in at once,
 * and the longest sides of a picture that is kept and of its thumbnail, in points. Own choice.
 */
export const FILE_LIMITS = {
  bytes: 10_000_000,
  pages: 5,
  captionLength: 120,
  atOnce: 4,
  pictureSide: 2_400,
  thumbSide: 320,
} as const;

/** PDFs made at once, requests that may wait for their turn, and how long one is waited for, the turn included. */
export const PDF_LIMITS = { atOnce: 2, waiting: 8, seconds: 20 } as const;

/** The longest texts that people type, by what they say; what goes with one thing alone stands with its other limits. Own choice. */
export const TEXT_LENGTHS = {
  personName: 120,
  reason: 300,
  aboutMe: 2_000,
  precaution: 1_000,
  triageReason: 1_000,
  wish: 300,
  saidBy: 80,
  statement: 300,
  level: 300,
  division: 500,
  strand: 300,
  measure: 200,
  changedForm: 200,
  homeWords: 300,
  homeRoutine: 120,
  homeStopIf: 200,
  homeNote: 300,
  handling: 300,
  childsWords: 500,
  disciplineNote: 600,
  findingNote: 500,
  ruleAnswer: 500,
  observationNote: 500,
  reviewReason: 500,
  followUpNote: 500,
} as const;

/** The longest texts of a visit note, and of a snippet and its word; how many snippets one has. Own choice. */
export const NOTE_LIMITS = {
  fieldLength: 2_000,
  reasonLength: 300,
  snippetWord: 20,
  snippetText: 500,
  snippets: 100,
} as const;
