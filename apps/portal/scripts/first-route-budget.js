// Says how much JavaScript the browser fetches from an empty cache until a screen stands, and fails over the budget.
// Reads the build's manifest: run `pnpm build` before. The journey in the browser is the proof; this tells why at once.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 190;
const dist = new URL('../dist/', import.meta.url);
/** @type {Record<string, { file: string, src?: string, imports?: string[], isEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const page = readFileSync(new URL('index.html', dist), 'utf8');

/** What stands in the way of Today: what the page names, the sign-in screen before it, and the texts of each in one language. */
const first = [
  ...Object.keys(manifest).filter((key) => page.includes(manifest[key].file)),
  'src/features/sign-in/sign-in-page.tsx',
  'src/features/today/today-page.tsx',
  ...['base', 'sign-in', 'today'].map((area) => `virtual:messages/en/${area}`),
];

function withImports(keys) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]?.imports?.forEach(walk);
  };
  keys.forEach(walk);
  return [...seen].map((key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}`);
    return chunk.file;
  });
}

const files = [...new Set(withImports(first))].filter((file) => file.endsWith('.js'));
const sizes = files
  .map((file) => ({ file, bytes: gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;

for (const { file, bytes } of sizes) process.stdout.write(`${(bytes / 1024).toFixed(1).padStart(7)} kB  ${file}\n`);
process.stdout.write(`${total.toFixed(1).padStart(7)} kB  until Today stands, of ${BUDGET_KB} kB\n`);
if (total > BUDGET_KB) process.exitCode = 1;
