import type { Level } from '@trellis/domain';

/** A rung with its words, as the goal's scale has it. */
export interface WordedLevel {
  readonly level: Level;
  readonly words: string;
}

/** `−2`, `0`, `+1`: with a real minus sign, so that it is as wide as the plus and read as one. */
export function levelSign(level: number): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}

const NAMES: Record<Level, string> = { [-2]: 'm2', [-1]: 'm1', 0: '0', 1: 'p1', 2: 'p2' };

/** Ground and text of a level's cell: the same ladder in both schemes, dark on light up to 0, white above. */
export function levelColours(level: Level): { background: string; color: string } {
  return {
    background: `var(--level-${NAMES[level]})`,
    color: level > 0 ? 'var(--on-level-dark)' : 'var(--on-level-light)',
  };
}
