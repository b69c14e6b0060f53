export {
  conferenceTaskSchema,
  giveTask,
  openTaskActs,
  passOnTask,
  settleTask,
  TASK_ACTS,
  TASK_STATES,
  taskReasonSchema,
} from './conference-task.ts';
export type { ConferenceTask, EarlierTask, TaskAct, TaskFacts, TaskState } from './conference-task.ts';
export {
  conferenceDecisionSchema,
  conferencePersonSchema,
  conferenceWordsSchema,
  correctConference,
  keepConference,
  unknownInConference,
} from './conference.ts';
export type {
  ConferenceContent,
  ConferenceDecision,
  ConferenceFacts,
  ConferencePart,
  ConferencePerson,
  ConferenceWords,
  DecisionAbout,
} from './conference.ts';
export { decisionStanding } from './decision-standing.ts';
export type { DecisionFacts, DecisionStanding } from './decision-standing.ts';
