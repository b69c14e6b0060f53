import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type BodySite, type HandlingKey, handlingFieldsSchema, type Side } from '@trellis/domain';
import { z } from 'zod';
import { HandlingKeyEnum } from './closed-sets.model.ts';

export const agreeHandlingInput = handlingFieldsSchema
  .extend({
    childId: z.string(),
    lineId: z.string().nullable().default(null),
    version: z.int().nullable().default(null),
    discipline: z.string(),
  })
  .superRefine(({ lineId, version }, context) => {
    if (lineId !== null && version === null) {
      context.addIssue({ code: 'custom', path: ['version'], message: 'MISSING' });
    }
  })
  .transform(({ lineId, version, ...line }) => ({
    ...line,
    replaces: lineId === null || version === null ? null : { lineId, version },
  }));
export const endHandlingInput = z.object({ lineId: z.string(), version: z.int() });

@InputType('AgreeHandlingInput', { description: 'A line of how we handle this child: a new one, or one that changes.' })
export class AgreeHandlingInput implements z.input<typeof agreeHandlingInput> {
  @Field(() => ID, { description: 'Which child.' })
  childId: string;

  @Field(() => ID, { nullable: true, description: 'The line this takes the place of; leave out for a new one.' })
  lineId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of that line you saw.' })
  version?: number | null;

  @Field(() => HandlingKeyEnum, { description: 'What it is about.' })
  key: HandlingKey;

  @Field(() => String, { description: 'What is agreed, in words.' })
  value: string;

  @Field(() => String, { nullable: true, description: 'Where on the body, such as HIP.' })
  site?: BodySite | null;

  @Field(() => String, { nullable: true, description: 'LEFT, RIGHT, BOTH, MIDLINE or NOT_KNOWN.' })
  side?: Side | null;

  @Field(() => String, { description: 'Code of the discipline that owns the line.' })
  discipline: string;
}

@InputType('EndHandlingInput', { description: 'A line of how we handle that holds no longer.' })
export class EndHandlingInput implements z.input<typeof endHandlingInput> {
  @Field(() => ID, { description: 'Which line.' })
  lineId: string;

  @Field(() => Int, { description: 'Version of the row you saw.' })
  version: number;
}
