import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  amendmentSchema,
  CO_TREATMENT_REASONS,
  type CoTreatmentReason,
  NOTE_LIMITS,
  noteTextsSchema,
  snippetSchema,
} from '@trellis/domain';
import { z } from 'zod';
import { knownId, newRowId } from '../platform/graphql/row-ids.ts';
import { CoTreatmentReasonEnum } from './closed-sets.model.ts';

const SENT_ONCE = 'A UUID made by you: sending it twice is doing it once.';
const hash = z.string().toLowerCase().max(64);
const discipline = z.string();
const sent = { id: newRowId, visitId: knownId, version: z.int() };
const { DID, RESPONSE, PLAN, HOME } = noteTextsSchema.shape;

export const writeVisitNoteInput = z
  .object({
    ...sent,
    did: DID,
    response: RESPONSE,
    plan: PLAN,
    home: HOME,
    loadedFromVisitId: knownId.nullish().transform((id) => id ?? null),
    reason: z
      .enum(CO_TREATMENT_REASONS)
      .nullish()
      .transform((given) => given ?? null),
    complete: z.boolean().default(false),
  })
  .transform(({ did, response, plan, home, ...rest }) => ({
    ...rest,
    texts: { DID: did, RESPONSE: response, PLAN: plan, HOME: home },
  }));
export const signVisitNoteInput = z.object({ ...sent, contentHash: hash });
export const takeBackNoteSignatureInput = z.object(sent);
export const coSignVisitNoteInput = z.object({ ...sent, discipline, contentHash: hash });
export const returnVisitNoteInput = z.object({
  ...sent,
  discipline,
  reason: z.string().trim().min(1).max(NOTE_LIMITS.reasonLength),
});
export const amendVisitNoteInput = z.object({
  id: newRowId,
  visitId: knownId,
  discipline,
  ...amendmentSchema.shape,
});
export const keepSnippetInput = snippetSchema;
export const removeSnippetInput = snippetSchema.pick({ word: true });

@InputType({ isAbstract: true })
abstract class OfNote {
  @Field(() => ID, { description: SENT_ONCE })
  id: string;

  @Field(() => ID, { description: 'The note of which visit: its id, or the id of an act on it.' })
  visitId: string;
}

@InputType('TakeBackNoteSignatureInput', { description: 'A signature of your own, while the note is not locked.' })
export class TakeBackNoteSignatureInput extends OfNote {
  @Field(() => Int, { description: '`noteVersion` that you saw; 0 where nothing was written.' })
  version: number;
}

@InputType('WriteVisitNoteInput', { description: 'Your half of a note, as it reads now.' })
export class WriteVisitNoteInput extends TakeBackNoteSignatureInput {
  @Field(() => String, { description: 'What you did.' })
  did: string;

  @Field(() => String, { description: 'How it went.' })
  response: string;

  @Field(() => String, { description: 'What comes next time.' })
  plan: string;

  @Field(() => String, { description: 'What is for home.' })
  home: string;

  @Field(() => ID, { nullable: true, description: 'The earlier visit of the child whose text you loaded, if any.' })
  loadedFromVisitId?: string | null;

  @Field(() => CoTreatmentReasonEnum, {
    nullable: true,
    description: 'Why two disciplines treated together; kept as it was where it is left out.',
  })
  reason?: CoTreatmentReason | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether you are done with it.' })
  complete: boolean;
}

@InputType('SignVisitNoteInput', { description: 'Your signature on your half.' })
export class SignVisitNoteInput extends TakeBackNoteSignatureInput {
  @Field(() => String, { description: 'SHA-256, in hexadecimal, of the canonical text of what is in front of you.' })
  contentHash: string;
}

@InputType('CoSignVisitNoteInput', { description: 'That you answer for a trainee’s half.' })
export class CoSignVisitNoteInput extends SignVisitNoteInput {
  @Field(() => String, { description: 'Code of the discipline whose half it is.' })
  discipline: string;
}

@InputType('ReturnVisitNoteInput', { description: 'A trainee’s half that you give back.' })
export class ReturnVisitNoteInput extends TakeBackNoteSignatureInput {
  @Field(() => String, { description: 'Code of the discipline whose half it is.' })
  discipline: string;

  @Field(() => String, { description: `Why, in at most ${NOTE_LIMITS.reasonLength} characters.` })
  reason: string;
}

@InputType('AmendVisitNoteInput', { description: 'What is added to a locked half.' })
export class AmendVisitNoteInput extends OfNote {
  @Field(() => String, { description: 'Code of the discipline whose half it is.' })
  discipline: string;

  @Field(() => String, { description: 'What is added.' })
  text: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;
}

@InputType('KeepSnippetInput', { description: 'A short text of your own.' })
export class KeepSnippetInput {
  @Field(() => String, { description: 'The word that calls it: letters, figures and hyphens.' })
  word: string;

  @Field(() => String, { description: 'What it stands for.' })
  text: string;
}

@InputType('RemoveSnippetInput', { description: 'A short text of your own that you no longer need.' })
export class RemoveSnippetInput {
  @Field(() => String, { description: 'The word that calls it.' })
  word: string;
}
