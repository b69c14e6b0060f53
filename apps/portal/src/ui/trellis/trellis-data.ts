import type { Level, LevelText, LocalDate } from '@trellis/domain';
import type { MarkedDiscipline } from '../marks/mark.ts';

/** One thing that was seen, on a day of the clinic, with what to say of it: `3 of 5`, `at school`, `Ravi, practitioner`. */
export interface Seen {
  id: string;
  on: LocalDate;
  words: string;
}

export interface TrellisStrand {
  id: string;
  discipline: MarkedDiscipline;
  /** What it works on: "buttons". */
  name: string;
  start: string;
  target: string;
  /** `progress`: 0 at start, 1 at target, on the strand's own scale. It may fall below and rise above. */
  points: readonly (Seen & { progress: number })[];
}

/** A goal as it is drawn. Levels belong to the goal alone; a strand has none. Voided observations are left out before. */
export interface TrellisData {
  levels: readonly LevelText[];
  /** The level at the start by the clinic's convention: where the expected line begins. */
  startLevel: Level;
  from: LocalDate;
  /** When level 0 is expected. */
  to: LocalDate;
  today: LocalDate;
  strands: readonly TrellisStrand[];
  sightings: readonly (Seen & { level: Level })[];
  ratings: readonly (Seen & { level: Level })[];
  /** Days on which a new edition of the scale came into force: levels on both sides are not comparable. */
  breaks?: readonly LocalDate[];
}
