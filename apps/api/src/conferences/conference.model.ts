import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  ConferencePart,
  DecisionAbout,
  DecisionStanding,
  DueStanding,
  LocalDate as Day,
  TaskAct,
  TaskState,
} from '@trellis/domain';
import { CarePlanModel } from '../care-plans/care-plan.model.ts';
import { ChildModel } from '../children/child.model.ts';
import { DueStandingEnum } from '../children/closed-sets.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { pagedField } from '../platform/graphql/paged-field.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import {
  ConferencePartEnum,
  DecisionAboutEnum,
  DecisionStandingEnum,
  TaskActEnum,
  TaskStateEnum,
} from './closed-sets.model.ts';

@ObjectType('ConferencePerson', { description: 'Somebody who took part, by the name of that day.' })
@Visible('PART')
export class ConferencePersonModel {
  @Field(() => ConferencePartEnum, { description: 'As what.' })
  part: ConferencePart;

  @Field(() => ID, { nullable: true, description: 'The member of staff or the guardian; null for everybody else.' })
  id: string | null;

  @Field(() => String, { description: 'Their name; empty for the child.' })
  name: string;

  @Field(() => String, { description: 'What others are to the child, in words; empty for people of the record.' })
  role: string;

  @Field(() => String, { nullable: true, description: 'Discipline of staff, or relationship of a guardian, by code.' })
  code: string | null;
}

@ObjectType('ConferenceDecision', { description: 'What was decided, and how far it has come.' })
@Visible('PART')
export class ConferenceDecisionModel {
  @Field(() => String, { description: 'In words.' })
  text: string;

  @Field(() => DecisionAboutEnum, { nullable: true, description: 'What it is about; null for what stands in no plan.' })
  about: DecisionAbout | null;

  @Field(() => ID, { nullable: true, description: 'The goal, strand, line or review.' })
  aboutId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'That goal, strand or line in its words of now; null once it is gone, and for a review.',
  })
  aboutWords: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline of a strand or line.' })
  discipline: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day a review was held.' })
  heldOn: Day | null;

  @Field(() => DecisionStandingEnum, {
    nullable: true,
    description: 'Told by the plan and the record of now, which is where a decision is carried out.',
  })
  standing: DecisionStanding | null;
}

@ObjectType('ConferenceChange', { description: 'What a case conference or a task of it said before it was changed.' })
@Visible('CLINICAL')
export class ConferenceChangeModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTime, { nullable: true, description: 'When the conference was said to be; null for a task.' })
  happenedAt: string | null;

  @Field(() => [ConferencePersonModel], { nullable: true, description: 'Who was said to take part.' })
  people: ConferencePersonModel[] | null;

  @Field(() => String, { nullable: true, description: 'What was said to be talked about.' })
  talkedAbout: string | null;

  @Field(() => [String], { nullable: true, description: 'The decisions, in words.' })
  decisions: string[] | null;

  @Field(() => String, { nullable: true, description: 'Whose the task was; null for a conference.' })
  owner: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When the task was due.' })
  dueOn: Day | null;

  @Field(() => TaskStateEnum, { nullable: true, description: 'What the task was.' })
  state: TaskState | null;

  @Field(() => String, { nullable: true, description: 'What was said of that.' })
  said: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was changed; may be empty.' })
  reason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who changed it.' })
  changedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was changed.' })
  changedAt: string | null;
}

@ObjectType('ConferenceTask', { description: 'What somebody is to do after a case conference.' })
@Visible('CLINICAL')
export class ConferenceTaskModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => CaseConferenceModel, { nullable: true, description: 'The conference it comes from.' })
  conference: CaseConferenceModel | null;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  what: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Whose it is.' })
  owner: StaffModel | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it is due.' })
  dueOn: Day | null;

  @Field(() => DueStandingEnum, { nullable: true, description: 'How near that is today, while it is open.' })
  standing: DueStanding | null;

  @Field(() => TaskStateEnum, { nullable: true, description: 'What became of it.' })
  state: TaskState | null;

  @Field(() => String, { nullable: true, description: 'Why it was set aside or opened again, or what came of it.' })
  reason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who settled it.' })
  settledBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled.' })
  settledAt: string | null;

  @Field(() => [TaskActEnum], { nullable: true, description: 'What you can do about it.' })
  acts: TaskAct[] | null;

  @Field(() => [ConferenceChangeModel], {
    nullable: true,
    description: 'What it said before, the newest first; at most 20.',
  })
  earlier: ConferenceChangeModel[] | null;

  @Field(() => Int, { nullable: true, description: 'Version of its row.' })
  version: number | null;
}

@ObjectType('CaseConference', {
  description: 'That people met about a child: who, when, about what, what they decided, and who does what until when.',
})
@Visible('CLINICAL')
export class CaseConferenceModel {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;

  @Field(() => CarePlanModel, {
    nullable: true,
    description: 'The joint plan that was talked about, if there was one.',
  })
  plan: CarePlanModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When they met.' })
  happenedAt: string | null;

  @Field(() => [ConferencePersonModel], { nullable: true, description: 'Who took part.' })
  people: ConferencePersonModel[] | null;

  @Field(() => String, { nullable: true, description: 'What was talked about.' })
  talkedAbout: string | null;

  @Field(() => [ConferenceDecisionModel], { nullable: true, description: 'What was decided.' })
  decisions: ConferenceDecisionModel[] | null;

  @Field(() => [ConferenceTaskModel], { nullable: true, description: 'Who does what until when, the first due first.' })
  tasks: ConferenceTaskModel[] | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who recorded it.' })
  recordedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded.' })
  recordedAt: string | null;

  @Field(() => [ConferenceChangeModel], {
    nullable: true,
    description: 'What it said before it was put right, the newest first; at most 20.',
  })
  earlier: ConferenceChangeModel[] | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who took it back; null while it stands.' })
  takenBackBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was taken back.' })
  takenBackAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back.' })
  takenBackReason: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether you can put it right or take it back.' })
  mayCorrect: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Version of its row.' })
  version: number | null;
}

const CaseConferenceConnection = connectionOf(CaseConferenceModel, {
  name: 'CaseConference',
  of: 'case conferences of a child',
  counted: true,
});

@ArgsType()
class CaseConferencesArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those with a task that is still open.' })
  openTasks?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that were taken back as well; left out otherwise.' })
  takenBack?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'Only those on this day of the clinic or before.' })
  until?: string | null;
}

pagedField(
  ChildModel,
  'caseConferences',
  CaseConferenceConnection,
  'When people met about the child, the newest first.',
  CaseConferencesArgs,
);

@ObjectType('CaseConferencePayload', { description: 'A case conference and its child.' })
@Payload()
export class CaseConferencePayload {
  @Field(() => CaseConferenceModel, { nullable: true, description: 'The conference.' })
  conference: CaseConferenceModel | null;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;
}

@ObjectType('ConferenceTaskPayload', { description: 'A task and the conference it comes from.' })
@Payload()
export class ConferenceTaskPayload {
  @Field(() => ConferenceTaskModel, { nullable: true, description: 'The task.' })
  task: ConferenceTaskModel | null;

  @Field(() => CaseConferenceModel, { nullable: true, description: 'The conference.' })
  conference: CaseConferenceModel | null;
}

export const CaseConferenceResult = resultOf(
  'CaseConference',
  CaseConferencePayload,
  'The conference, or why it was not recorded or changed.',
);
export const ConferenceTaskResult = resultOf(
  'ConferenceTask',
  ConferenceTaskPayload,
  'The task, or why nothing was done.',
);
