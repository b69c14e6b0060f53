import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { editChildSchema, type Language, type LocalDate as Day, type Sex } from '@trellis/domain';
import { z } from 'zod';
import { LanguageEnum } from '../clinics/clinic.model.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { SexEnum } from './closed-sets.model.ts';

export const editChildInput = (today: Day) =>
  editChildSchema(today).safeExtend({ childId: z.string(), version: z.int() });

@InputType('EditChildInput', {
  description: 'What changes of a child. A field left out stays; null empties one that may be empty.',
})
export class EditChildInput implements z.input<ReturnType<typeof editChildInput>> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => Int, { description: 'Version of the row you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Name in Latin letters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "Name in the family's own script." })
  nameLocal?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of birth.' })
  birthDate?: Day;

  @Field(() => SexEnum, { nullable: true, description: 'As recorded.' })
  sex?: Sex;

  @Field(() => Int, { nullable: true, description: 'Gestation at birth in days, from 140 to 308.' })
  gestationDays?: number | null;

  @Field(() => String, { nullable: true, description: "The clinic's own number; no two children share one." })
  mrn?: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'What the family reads.' })
  language?: Language;

  @Field(() => String, { nullable: true, description: 'Likes, dislikes, how I say yes; for those who may read it.' })
  aboutMe?: string | null;
}
