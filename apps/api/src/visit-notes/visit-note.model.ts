import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CoTreatmentReason, NoteStanding } from '@trellis/domain';
import { ChildModel } from '../children/child.model.ts';
import { Payload, Visible } from '../platform/access/rules.ts';
import { connectionOf, PageArgs } from '../platform/graphql/connection.model.ts';
import { resultOf } from '../platform/graphql/refusal.model.ts';
import { DateTime } from '../platform/graphql/scalars.ts';
import { StaffModel } from '../staff/staff.model.ts';
import { VisitModel } from '../visits/visit.model.ts';
import { CoTreatmentReasonEnum, NoteStandingEnum } from './closed-sets.model.ts';

@ObjectType('NoteAmendment', { description: 'What was added to a locked note. It is never changed.' })
@Visible('CLINICAL')
export class NoteAmendmentModel {
  @Field(() => Int, { description: '1 for the first of its half.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'What was added.' })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'By whom.' })
  writtenBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When.' })
  writtenAt: string | null;
}

@ObjectType('VisitNote', {
  description:
    'The note of a visit, as far as one discipline writes it: there is one for each that treated, whether anything is written or not.',
})
@Visible('PLAN_STATE')
export class VisitNoteModel {
  @Field(() => ID, { description: 'Its own id, made of the visit and the discipline.' })
  id: string;

  @Field(() => VisitModel, { nullable: true, description: 'Of which visit.' })
  visit: VisitModel | null;

  @Field(() => ChildModel, { nullable: true, description: 'Of which child.' })
  child: ChildModel | null;

  @Field(() => String, { description: 'Code of the discipline.' })
  discipline: string;

  @Field(() => NoteStandingEnum, { description: 'Where it stands.' })
  standing: NoteStanding;

  @Field(() => StaffModel, {
    nullable: true,
    description: 'Who writes it; whoever treated in the discipline where nobody has begun.',
  })
  writer: StaffModel | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Visible('CLINICAL')
  did: string | null;

  @Field(() => String, { nullable: true, description: 'How it went.' })
  @Visible('CLINICAL')
  response: string | null;

  @Field(() => String, { nullable: true, description: 'What comes next time.' })
  @Visible('CLINICAL')
  plan: string | null;

  @Field(() => String, { nullable: true, description: 'What is for home.' })
  @Visible('CLINICAL')
  home: string | null;

  @Field(() => CoTreatmentReasonEnum, {
    nullable: true,
    description: 'Why two disciplines treated together. Both halves say the same.',
  })
  reason: CoTreatmentReason | null;

  @Field(() => VisitModel, { nullable: true, description: 'The earlier visit whose text was loaded into it.' })
  loadedFrom: VisitModel | null;

  @Field(() => VisitNoteModel, {
    nullable: true,
    description: 'The last note of the discipline about this child that was signed before it.',
  })
  @Visible('CLINICAL')
  earlier: VisitNoteModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When its writer signed.' })
  signedAt: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was signed.' })
  contentHash: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who answers for a trainee’s.' })
  coSignedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when somebody does.' })
  coSignedAt: string | null;

  @Field(() => StaffModel, { nullable: true, description: 'Who gave it back.' })
  returnedBy: StaffModel | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was given back.' })
  returnedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given back.' })
  @Visible('CLINICAL')
  returnReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when nothing of it changes any more.' })
  lockedAt: string | null;

  @Field(() => [NoteAmendmentModel], { nullable: true, description: 'What was added since, in order.' })
  amendments: NoteAmendmentModel[] | null;

  @Field(() => Int, { description: 'Version of the whole note, to send with a change; 0 while nothing is written.' })
  noteVersion: number;
}

Field(() => [VisitNoteModel], {
  nullable: true,
  description: 'Its note, for each discipline that treated; none where nobody was treated.',
})(VisitModel.prototype, 'notes');

export const VisitNoteConnection = connectionOf(VisitNoteModel, { name: 'VisitNote', of: 'notes' });

@ArgsType()
export class VisitNotesArgs extends PageArgs {
  @Field(() => [NoteStandingEnum], { nullable: true, description: 'Only those that stand so.' })
  standings?: NoteStanding[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those that you write.' })
  mine?: boolean | null;
}

@ObjectType('Snippet', { description: 'A short text of your own, called by a word.' })
@Visible('PART')
export class SnippetModel {
  @Field(() => String, { description: 'The word that calls it.' })
  word: string;

  @Field(() => String, { description: 'What it stands for.' })
  text: string;
}

@ObjectType('SnippetPayload', { description: 'That your short texts changed.' })
@Payload()
export class SnippetPayload {
  @Field(() => StaffModel, { nullable: true, description: 'You.' })
  staff: StaffModel | null;
}

export const SnippetResult = resultOf('Snippet', SnippetPayload, 'That it is kept, or why it is not.');

@ObjectType('VisitNotePayload', { description: 'A visit whose note changed, and its child.' })
@Payload()
export class VisitNotePayload {
  @Field(() => VisitModel, { nullable: true, description: 'The visit.' })
  visit: VisitModel | null;

  @Field(() => ChildModel, { nullable: true, description: 'The child.' })
  child: ChildModel | null;
}

export const VisitNoteResult = resultOf('VisitNote', VisitNotePayload, 'The note as it stands, or why it does not.');
