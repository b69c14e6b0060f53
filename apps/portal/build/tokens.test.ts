import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('../src/ui/theme/tokens.css', import.meta.url)), 'utf8');
const TEXT = 4.5;
const GRAPHICS = 3;
const PAPER = ['ground', 'surface', 'sunken'];

/** The hex colour of a token in one scheme. */
function colour(token: string, scheme: 'light' | 'dark'): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1] ?? '';
  const [light, dark = light] = value.match(/#[0-9a-f]{6}/g) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`--${token} is no colour`);
  return found;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const PAIRS: [ink: string, on: string, least: number][] = [
  ...['text', 'muted', 'primary'].flatMap((ink) => PAPER.map((paper): [string, string, number] => [ink, paper, TEXT])),
  ...['success', 'warn', 'danger', 'joint', 'primary'].flatMap((ink): [string, string, number][] => [
    [ink, 'surface', TEXT],
    [ink, 'ground', TEXT],
    [ink, `${ink}-tint`, TEXT],
    ['text', `${ink}-tint`, TEXT],
  ]),
  ['on-primary', 'primary', TEXT],
  ['on-primary', 'primary-hover', TEXT],
  ['on-level-light', 'level-m2', TEXT],
  ['on-level-light', 'level-m1', TEXT],
  ['on-level-light', 'level-0', TEXT],
  ['on-level-dark', 'level-p1', TEXT],
  ['on-level-dark', 'level-p2', TEXT],
  ...['border-strong', 'focus', 'level-edge'].flatMap((line) =>
    PAPER.map((paper): [string, string, number] => [line, paper, GRAPHICS]),
  ),
];

describe.each(['light', 'dark'] as const)('the colours in the %s', (scheme) => {
  test.each(PAIRS)('%s can be told from %s, by %d to 1', (ink, on, least) => {
    expect(contrast(colour(ink, scheme), colour(on, scheme))).toBeGreaterThanOrEqual(least);
  });
});
