import type { ConferencePart, DecisionAbout, DecisionStanding, TaskAct, TaskState } from '@trellis/domain';
import { enumOf } from '../platform/graphql/closed-set.model.ts';

export const ConferencePartEnum = enumOf<ConferencePart>('ConferencePart', 'As what somebody took part.', {
  STAFF: 'Somebody of the clinic.',
  GUARDIAN: 'A guardian of the child.',
  FAMILY: 'Somebody else of the family, by name and by what they are to the child.',
  CHILD: 'The child.',
  OTHER: 'Somebody from elsewhere, such as a teacher or a doctor, by name and role.',
});

export const DecisionAboutEnum = enumOf<DecisionAbout>('DecisionAbout', 'What a decision is about, and is done in.', {
  GOAL: 'A goal of the joint plan, with what is done for it.',
  STRAND: 'A strand of the joint plan.',
  HANDLING: 'A line of how we handle.',
  REVIEW: 'What comes of a review.',
});

export const DecisionStandingEnum = enumOf<DecisionStanding>('DecisionStanding', 'How far a decision has come.', {
  NOT_YET: 'What it is about reads as it did.',
  IN_DRAFT: 'The open draft says it otherwise.',
  DONE: 'What holds now is not what held then.',
});

export const TaskStateEnum = enumOf<TaskState>('TaskState', 'What became of a task.', {
  OPEN: 'It is to be done.',
  DONE: 'It is done.',
  SET_ASIDE: 'It is not going to be done, for a reason.',
});

export const TaskActEnum = enumOf<TaskAct>('TaskAct', 'What can be done about a task.', {
  DONE: 'Say that it is done.',
  SET_ASIDE: 'Set it aside, with a reason.',
  REOPEN: 'Open it again.',
});
