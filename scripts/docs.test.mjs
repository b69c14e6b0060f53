// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './lib/repository.mjs';

const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');

/** @param {string} folder */
const pagesIn = (folder, deep = true) =>
  readdirSync(join(ROOT, folder), { recursive: deep, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const PAGES = [...pagesIn('.', false), ...pagesIn('docs')];

/** Names that pnpm itself answers to. */
const OF_PNPM = ['install'];
/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(read('package.json'));
const commandLine = read('apps/api/src/cli/main.ts');

/** The heading's address on the page, as forges make it. @param {string} heading */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** @param {string} page */
function anchorsOf(page) {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

/** What a page shows as code, which is where it names commands. @param {string} page */
function codeOf(page) {
  return (read(page).match(/```.*?```|`[^`\n]+`/gs) ?? []).join('\n');
}

/** What a page points at inside the repository: links and pictures. @param {string} page */
function linksOf(page) {
  const prose = read(page).replaceAll(/```.*?```/gs, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** @param {string} page @param {string} link */
function isThere(page, link) {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  return existsSync(join(ROOT, target)) && (anchor === undefined || anchorsOf(target).includes(anchor));
}

describe('the documents', () => {
  it.each(PAGES)('%s leads nowhere that is not there', (page) => {
    expect(linksOf(page).filter((link) => !isThere(page, link))).toEqual([]);
  });

  it.each(PAGES)('%s names only commands there are', (page) => {
    const named = [...codeOf(page).matchAll(/pnpm(?:@\d+)? ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts) && !OF_PNPM.includes(name))).toEqual([]);
  });

  it.each(PAGES)('%s names only what the command line can do', (page) => {
    const named = [...codeOf(page).matchAll(/\bcli ((?:db|clinic|staff) [a-z-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !commandLine.includes(`'${name}':`))).toEqual([]);
  });
});

describe('the guide', () => {
  const texts = ['apps/portal/src/messages', 'packages/domain/src/words']
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
    .map(read)
    .join('\n');

  it.each(pagesIn('docs/guide'))('%s names only what stands on the screen', (page) => {
    const named = [...read(page).matchAll(/\*\*(.+?)\*\*/gs)].map(([, text = '']) => text.replaceAll(/\s+/g, ' '));
    expect(named.filter((text) => !texts.includes(`en: '${text}'`) && !texts.includes(`en: "${text}"`))).toEqual([]);
  });
});
