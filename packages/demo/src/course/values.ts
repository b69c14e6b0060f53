import { chain, independentSteps, type MeasureValue, PROMPT_LEVELS } from '@trellis/domain';

function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

/** To the nearest of the steps people read off: whole numbers, and fives where they are long. */
function readOff(value: number): number {
  return value >= 60 ? Math.round(value / 5) * 5 : Math.round(value);
}

function atLeast(least: number, value: number): number {
  return Math.max(least, value);
}

/** What is seen of a measure when so much of the way from start to target is gone; past 1 it is better than the target. */
export function valueAt(start: MeasureValue, target: MeasureValue, share: number): MeasureValue {
  if (start.type === 'COUNT_OF_N' && target.type === 'COUNT_OF_N') {
    const count = Math.round(between(start.count, target.count, share));
    return { type: 'COUNT_OF_N', count: Math.min(start.of, atLeast(0, count)), of: start.of };
  }
  if (start.type === 'SECONDS' && target.type === 'SECONDS') {
    return { type: 'SECONDS', seconds: atLeast(0, readOff(between(start.seconds, target.seconds, share))) };
  }
  if (start.type === 'STEPS' && target.type === 'STEPS') {
    const steps = start.prompts.length;
    return chain(
      Math.min(steps, atLeast(0, Math.round(between(independentSteps(start), independentSteps(target), share)))),
      steps,
    );
  }
  if (start.type === 'PROMPT_LADDER' && target.type === 'PROMPT_LADDER') {
    const [from, to] = [start, target].map(({ prompt }) => PROMPT_LEVELS.indexOf(prompt));
    const rung = Math.round(between(from ?? 0, to ?? 0, share));
    return {
      type: 'PROMPT_LADDER',
      prompt: PROMPT_LEVELS[Math.min(PROMPT_LEVELS.length - 1, atLeast(0, rung))] ?? 'NONE',
    };
  }
  if (start.type === 'DEGREES' && target.type === 'DEGREES') {
    return { type: 'DEGREES', degrees: Math.round(between(start.degrees, target.degrees, share)) };
  }
  if (start.type === 'DISTANCE' && target.type === 'DISTANCE') {
    const distance = atLeast(0, readOff(between(start.distance, target.distance, share)));
    return { type: 'DISTANCE', distance, unit: start.unit };
  }
  if (start.type === 'COUNT_PER_WEEK' && target.type === 'COUNT_PER_WEEK') {
    const count = atLeast(0, Math.round(between(start.count, target.count, share)));
    return { type: 'COUNT_PER_WEEK', count, daysObserved: 7 };
  }
  if (start.type === 'SCORE' && target.type === 'SCORE') {
    return { type: 'SCORE', value: atLeast(0, Math.round(between(start.value, target.value, share))) };
  }
  throw new Error(`A strand goes from ${start.type} to ${target.type}`);
}
