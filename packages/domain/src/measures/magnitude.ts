import { PROMPT_LEVELS, type PromptLevel } from '../catalogue/prompt-levels.ts';
import type { Chaining, Direction } from './measure-types.ts';
import type { MeasureDefinition, MeasureValue } from './measure.ts';

const CENTIMETRES_IN_METRE = 100;

/** How many steps of a chain were done without any prompt; a step that was not tried does not count. */
export function independentSteps(value: Extract<MeasureValue, { type: 'STEPS' }>): number {
  return value.prompts.filter((prompt) => prompt === 'NONE').length;
}

/**
 * The help each step of a chain takes when so many are done alone, and the rest with a full hand: those that are taught
 * first, which is from the last step on where the chain is taught backwards.
 */
export function promptsOfChain(steps: number, alone: number, chaining: Chaining): PromptLevel[] {
  const isAlone = (at: number) => (chaining === 'BACKWARD' ? at >= steps - alone : at < alone);
  return Array.from({ length: steps }, (_, at) => (isAlone(at) ? 'NONE' : 'FULL_HAND'));
}

/** The place, from 1, of the first step that was tried and needed a prompt; undefined when none did. */
export function findFirstStuckStep(value: Extract<MeasureValue, { type: 'STEPS' }>): number | undefined {
  const index = value.prompts.findIndex((prompt) => prompt !== null && prompt !== 'NONE');
  return index === -1 ? undefined : index + 1;
}

/**
 * One number to compare values of a type by: the share of tries, seconds, independent steps, the rung of the prompt
 * ladder (0 = no help), degrees, centimetres, the count as seen (never scaled up to a week), or the score. Bigger is
 * more, which is not always better: see `betterDirection`.
 */
export function magnitude(value: MeasureValue): number {
  switch (value.type) {
    case 'COUNT_OF_N':
      return value.count / value.of;
    case 'SECONDS':
      return value.seconds;
    case 'STEPS':
      return independentSteps(value);
    case 'PROMPT_LADDER':
      return PROMPT_LEVELS.indexOf(value.prompt);
    case 'DEGREES':
      return value.degrees;
    case 'DISTANCE':
      return value.unit === 'M' ? value.distance * CENTIMETRES_IN_METRE : value.distance;
    case 'COUNT_PER_WEEK':
      return value.count;
    case 'SCORE':
      return value.value;
  }
}

/** Which way is better: fixed for tries, steps and the prompt ladder, chosen by the strand for the rest. */
export function betterDirection(measure: MeasureDefinition): Direction {
  switch (measure.type) {
    case 'COUNT_OF_N':
    case 'STEPS':
      return 'MORE';
    case 'PROMPT_LADDER':
      return 'LESS';
    case 'SECONDS':
    case 'DEGREES':
    case 'DISTANCE':
    case 'COUNT_PER_WEEK':
    case 'SCORE':
      return measure.better;
  }
}
