import { Field, ID, InputType } from '@nestjs/graphql';
import {
  type AgreementWay,
  type ChildStance,
  childsWordsSchema,
  guardianAgreementSchema,
  type Language,
  type Register,
  TEXT_LENGTHS,
} from '@trellis/domain';
import { z } from 'zod';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { AgreementWayEnum, ChildStanceEnum, RegisterEnum } from './closed-sets.model.ts';
import { knownId } from '../platform/graphql/row-ids.ts';

const [onScreen, onPaper, , byThumb, verbally] = guardianAgreementSchema.options;
const { guardian: _, how: __, signedBefore: ___, ...seen } = onScreen.shape;
const given = { ...seen, versionId: knownId, guardianId: knownId };

export const signPlanInput = z.object({
  ...seen,
  versionId: knownId,
  discipline: z.string().min(1).max(80),
  deputyReason: z
    .string()
    .trim()
    .max(TEXT_LENGTHS.reason)
    .nullish()
    .transform((said) => said ?? null),
});

export const coSignPlanInput = z.object({ ...seen, versionId: knownId });

export const recordChildsWordsInput = childsWordsSchema.extend({ versionId: knownId, heardBy: knownId });

/** Signing by a personal link is the family's own act and comes from the family's page, not from here. */
export const recordGuardianAgreementInput = z.discriminatedUnion('how', [
  z.object({ ...given, how: onScreen.shape.how, signedBefore: knownId }),
  z.object({ ...given, how: onPaper.shape.how, scan: onPaper.shape.scan, signedOn: onPaper.shape.signedOn }),
  z.object({ ...given, how: byThumb.shape.how, witness: byThumb.shape.witness }),
  z.object({
    ...given,
    how: verbally.shape.how,
    heardBy: knownId,
    channel: verbally.shape.channel,
    spokenOn: verbally.shape.spokenOn,
  }),
]);

@InputType({ isAbstract: true })
abstract class SeenTextInput {
  @Field(() => ID, { description: 'Which version of the plan.' })
  versionId: string;

  @Field(() => String, { description: '`contentHash` of the version that was shown.' })
  contentHash: string;

  @Field(() => LanguageEnum, { description: 'Language of the text that was shown.' })
  language: Language;

  @Field(() => RegisterEnum, { description: 'Voice of the text that was shown.' })
  register: Register;

  @Field(() => String, { description: '`templateVersion` of the text that was shown.' })
  templateVersion: string;

  @Field(() => String, { description: '`hash` of the text that was shown.' })
  renderedHash: string;
}

@InputType('SignPlanInput', { description: "A discipline's signature on the text that was shown." })
export class SignPlanInput extends SeenTextInput implements z.input<typeof signPlanInput> {
  @Field(() => String, { description: 'Code of your discipline, for which you sign.' })
  discipline: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why you sign and not the therapist of a strand; needed unless you are one.',
  })
  deputyReason?: string | null;
}

@InputType('RecordGuardianAgreementInput', {
  description: 'How a guardian agreed to the text that was shown, with the facts that way must leave behind.',
})
export class RecordGuardianAgreementInput extends SeenTextInput {
  @Field(() => ID, { description: 'Which guardian.' })
  guardianId: string;

  @Field(() => AgreementWayEnum, { description: 'How.' })
  how: AgreementWay;

  @Field(() => ID, { nullable: true, description: 'SIGNED_ON_SCREEN: before which member of staff.' })
  signedBefore?: string | null;

  @Field(() => String, { nullable: true, description: 'SIGNED_ON_PAPER: what the scan is filed as.' })
  scan?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'SIGNED_ON_PAPER: the day on the paper.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'SIGNED_BY_THUMB: name of the witness.' })
  witness?: string | null;

  @Field(() => ID, { nullable: true, description: 'AGREED_VERBALLY: which member of staff heard it.' })
  heardBy?: string | null;

  @Field(() => String, { nullable: true, description: 'AGREED_VERBALLY: IN_PERSON, PHONE or VIDEO_CALL.' })
  channel?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'AGREED_VERBALLY: the day it was said.' })
  spokenOn?: string | null;
}

@InputType('CoSignPlanInput', {
  description: "Your answer for a trainee's signature, on the text that you were shown.",
})
export class CoSignPlanInput extends SeenTextInput implements z.input<typeof coSignPlanInput> {}

@InputType('RecordChildsWordsInput', { description: 'What the child said or showed about a version.' })
export class RecordChildsWordsInput implements z.input<typeof recordChildsWordsInput> {
  @Field(() => ID, { description: 'Which version of the plan.' })
  versionId: string;

  @Field(() => String, { description: '`contentHash` of the version that the child was told about.' })
  contentHash: string;

  @Field(() => ChildStanceEnum, { description: 'What the child made of it.' })
  stance: ChildStance;

  @Field(() => String, { description: "The child's own words, or how it showed without them; at most 500 characters." })
  words: string;

  @Field(() => ID, { description: 'Which member of staff heard it.' })
  heardBy: string;

  @Field(() => LocalDate, { description: 'On which day.' })
  heardOn: string;
}
