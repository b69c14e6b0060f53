import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOCUMENT_LIMITS, PAGE_SIZE, REFUSAL_RULES, refusalWords } from '@trellis/domain';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/platform/errors/api-error.ts';

const PAGES = join(import.meta.dirname, '../../../../docs/api');
const SOURCES = join(import.meta.dirname, '../../src');
const page = (name: string): string => readFileSync(join(PAGES, name), 'utf8');

/** Codes of refusals outside GraphQL, as the sources name them. */
function codesOfSources(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = files.map((name) => readFileSync(join(SOURCES, name), 'utf8'));
  return texts.flatMap((text) =>
    [...text.matchAll(/new HttpRefusal\(\s*\d{3},\s*'([A-Z_]+)'/g)].map(([, code]) => code!),
  );
}

describe('the page of errors', () => {
  const explained = [...page('errors.md').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) =>
    cell!.match(/[A-Z_]{4,}/g),
  );

  it.each([...new Set([...ERROR_CODES, ...codesOfSources()])])('explains %s', (code) => {
    expect(explained).toContain(code);
  });
});

describe('the page of refusals', () => {
  it('has every rule with its sentence; bring it up to date with `npx vitest run --project api partner-pages -u`', async () => {
    const lines = REFUSAL_RULES.toSorted().map((rule) => `- \`${rule}\`: ${refusalWords[rule].en}`);
    const text = `# Refusals\n\nEvery rule that may answer a change with \`RULE_REFUSED\`, and its sentence; what stands in braces is in \`data\`. How to read\nthem is in [Changing](changing.md).\n\n${lines.join('\n')}\n`;
    await expect(text).toMatchFileSnapshot(join(PAGES, 'refusals.md'));
  });
});

describe('the page of reading', () => {
  it.each([
    ['request body', `${DOCUMENT_LIMITS.bodyBytes / 1000} kB`],
    ['tokens', DOCUMENT_LIMITS.tokens],
    ['depth, where `edges` and `node` do not count', DOCUMENT_LIMITS.depth],
    ['root fields', DOCUMENT_LIMITS.rootFields],
    ['aliases', DOCUMENT_LIMITS.aliases],
    ['directives', DOCUMENT_LIMITS.directives],
    ['mutations in one document', DOCUMENT_LIMITS.mutations],
    ['rows of a page', PAGE_SIZE.max],
    ['cost', DOCUMENT_LIMITS.cost],
  ])('has the limit that holds: %s', (what, limit) => {
    const cells = page('reading.md')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(cells.find(([, first]) => first === what)?.[2]).toBe(limit.toLocaleString('en'));
  });
});

describe('the GraphQL of the pages', () => {
  const schema = buildSchema(readFileSync(join(SOURCES, '../schema.graphql'), 'utf8'));
  const examples = readdirSync(PAGES)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...page(name).matchAll(/```graphql\n(.*?)```/gs)].map(([, text]) => ({ name, text: text! })));

  it.each(examples)('asks only for what there is: $name', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
