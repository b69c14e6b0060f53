import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  CONFERENCE_LIMITS,
  type ConferencePart,
  conferenceDecisionSchema,
  conferencePersonSchema,
  conferenceTaskSchema,
  conferenceWordsSchema,
  type DecisionAbout,
  type LocalDate as Day,
  TASK_ACTS,
  type TaskAct,
  taskReasonSchema,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { DateTime, LocalDate } from '../platform/graphql/scalars.ts';
import { ConferencePartEnum, DecisionAboutEnum, TaskActEnum } from './closed-sets.model.ts';

const flatPerson = z.looseObject({ part: z.string() });
const flatDecision = z.looseObject({ about: z.string().nullish() });

/** A flat input names an id for every part; the one that the part has is the id. */
function personIn(given: unknown): unknown {
  const { success, data } = flatPerson.safeParse(given);
  return success ? { ...data, id: data.part === 'STAFF' ? data['staffId'] : data['guardianId'] } : given;
}

function decisionIn(given: unknown): unknown {
  const { success, data } = flatDecision.safeParse(given);
  if (!success) return given;
  const { about, aboutId, text } = data;
  return { text, about: about == null ? null : { of: about, id: aboutId } };
}

const { happenedAt, talkedAbout } = conferenceWordsSchema.shape;
const words = {
  happenedAt,
  people: z.array(z.preprocess(personIn, conferencePersonSchema)).min(1).max(CONFERENCE_LIMITS.people),
  talkedAbout,
  decisions: z.array(z.preprocess(decisionIn, conferenceDecisionSchema)).max(CONFERENCE_LIMITS.decisions),
};
const given = z.object({ id: newRowId, ...conferenceTaskSchema.shape });
const needed = taskReasonSchema.min(1);

export const recordCaseConferenceInput = z.object({
  id: newRowId,
  childId: knownId,
  ...words,
  tasks: z.array(given).max(CONFERENCE_LIMITS.tasks),
});
export const correctCaseConferenceInput = z.object({
  conferenceId: knownId,
  version: z.int(),
  reason: needed,
  ...words,
});
export const takeBackCaseConferenceInput = z.object({ conferenceId: knownId, version: z.int(), reason: needed });
export const giveConferenceTaskInput = given.extend({ conferenceId: knownId });
export const passOnConferenceTaskInput = z.object({
  taskId: knownId,
  version: z.int(),
  ownerId: conferenceTaskSchema.shape.ownerId,
  dueOn: conferenceTaskSchema.shape.dueOn,
});
export const settleConferenceTaskInput = z.object({
  taskId: knownId,
  version: z.int(),
  act: z.enum(TASK_ACTS),
  reason: taskReasonSchema.default(''),
});

@InputType('ConferencePersonInput', { description: 'Somebody who took part; of the fields, those their part has.' })
class ConferencePersonInput {
  @Field(() => ConferencePartEnum, { description: 'As what.' })
  part: ConferencePart;

  @Field(() => ID, { nullable: true, description: 'Which member of staff; for STAFF.' })
  staffId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Which guardian; for GUARDIAN.' })
  guardianId?: string | null;

  @Field(() => String, { nullable: true, description: 'Their name; for FAMILY and OTHER.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What they are to the child; for FAMILY and OTHER.' })
  role?: string | null;
}

@InputType('ConferenceDecisionInput', { description: 'Something that was decided. It changes nothing by itself.' })
class ConferenceDecisionInput {
  @Field(() => String, { description: 'In words.' })
  text: string;

  @Field(() => DecisionAboutEnum, { nullable: true, description: 'What it is about, where it is done in the record.' })
  about?: DecisionAbout | null;

  @Field(() => ID, { nullable: true, description: 'The goal, strand, line of how we handle or review.' })
  aboutId?: string | null;
}

@InputType('GivenTaskInput', { description: 'What somebody is to do.' })
class GivenTaskInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is giving it once.' })
  id: string;

  @Field(() => String, { description: 'What is to be done.' })
  what: string;

  @Field(() => ID, { description: "Whose it is: somebody on the child's care team." })
  ownerId: string;

  @Field(() => LocalDate, { description: 'When it is due.' })
  dueOn: Day;
}

@InputType({ isAbstract: true })
abstract class ConferenceWordsInput {
  @Field(() => DateTime, { description: 'When they met; not in the future.' })
  happenedAt: string;

  @Field(() => [ConferencePersonInput], { description: 'Who took part: one at least.' })
  people: ConferencePersonInput[];

  @Field(() => String, { description: 'What was talked about, in short.' })
  talkedAbout: string;

  @Field(() => [ConferenceDecisionInput], { description: 'What was decided; may be nothing.' })
  decisions: ConferenceDecisionInput[];
}

@InputType('RecordCaseConferenceInput', { description: 'That people met about a child.' })
export class RecordCaseConferenceInput extends ConferenceWordsInput {
  @Field(() => ID, { description: 'A UUID made by you: sending it twice is recording it once.' })
  id: string;

  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => [GivenTaskInput], { description: 'Who does what until when; may be nothing.' })
  tasks: GivenTaskInput[];
}

@InputType('CorrectCaseConferenceInput', {
  description: 'A case conference put right, as a whole. What it said before stays beside it.',
})
export class CorrectCaseConferenceInput extends ConferenceWordsInput {
  @Field(() => ID, { description: 'Which conference.' })
  conferenceId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { description: 'Why it is put right.' })
  reason: string;
}

@InputType('TakeBackCaseConferenceInput', { description: 'A case conference that was recorded by mistake.' })
export class TakeBackCaseConferenceInput implements z.input<typeof takeBackCaseConferenceInput> {
  @Field(() => ID, { description: 'Which conference.' })
  conferenceId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => String, { description: 'Why it is taken back.' })
  reason: string;
}

@InputType('GiveConferenceTaskInput', { description: 'One task more of a case conference.' })
export class GiveConferenceTaskInput extends GivenTaskInput {
  @Field(() => ID, { description: 'Which conference.' })
  conferenceId: string;
}

@InputType('PassOnConferenceTaskInput', { description: 'An open task with another owner or another day.' })
export class PassOnConferenceTaskInput implements z.input<typeof passOnConferenceTaskInput> {
  @Field(() => ID, { description: 'Which task.' })
  taskId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => ID, { description: 'Whose it is from now on.' })
  ownerId: string;

  @Field(() => LocalDate, { description: 'When it is due.' })
  dueOn: Day;
}

@InputType('SettleConferenceTaskInput', { description: 'What becomes of a task.' })
export class SettleConferenceTaskInput implements z.input<typeof settleConferenceTaskInput> {
  @Field(() => ID, { description: 'Which task.' })
  taskId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  version: number;

  @Field(() => TaskActEnum, { description: 'What is done.' })
  act: TaskAct;

  @Field(() => String, { nullable: true, description: 'Why it is set aside, or what came of it.' })
  reason?: string;
}
