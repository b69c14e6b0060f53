import { Field, InputType, Int } from '@nestjs/graphql';
import {
  addChildSchema,
  type GuardianInput as GuardianFields,
  type GuardianRelationship,
  type Language,
  type LocalDate as Day,
  type Sex,
  triageDecisionSchema,
} from '@trellis/domain';
import type { z } from 'zod';
import { GuardianRelationshipEnum, SexEnum } from '../children/closed-sets.model.ts';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { TriageAnswersInput } from './triage.inputs.ts';

export const addChildInput = (today: Day) => addChildSchema(today).safeExtend(triageDecisionSchema.shape);

@InputType('GuardianInput', { description: 'An adult who looks after the child.' })
export class GuardianInput implements GuardianFields {
  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => GuardianRelationshipEnum, { description: 'What they are to the child.' })
  relationship: GuardianRelationship;

  @Field(() => Boolean, { description: 'Whether they may consent to treatment and agree to a plan.' })
  hasAuthority: boolean;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => LanguageEnum, { description: 'What they read and sign in.' })
  language: Language;
}

@InputType('FamilyWishInput', { description: 'What the family would like most to change, in their own words.' })
export class FamilyWishInput {
  @Field(() => String, { description: "The family's words." })
  words: string;

  @Field(() => Int, { description: 'From 1 to 10; 10 matters most.' })
  importance: number;

  @Field(() => String, { description: 'Who said it, such as his mother.' })
  saidBy: string;
}

@InputType('AddChildInput', { description: 'A child who comes to the clinic, what was said, and what was decided.' })
export class AddChildInput implements z.input<ReturnType<typeof addChildInput>> {
  @Field(() => String, { nullable: true, description: 'Name in Latin letters; this or `nameLocal` is needed.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Name in the family's own script." })
  nameLocal?: string | null;

  @Field(() => LocalDate, { description: 'Day of birth; of someone under 18.' })
  birthDate: Day;

  @Field(() => SexEnum, { description: 'As recorded.' })
  sex: Sex;

  @Field(() => Int, { nullable: true, description: 'Gestation at birth in days, from 140 to 308.' })
  gestationDays?: number | null;

  @Field(() => String, { nullable: true, description: "The clinic's own number; no two children share one." })
  mrn?: string | null;

  @Field(() => LanguageEnum, { description: 'What the family reads.' })
  language: Language;

  @Field(() => LocalDate, { nullable: true, description: 'When the referral came; today if left out.' })
  receivedOn?: Day | null;

  @Field(() => [GuardianInput], { description: 'At least one, and one with authority.' })
  guardians: GuardianInput[];

  @Field(() => TriageAnswersInput, { description: 'What was said at intake.' })
  triage: TriageAnswersInput;

  @Field(() => FamilyWishInput, { nullable: true, description: "Becomes the child's first priority." })
  wish?: FamilyWishInput | null;

  @Field(() => [String], { description: 'Codes of the disciplines that were chosen.' })
  disciplines: string[];

  @Field(() => String, { nullable: true, description: 'Why others than triage recommends; needed where it is so.' })
  overrideReason?: string | null;
}
