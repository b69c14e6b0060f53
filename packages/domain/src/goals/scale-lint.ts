import type { Level, LevelText } from './levels.ts';

/** What the editor says about a scale while it is being worded. All of these block sending. */
export const SCALE_FAULTS = [
  'SCALE_HAS_NO_EXPECTED_LEVEL',
  'SCALE_HAS_NO_START',
  'SCALE_HAS_TOO_FEW_LEVELS',
  'SCALE_LEVELS_OVERLAP',
  'SCALE_OUT_OF_ORDER',
  'SCALE_HAS_TWO_VARIABLES',
] as const;
export type ScaleFault = (typeof SCALE_FAULTS)[number];

interface Amount {
  readonly from: number;
  readonly to: number;
}

const DEVANAGARI_ZERO = 0x0966;
// "4 of 5", "4/5" and "5 में से 4" are one amount: the total is no second variable.
const TOTAL = /(\d)\s*(?:of|out of|\/)\s*\d+|\d+\s*में\s*से\s*(?=\d)/giu;
const RANGE = /(\d+(?:\.\d+)?)(?:\s*(?:-|–|—|to|से)\s*(\d+(?:\.\d+)?))?/giu;

/** The amounts in a level's words, in the order they stand; Devanagari digits count as digits. */
function amountsIn(text: string): readonly Amount[] {
  const plain = text
    .replaceAll(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - DEVANAGARI_ZERO))
    .replaceAll(TOTAL, '$1');
  return [...plain.matchAll(RANGE)].map(([, from, to]) => ({ from: Number(from), to: Number(to ?? from) }));
}

/** For each place where a number stands, the amounts of all levels; undefined when levels differ in how many they name. */
function columnsOf(levels: readonly LevelText[]): readonly (readonly Amount[])[] | undefined {
  const rows = levels.map((each) => amountsIn(each.text));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== width)) return undefined;
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
}

function isSame(a: Amount, b: Amount): boolean {
  return a.from === b.from && a.to === b.to;
}

/** What is wrong with amounts that should run one way from the lowest level to the highest. */
function faultsOfColumn(amounts: readonly Amount[]): readonly ScaleFault[] {
  const pairs = amounts.slice(1).map((upper, index): [Amount, Amount] => [amounts[index] ?? upper, upper]);
  const overlaps = pairs.some(([lower, upper]) => lower.from <= upper.to && upper.from <= lower.to);
  if (overlaps) return ['SCALE_LEVELS_OVERLAP'];
  const isRising = pairs.every(([lower, upper]) => lower.to < upper.from);
  const isFalling = pairs.every(([lower, upper]) => lower.from > upper.to);
  return isRising || isFalling ? [] : ['SCALE_OUT_OF_ORDER'];
}

const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ');

function faultsOfWords(levels: readonly LevelText[]): readonly ScaleFault[] {
  if (new Set(levels.map((each) => sameWords(each.text).trim())).size < levels.length) return ['SCALE_LEVELS_OVERLAP'];
  const columns = columnsOf(levels);
  if (columns === undefined) return [];
  const varying = columns.filter((amounts) => amounts.some((each) => !isSame(each, amounts[0] ?? each)));
  if (varying.length > 1) return ['SCALE_HAS_TWO_VARIABLES'];
  return varying.flatMap((amounts) => faultsOfColumn(amounts));
}

/**
 * What is wrong with a scale that begins at `startLevel`. Three levels suffice: the start, the expected one, and one
 * better (one worse for a goal that starts at 0 or above). What the words say is checked only where it can be known:
 * two levels with the same words, and levels that all name the same number of amounts, of which exactly one may vary
 * and must run one way without overlap. "10 seconds at 2 stations" is one variable while the 2 stays; words without
 * numbers are left to the reader.
 */
export function lintScale(levels: readonly LevelText[], startLevel: Level): readonly ScaleFault[] {
  const has = (level: Level): boolean => levels.some((each) => each.level === level);
  const beside = startLevel < 0 ? levels.some((each) => each.level > 0) : levels.some((each) => each.level < 0);
  const sorted = levels.toSorted((a, b) => a.level - b.level);
  return [
    ...(has(0) ? [] : (['SCALE_HAS_NO_EXPECTED_LEVEL'] as const)),
    ...(has(startLevel) ? [] : (['SCALE_HAS_NO_START'] as const)),
    ...(beside ? [] : (['SCALE_HAS_TOO_FEW_LEVELS'] as const)),
    ...faultsOfWords(sorted),
  ];
}
