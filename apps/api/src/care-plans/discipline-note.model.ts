import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { NoteAboutKind, NoteAct, NoteState } from '@trellis/domain';
import { Payload, Visible } from '../platform/access/rules.ts';
import { enumOf } from '../platform/graphql/closed-set.model.ts';
import { LocalisedTextModel } from '../platform/graphql/localised-text.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { CarePlanVersionModel } from './care-plan-version.model.ts';
import { CarePlanModel } from './care-plan.model.ts';

export const NoteAboutEnum = enumOf<NoteAboutKind>('NoteAbout', 'What a note between disciplines is about.', {
  PLAN: 'The plan as a whole.',
  GOAL: 'A goal.',
  STRAND: 'A strand.',
  HOME_ITEM: 'An activity at home.',
});

const NoteStateEnum = enumOf<NoteState>('NoteState', 'What became of a note.', {
  OPEN: 'It waits for the discipline it is for.',
  TAKEN: 'Its value was taken into the draft.',
  DECLINED: 'Its value was declined.',
  ANSWERED: 'It was answered.',
  READ: 'It was read, and needed no answer.',
  WITHDRAWN: 'Its author took it back before anybody acted on it.',
});

const NoteActEnum = enumOf<NoteAct>('NoteAct', 'What can be done about a note.', {
  TAKE: 'Take its value.',
  DECLINE: 'Decline its value.',
  ANSWER: 'Answer it.',
  READ: 'Mark it as read.',
  WITHDRAW: 'Take it back.',
});

export const SETTLING_ACTS = ['DECLINE', 'ANSWER', 'READ'] as const satisfies readonly NoteAct[];
export type SettlingAct = (typeof SETTLING_ACTS)[number];

export const SettlingActEnum = enumOf<SettlingAct>('SettlingAct', 'How a note is settled in words.', {
  DECLINE: 'Decline its value; a reason may be given.',
  ANSWER: 'Answer it.',
  READ: 'Mark it as read.',
});

@ObjectType('NoteWords', { description: 'A note said with the words of the plan.' })
@Visible('PART')
export class NoteWordsModel {
  @Field(() => LocalisedTextModel, { description: 'The row by its words of now; empty for the plan as a whole.' })
  about: LocalisedTextModel;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'The field a value is proposed for.' })
  fieldName: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What it said when the note was written.' })
  before: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What it says now.' })
  now: LocalisedTextModel | null;

  @Field(() => LocalisedTextModel, { nullable: true, description: 'What it would say.' })
  proposed: LocalisedTextModel | null;
}

@ObjectType('DisciplineNote', {
  description:
    'What one discipline of a plan said to another. It is no part of what is signed, and not for the family.',
})
@Visible('CLINICAL')
export class DisciplineNoteModel {
  @Field(() => ID, { description: 'Which.' })
  id: string;

  @Field(() => CarePlanModel, { nullable: true, description: 'The plan.' })
  plan: CarePlanModel | null;

  @Field(() => CarePlanVersionModel, { nullable: true, description: 'The version its author was looking at.' })
  planVersion: CarePlanVersionModel | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline it is from.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the discipline it is for.' })
  to: string | null;

  @Field(() => NoteAboutEnum, { nullable: true, description: 'What it is about.' })
  about: NoteAboutKind | null;

  @Field(() => ID, { nullable: true, description: 'The goal, strand or activity at home; null for the plan.' })
  aboutId: string | null;

  @Field(() => String, { nullable: true, description: 'What was said.' })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'The field a value is proposed for, such as `strand.dose`.' })
  proposedField: string | null;

  @Field(() => NoteWordsModel, { nullable: true, description: 'What it is about and what it proposes, in words.' })
  words: NoteWordsModel | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who said it.' })
  writtenBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  writtenAt: string | null;

  @Field(() => NoteStateEnum, { nullable: true, description: 'What became of it.' })
  state: NoteState | null;

  @Field(() => String, { nullable: true, description: 'The answer, or why its value was declined; may be empty.' })
  reply: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who settled it.' })
  settledBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled.' })
  settledAt: string | null;

  @Field(() => [NoteActEnum], { nullable: true, description: 'What you can do about it.' })
  acts: NoteAct[] | null;

  @Field(() => Int, { nullable: true, description: 'Version of its row.' })
  version: number | null;
}

@ObjectType('DisciplineNotePayload', { description: 'A note that was written or settled.' })
@Payload()
export class DisciplineNotePayload {
  @Field(() => DisciplineNoteModel, { nullable: true, description: 'The note.' })
  note: DisciplineNoteModel | null;

  @Field(() => CarePlanModel, { nullable: true, description: 'Its plan.' })
  plan: CarePlanModel | null;
}

export const DisciplineNoteResult = resultOf(
  'DisciplineNote',
  DisciplineNotePayload,
  'The note as it is now, or why nothing was done.',
);

Field(() => [DisciplineNoteModel], {
  nullable: true,
  description: 'What its disciplines said to each other: what is open first, then the newest; at most 60.',
})(CarePlanModel.prototype, 'notes');
