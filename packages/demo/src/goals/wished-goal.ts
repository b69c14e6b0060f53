import { baseCatalogue, type GoalTemplate, getByCode } from '@trellis/domain';
import { WISHES } from './wishes.ts';
import type { Wishes } from './words.ts';

/** A goal of the library with what families say when they want it. */
export interface WishedGoal extends GoalTemplate, Wishes {}

function wishedGoal(code: string): WishedGoal {
  return { ...getByCode(baseCatalogue.goalTemplates, code), ...(WISHES[code] ?? { wishes: [] }) };
}

/** The worked examples, which stand in the plans of the children they are about and in no other. */
export const BRUSHING_AT_BASIN = wishedGoal('BRUSHES_AT_BASIN');
export const OBSTACLE_COURSE = wishedGoal('PICTURE_OBSTACLE_COURSE');

const WORKED = new Set([BRUSHING_AT_BASIN.code, OBSTACLE_COURSE.code]);

/** Every goal that some family wants, the worked examples left out. */
export const GOAL_STOCK: readonly WishedGoal[] = Object.keys(WISHES)
  .filter((code) => !WORKED.has(code))
  .map(wishedGoal);
