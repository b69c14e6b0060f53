import { Field, ID, InputType } from '@nestjs/graphql';
import { treatmentConsentSchema, type ConsentWay, type LocalDate as Day } from '@trellis/domain';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { ConsentWayEnum } from './closed-sets.model.ts';

export const recordTreatmentConsentInput = (today: Day) =>
  treatmentConsentSchema(today).extend({ childId: z.string(), guardianId: z.string() });

@InputType('RecordTreatmentConsentInput', { description: "A guardian's consent that the child be treated here." })
export class RecordTreatmentConsentInput implements z.input<ReturnType<typeof recordTreatmentConsentInput>> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, { description: 'Which guardian; one with authority.' })
  guardianId: string;

  @Field(() => LocalDate, { description: 'When it was given; not in the future.' })
  givenOn: Day;

  @Field(() => ConsentWayEnum, { description: 'How it was given.' })
  how: ConsentWay;
}
