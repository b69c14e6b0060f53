import { readFile } from 'node:fs/promises';
import { fontFile } from '../platform/fonts/font-file.ts';

/**
 * One file a script and weight. The Latin of the Devanagari family is left out on purpose: both scripts share one Latin.
 * Not the variable files of the portal: Chromium writes those into a PDF as drawings and not as fonts.
 */
const FACES = [
  { family: 'Atkinson Hyperlegible Next', file: 'atkinson-hyperlegible-next', script: 'latin' },
  { family: 'Atkinson Hyperlegible Next', file: 'atkinson-hyperlegible-next', script: 'latin-ext' },
  { family: 'Noto Sans Devanagari', file: 'noto-sans-devanagari', script: 'devanagari' },
] as const;
const WEIGHTS = [400, 700] as const;
/** Arrows and signs of mathematics, which neither family has; a large file, and rarely needed. */
const SIGNS = { family: 'Noto Sans Devanagari', file: 'noto-sans-math', script: 'signs' } as const;
const SIGN = /[\u2190-\u22FF]/;
const RANGES = {
  latin: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02DC, U+2000-200B, U+200E-206F, U+20AC, U+2122, U+2212',
  'latin-ext': 'U+0100-02BA, U+1D00-1DBF, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0',
  devanagari: 'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20A8, U+20B9, U+20F0, U+25CC, U+A830-A839, U+A8E0-A8FF',
  signs: 'U+2190-22FF',
} as const;

type Face = (typeof FACES)[number] | typeof SIGNS;

let always: Promise<string> | undefined;
let signs: Promise<string> | undefined;

/** The fonts a page needs, as rules that hold the files themselves: a page on its way to paper fetches nothing. */
export async function paperFonts(text: string): Promise<string> {
  always ??= Promise.all(FACES.flatMap((face) => WEIGHTS.map((weight) => ruleOf(face, weight)))).then((rules) =>
    rules.join('\n'),
  );
  if (!SIGN.test(text)) return always;
  signs ??= ruleOf(SIGNS, 400);
  return `${await always}\n${await signs}`;
}

async function ruleOf({ family, file, script }: Face, weight: 400 | 700): Promise<string> {
  const name = script === 'signs' ? 'latin' : script;
  const data = (await readFile(fontFile(file, name, weight))).toString('base64');
  const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: ${source}; unicode-range: ${RANGES[script]}; }`;
}
