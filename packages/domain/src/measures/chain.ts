import type { PromptLevel } from '../catalogue/prompt-levels.ts';
import type { MeasureValue } from './measure.ts';

/** Help that a step usually still needs, for the first that is not done alone and for those after it. */
const NEEDED: readonly PromptLevel[] = ['WORDS', 'SHOW', 'PART_HAND'];

/** A chain of which the first so many steps are done alone. */
export function chain(alone: number, of: number): Extract<MeasureValue, { type: 'STEPS' }> {
  const prompts = Array.from({ length: of }, (_, index): PromptLevel => {
    if (index < alone) return 'NONE';
    return NEEDED[Math.min(index - alone, NEEDED.length - 1)] ?? 'PART_HAND';
  });
  return { type: 'STEPS', prompts };
}
