import type { ResultOf } from '../../graphql/graphql.ts';
import type { MyFigures } from './figures.graphql.ts';

export type Counted = ResultOf<typeof MyFigures>['myFigures'];
export type Group = Counted['counted']['bySite'][number];
export type Counts = Counted['counted']['whole'];

/** What can become of a booking, in the order of a bar. */
export const BECAME = ['came', 'notBrought', 'cancelled', 'open'] as const satisfies readonly (keyof Counts)[];

export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}
