import type { Case } from './case.ts';
import type { Chart } from '../children/chart.ts';
import type { Clinic } from '../clinic/clinic.ts';
import type { Act } from '../life/acts.ts';
import type { Living } from '../life/living.ts';

/** What a story is told about: the place of a child in its clinic. */
export interface Telling {
  readonly clinic: Clinic;
  readonly index: number;
  /** How many children had the same story before, so that everyone has a turn. */
  readonly turn: number;
  readonly taken: Set<string>;
  readonly hash: (text: string) => string;
}

/** A child's chart, and the life of its plan with the acts it came from; null where there is none. */
export interface Told {
  readonly chart: Chart;
  readonly acts: readonly Act[];
  readonly living: Living | null;
}

/** The story as its book tells it. */
export function end({ chart, book }: Case): Told {
  return { chart, acts: book.acts, living: book.living };
}
