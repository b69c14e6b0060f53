import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { addPrioritySchema, type LocalDate as Day, priorityChangesSchema } from '@trellis/domain';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';

export const addPriorityInput = (today: Day) => addPrioritySchema(today).extend({ childId: z.string() });
export const editPriorityInput = priorityChangesSchema.extend({ priorityId: z.string(), version: z.int() });

@InputType('AddPriorityInput', { description: 'What the family wants, in their own words.' })
export class AddPriorityInput implements z.input<ReturnType<typeof addPriorityInput>> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => String, { description: "The family's words." })
  words: string;

  @Field(() => Int, { description: 'From 1 to 10; 10 matters most.' })
  importance: number;

  @Field(() => String, { description: 'Who said it, such as his mother.' })
  saidBy: string;

  @Field(() => LocalDate, { description: 'When it was said; not in the future.' })
  saidOn: Day;
}

@InputType('EditPriorityInput', { description: 'What changes of a priority; a field left out stays.' })
export class EditPriorityInput implements z.input<typeof editPriorityInput> {
  @Field(() => ID, { description: 'Which priority.' })
  priorityId: string;

  @Field(() => Int, { description: 'Version of the row you saw.' })
  version: number;

  @Field(() => String, { nullable: true, description: "The family's words." })
  words?: string;

  @Field(() => Int, { nullable: true, description: 'From 1 to 10; 10 matters most.' })
  importance?: number;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the family no longer wants it, false to take it up again.',
  })
  withdrawn?: boolean;
}
