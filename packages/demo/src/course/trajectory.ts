import { type GoalDirection, type Level, LEVELS, type StartConvention } from '@trellis/domain';
import type { Random } from '../base/random.ts';

/** Latent outcomes below these are -2, -1, 0 and +1: shares of 8, 22, 42, 20 and 8 in a hundred. */
const CUTS = [-1.405, -0.524, 0.583, 1.405] as const;
/** How much of how a goal goes is the child and not the goal. */
const CHILD_SHARE = 0.3;
const PLATEAU_SHARE = 0.15;
const DECLINE_SHARE = 0.04;

type Shape = 'CLIMB' | 'PLATEAU' | 'DECLINE';

/** How a goal goes between two reviews: where from, where to, and by what way. */
export interface Trajectory {
  readonly start: Level;
  readonly final: Level;
  readonly shape: Shape;
}

function levelOf(latent: number): Level {
  return LEVELS[CUTS.filter((cut) => latent >= cut).length] ?? 2;
}

export function toLevel(value: number): Level {
  return LEVELS[Math.max(0, Math.min(LEVELS.length - 1, Math.round(value) + 2))] ?? 0;
}

/** The tendency of a child, the same for all its goals. */
export function drawTendency(random: Random): number {
  return random.normal();
}

function drawShape(random: Random): Shape {
  const at = random.fraction();
  if (at < DECLINE_SHARE) return 'DECLINE';
  return at < DECLINE_SHARE + PLATEAU_SHARE ? 'PLATEAU' : 'CLIMB';
}

/**
 * A course for a goal from a review to the next. Improvement starts by the convention and ends by the latent outcome of
 * child and goal; `reached` is the level of the review before, below which a goal that goes on seldom falls. What is
 * held starts at 0 and what declines slowly at +2.
 */
export function drawTrajectory(
  random: Random,
  tendency: number,
  goal: { readonly direction: GoalDirection; readonly convention: StartConvention; readonly reached: Level | null },
): Trajectory {
  const shape = drawShape(random);
  const latent = Math.sqrt(CHILD_SHARE) * tendency + Math.sqrt(1 - CHILD_SHARE) * random.normal();
  switch (goal.direction) {
    case 'IMPROVE': {
      const drawn = levelOf(latent);
      const final = shape === 'DECLINE' ? toLevel(Math.min(drawn, -1)) : drawn;
      const start = goal.reached ?? goal.convention;
      return { start, final: goal.reached === null ? final : toLevel(Math.max(final, goal.reached)), shape };
    }
    case 'MAINTAIN':
      return { start: 0, final: random.chance(0.8) ? 0 : -1, shape: 'PLATEAU' };
    case 'SLOW_DECLINE':
      return { start: 2, final: random.chance(0.7) ? 1 : 2, shape: 'CLIMB' };
  }
}

/** How much of its way up or down a course has gone, 0 to 1, when a share of the time has. */
function climbed(gone: number): number {
  return 1 - (1 - Math.max(0, Math.min(1, gone))) ** 1.4;
}

const PLATEAU_FROM = 0.45;
const CREST = { at: 0.4, above: 0.8 };

/** Where the goal is, as a number between the levels, when a share of the time has gone. */
export function levelAt({ start, final, shape }: Trajectory, gone: number): number {
  switch (shape) {
    case 'CLIMB':
      return start + (final - start) * climbed(gone);
    case 'PLATEAU':
      return start + (final - start) * Math.min(1, gone / PLATEAU_FROM);
    case 'DECLINE': {
      // Up like the others at first, and then down.
      const crest = start + CREST.above;
      if (gone < CREST.at) return start + (CREST.above * gone) / CREST.at;
      return crest + (final - crest) * climbed((gone - CREST.at) / (1 - CREST.at));
    }
  }
}

/** What a strand has of its way when the goal stands at a level: all of it at 0, a little before the start of the scale. */
export function shareAt(trajectory: Trajectory, convention: StartConvention, gone: number): number {
  return 0.05 + (0.9 * (levelAt(trajectory, gone) - convention)) / -convention;
}
