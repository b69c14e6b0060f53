import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Where the file of one script and weight of a font family lies, as its package is installed. */
export function fontFile(family: string, script: string, weight: 400 | 700): string {
  return require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff2`);
}
