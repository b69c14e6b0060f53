import { LEVELS, type Level, type LevelText } from '@trellis/domain';

const NUMBER = /\d+(?:\.\d+)?/gu;

interface Worded {
  level: Level;
  numbers: readonly number[];
}

/** The words around the numbers: two levels of one variable share them. */
function frameOf(text: string): string {
  return text.trim().replaceAll(NUMBER, '#');
}

function numbersOf(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(Number);
}

/** The one place where the numbers of the worded levels differ; undefined where none or more than one does. */
function varyingPlace(worded: readonly Worded[]): number | undefined {
  const places = (worded[0]?.numbers ?? []).map(
    (_, place) => new Set(worded.map(({ numbers }) => numbers[place])).size,
  );
  const varying = places.flatMap((different, place) => (different > 1 ? [place] : []));
  return varying.length === 1 ? varying[0] : undefined;
}

/** Where a level lies on the line through the nearest two worded levels. */
function amountAt(level: Level, points: readonly { level: Level; amount: number }[]): number | undefined {
  const nearest = points.toSorted((a, b) => Math.abs(a.level - level) - Math.abs(b.level - level));
  const below = points.filter((point) => point.level < level).at(-1);
  const above = points.find((point) => point.level > level);
  const [a, b] = below && above ? [below, above] : nearest;
  if (!a || !b) return undefined;
  return a.amount + ((level - a.level) * (b.amount - a.amount)) / (b.level - a.level);
}

/**
 * Words the levels that have none, in even steps, where the worded ones say the same but for one number: "0 of 5
 * buttons" and "4 of 5 buttons" give "2 of 5 buttons" between them. Whole numbers stay whole. A step that is not a step
 * (the same number twice, below nothing, more than there are) is left to the reader. Gives only what is new, lowest first.
 */
export function fillLevels(levels: readonly LevelText[]): LevelText[] {
  const known = levels.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.level - b.level);
  const first = known[0];
  if (!first || new Set(known.map(({ text }) => frameOf(text))).size !== 1) return [];
  const worded = known.map(({ level, text }) => ({ level, numbers: numbersOf(text) }));
  const place = varyingPlace(worded);
  if (place === undefined) return [];
  const points = worded.map(({ level, numbers }) => ({ level, amount: numbers[place] ?? 0 }));
  const isWhole = points.every(({ amount }) => Number.isInteger(amount));
  const most = limitOf(first.text, place, worded[0]?.numbers ?? []);
  const taken = new Set(points.map(({ amount }) => amount));
  return LEVELS.flatMap((level) => {
    const exact = known.some((each) => each.level === level) ? undefined : amountAt(level, points);
    if (exact === undefined) return [];
    const amount = isWhole ? Math.round(exact) : Math.round(exact * 10) / 10;
    if (amount < 0 || amount > most || taken.has(amount)) return [];
    taken.add(amount);
    let at = -1;
    return [
      { level, text: first.text.trim().replaceAll(NUMBER, (number) => (++at === place ? String(amount) : number)) },
    ];
  });
}

/** In "3 of 5" there can be no more than five. */
function limitOf(text: string, place: number, numbers: readonly number[]): number {
  const isCount = /\d\s*(?:of|out of|\/)\s*\d/iu.test(text) && place + 1 < numbers.length;
  return isCount ? (numbers[place + 1] ?? Infinity) : Infinity;
}
