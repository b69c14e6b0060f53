import type { GoalState, StrandState } from '../goals/goal-states.ts';
import type { NoteState } from '../care-plans/discipline-note.ts';
import type { TaskState } from '../conferences/conference-task.ts';
import type { PlanState, VersionState } from '../care-plans/plan-states.ts';
import type { AppointmentState } from '../schedule/appointment-sets.ts';
import type { TemplateState } from '../templates/template-sets.ts';
import type { HalfState } from '../visit-notes/note-sets.ts';
import type { VisitState } from '../visits/visit-sets.ts';
import type { Words } from './language.ts';

type AnyState =
  | GoalState
  | StrandState
  | PlanState
  | VersionState
  | NoteState
  | TaskState
  | TemplateState
  | AppointmentState
  | VisitState
  | HalfState;

/** A state as it stands inside a sentence: of a goal (or one of several things), as the Hindi adjective follows its noun. */
export const stateWords = {
  DRAFT: { en: 'still a draft', hi: 'अभी मसौदा' },
  ACTIVE: { en: 'active', hi: 'सक्रिय' },
  PAUSED: { en: 'paused', hi: 'रुका हुआ' },
  CLOSED: { en: 'closed', hi: 'बंद' },
  ENDED: { en: 'ended', hi: 'समाप्त' },
  STARTS_LATER: { en: 'not started yet', hi: 'अभी शुरू नहीं' },
  SENT: { en: 'awaiting signatures', hi: 'हस्ताक्षर की प्रतीक्षा में' },
  IN_FORCE: { en: 'in force', hi: 'लागू' },
  SUPERSEDED: { en: 'superseded', hi: 'बदला जा चुका' },
  DISCARDED: { en: 'thrown away', hi: 'हटाया जा चुका' },
  OPEN: { en: 'open', hi: 'खुला' },
  TAKEN: { en: 'taken', hi: 'अपनाया जा चुका' },
  DECLINED: { en: 'declined', hi: 'मना किया जा चुका' },
  ANSWERED: { en: 'answered', hi: 'उत्तर पा चुका' },
  READ: { en: 'read', hi: 'पढ़ा जा चुका' },
  DONE: { en: 'done', hi: 'पूरा' },
  SET_ASIDE: { en: 'set aside', hi: 'अलग रखा' },
  WITHDRAWN: { en: 'taken back', hi: 'वापस लिया जा चुका' },
  IN_USE: { en: 'in use', hi: 'उपयोग में' },
  RETIRED: { en: 'retired', hi: 'हटाकर रखा हुआ' },
  BOOKED: { en: 'booked', hi: 'तय' },
  CANCELLED: { en: 'cancelled', hi: 'रद्द' },
  EXPECTED: { en: 'expected', hi: 'आने वाला' },
  ARRIVED: { en: 'there', hi: 'आ चुका' },
  IN_PROGRESS: { en: 'under way', hi: 'चल रहा' },
  COMPLETE: { en: 'complete', hi: 'पूरा लिखा' },
  SIGNED: { en: 'signed', hi: 'हस्ताक्षरित' },
  NOT_BROUGHT: { en: 'recorded as not brought', hi: '“नहीं लाया गया” दर्ज' },
} as const satisfies Record<AnyState, Words>;

/** The same of a plan and of a strand, which are feminine in Hindi. */
export const feminineStateWords: Readonly<Record<string, Words>> = {
  ...stateWords,
  PAUSED: { en: 'paused', hi: 'रुकी हुई' },
};

/** Said in place of a state where the thing itself is not there. */
export const noStateWords: Words = { en: 'not there', hi: 'मौजूद नहीं' };

/** The family as a party to a plan. */
export const familyWords: Words = { en: 'The family', hi: 'परिवार' };
