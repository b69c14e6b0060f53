import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  type BodySite,
  clearanceSchema,
  type LocalDate as Day,
  precautionFieldsSchema,
  type Side,
} from '@trellis/domain';
import { z } from 'zod';
import { LocalDate } from '../platform/graphql/scalars.ts';

export const raisePrecautionInput = precautionFieldsSchema.extend({ childId: z.string() });
export const clearPrecautionInput = clearanceSchema.extend({ precautionId: z.string(), version: z.int() });

@InputType('RaisePrecautionInput', { description: 'A warning that holds for every discipline at once.' })
export class RaisePrecautionInput implements z.input<typeof raisePrecautionInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => String, { description: 'Code of the kind of precaution.' })
  precaution: string;

  @Field(() => String, { nullable: true, description: 'Where on the body, such as HIP; some kinds need it.' })
  site?: BodySite | null;

  @Field(() => String, { nullable: true, description: 'LEFT, RIGHT, BOTH, MIDLINE or NOT_KNOWN; some kinds need it.' })
  side?: Side | null;

  @Field(() => String, { nullable: true, description: "One of the kind's own statuses, such as NWB." })
  status?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day the status is good for.' })
  statusUntil?: Day | null;

  @Field(() => String, { nullable: true, description: 'What else to know, in words.' })
  note?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: "When to look at it again; by the kind's own rhythm if left out.",
  })
  reviewOn?: Day | null;
}

@InputType('ClearPrecautionInput', { description: 'Why a precaution holds no longer, and who says so.' })
export class ClearPrecautionInput implements z.input<typeof clearPrecautionInput> {
  @Field(() => ID, { description: 'Which precaution.' })
  precautionId: string;

  @Field(() => Int, { description: 'Version of the row you saw.' })
  version: number;

  @Field(() => String, { description: 'Why it is cleared.' })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: "As what someone cleared it in writing: one of the kind's `clearanceBy`, where it names any.",
  })
  clearanceRole?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of that person.' })
  clearanceFrom?: string | null;
}
