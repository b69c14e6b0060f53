import type { LocalDate } from '../children/local-date.ts';
import type { Level } from '../goals/levels.ts';

interface SeenOn {
  readonly id: string;
  readonly on: LocalDate;
}

interface LevelSeen extends SeenOn {
  readonly level: Level;
}

/** A goal as it is drawn, less the words. Levels belong to the goal alone; a strand has none. */
export interface TrellisPicture {
  /** The level at the start by the clinic's convention: where the expected line begins. */
  readonly startLevel: Level;
  readonly from: LocalDate;
  /** When level 0 is expected. */
  readonly to: LocalDate;
  readonly today: LocalDate;
  /** `progress`: 0 at start, 1 at target, on the strand's own scale. It may fall below and rise above. */
  readonly strands: readonly {
    readonly id: string;
    readonly points: readonly (SeenOn & { readonly progress: number })[];
  }[];
  readonly sightings: readonly LevelSeen[];
  readonly ratings: readonly LevelSeen[];
  /** Days on which a new edition of the scale came into force: levels on both sides are not comparable. */
  readonly breaks?: readonly LocalDate[];
}

/** A plan is looked at after twelve weeks where it names no date itself. */
export const WEEKS_UNLESS_SAID = 12;

/** The first day each later edition of the scale was used: levels before and after are not comparable. */
export function scaleBreaks(
  seen: readonly { readonly on: LocalDate; readonly edition: number | null | undefined }[],
): LocalDate[] {
  const first = new Map<number, LocalDate>();
  for (const { on, edition } of seen.toSorted((a, b) => a.on.localeCompare(b.on))) {
    if (edition && !first.has(edition)) first.set(edition, on);
  }
  return [...first.values()].slice(1);
}
