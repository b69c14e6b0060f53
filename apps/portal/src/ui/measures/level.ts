import { LEVELS, START_CONVENTIONS, type Level, type StartConvention } from '@trellis/domain';

/** `−2`, `0`, `+1`: with a real minus sign, so that it is as wide as the plus and read as one. */
export function levelSign(level: number): string {
  if (level === 0) return '0';
  return level > 0 ? `+${level}` : `−${-level}`;
}

/** A level that came over the wire as a plain number. Throws on anything but the five: it would be drawn as another. */
export function asLevel(value: number): Level {
  const level = LEVELS.find((known) => known === value);
  if (level === undefined) throw new Error(`No level ${value}`);
  return level;
}

/** Where a version's improvement goals start, as it came over the wire. */
export function asConvention(value: number): StartConvention {
  const convention = START_CONVENTIONS.find((known) => known === value);
  if (convention === undefined) throw new Error(`No start convention ${value}`);
  return convention;
}

const NAMES: Record<Level, string> = { [-2]: 'm2', [-1]: 'm1', 0: '0', 1: 'p1', 2: 'p2' };

/** Ground and text of a level's cell: the same ladder in both schemes, dark on light up to 0, white above. */
export function levelColours(level: Level): { background: string; color: string } {
  return {
    background: `var(--level-${NAMES[level]})`,
    color: level > 0 ? 'var(--on-level-dark)' : 'var(--on-level-light)',
  };
}
