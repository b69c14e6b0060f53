import { z } from 'zod';
import { TEXT_LENGTHS } from '../limits.ts';

/** The five levels of an attainment scale; 0 is what is expected by the review date. */
export const LEVELS = [-2, -1, 0, 1, 2] as const;
export type Level = (typeof LEVELS)[number];

export const levelSchema = z.literal(LEVELS);

export const levelTextSchema = z.object({ level: levelSchema, text: z.string().trim().min(1).max(TEXT_LENGTHS.level) });
export type LevelText = { readonly level: Level; readonly text: string };

/** The worded levels of a goal. Levels that have no words yet are left out; one level is worded once. */
export const levelTextsSchema = z
  .array(levelTextSchema)
  .max(LEVELS.length)
  .refine((levels) => new Set(levels.map((each) => each.level)).size === levels.length, { error: 'LEVEL_TWICE' });

/** The words of one level, undefined while it has none. */
export function findLevelText(levels: readonly LevelText[], level: Level): string | undefined {
  return levels.find((each) => each.level === level)?.text;
}
