import { z } from 'zod';
import { localisedTextSchema, openCodeSchema } from './text.ts';

/** One of the questions families ask before they begin, with the policy that answers it. */
export const familyQuestionSchema = z.strictObject({
  code: openCodeSchema,
  question: localisedTextSchema,
  answer: localisedTextSchema,
  /** The rule the product follows, as the reference states it. */
  rule: z.string(),
});
