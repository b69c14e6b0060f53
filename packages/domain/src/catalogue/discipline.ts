import { z } from 'zod';
import { codingSchema, localisedTextSchema, openCodeSchema } from './text.ts';

/** Outlines a discipline can be drawn in. Shape and letters carry the meaning; the hue only helps. */
export const MARK_SHAPES = ['CIRCLE', 'SQUARE', 'TRIANGLE', 'DIAMOND', 'HEXAGON'] as const;
export type MarkShape = (typeof MARK_SHAPES)[number];

const colour = z.string().regex(/^#[0-9A-F]{6}$/, { error: 'HEX_COLOUR_EXPECTED' });
const hue = z.object({ text: colour, solid: colour, tint: colour });

const markSchema = z.object({
  shape: z.enum(MARK_SHAPES),
  letters: z.string().regex(/^[A-Z]{1,3}$/, { error: 'CAPITALS_EXPECTED' }),
  light: hue,
  dark: hue,
});

/** A question asked before a discipline that is only to be considered; a yes adds a concern and triage runs again. */
const screeningQuestionSchema = z.object({
  code: openCodeSchema,
  text: localisedTextSchema,
  yesAdds: openCodeSchema,
});

export const disciplineSchema = z.strictObject({
  code: openCodeSchema,
  abbreviation: z.string().min(1).max(5),
  mark: markSchema,
  label: localisedTextSchema,
  hiFormal: z.string().optional(),
  synonyms: z.array(z.string()),
  practitioner: localisedTextSchema,
  mainGoal: z.object({ code: openCodeSchema, label: localisedTextSchema }),
  focusSummary: localisedTextSchema,
  approach: z.object({ codes: z.array(openCodeSchema).min(1), label: localisedTextSchema }),
  commonTools: z.array(openCodeSchema),
  suitableFor: localisedTextSchema,
  screeningQuestions: z.array(screeningQuestionSchema),
  codings: z.object({
    therapy: codingSchema.optional(),
    practitionerRole: codingSchema.optional(),
    fhirServiceType: codingSchema.optional(),
    isco08: codingSchema.optional(),
  }),
});
