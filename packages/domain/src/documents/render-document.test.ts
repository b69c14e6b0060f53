import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFactsOf } from '../../testing/documents.ts';
import { contentOf, goalOf, homeItemOf, IDS } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { LANGUAGES } from '../words/language.ts';
import { composeDocument } from './compose-document.ts';
import type { DocumentFacts } from './document-facts.ts';
import { DOCUMENT_PARTS, DOCUMENT_REGISTERS } from './document-sets.ts';
import { cssString } from './escape.ts';
import { renderDocument } from './render-document.ts';

const TAGS = new Set([
  '!doctype',
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'article',
  'header',
  'div',
  'p',
  'b',
  'span',
  'br',
  'h1',
  'h2',
  'h3',
  'dl',
  'dt',
  'dd',
  'ul',
  'ol',
  'li',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'figure',
  'figcaption',
  'svg',
  'path',
  'line',
  'rect',
  'g',
  'text',
]);
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function page(
  facts: DocumentFacts,
  register: (typeof DOCUMENT_REGISTERS)[number],
  language: (typeof LANGUAGES)[number],
): string {
  const wish = { register, language, parts: [...DOCUMENT_PARTS] };
  return renderDocument(composeDocument(facts, baseCatalogue, '2026-11-23', wish), {
    qr: { path: 'M0 0h1v1h-1z', size: 29 },
    fontFaces: '',
  });
}

/** What somebody typed, in every place where a person types. */
function typed(text: string): DocumentFacts {
  const base = documentFactsOf();
  return documentFactsOf({
    clinic: { name: text, site: text, address: text },
    child: { ...base.child, name: text, nameLocal: text, mrn: text, aboutMe: text },
    text: {
      ...base.text,
      names: { [IDS.priority]: text, [IDS.ot]: text, [IDS.pt]: text },
      content: contentOf({
        goals: [
          goalOf({ statement: text, division: text, levels: goalOf().levels.map((each) => ({ ...each, text })) }),
        ],
        homeItems: [homeItemOf({ words: text, routine: text, stopIf: text })],
      }),
    },
    handling: base.handling.map((line) => ({ ...line, value: text, owner: text })),
    precautions: base.precautions.map((each) => ({ ...each, note: text })),
    signatures: base.signatures.map((each) => ({ ...each, person: text, deputyReason: text })),
    childsWords: base.childsWords.map((each) => ({ ...each, words: text, heardBy: text })),
  });
}

describe('a paper as a page', () => {
  it('keeps what people typed as text: no tag, no attribute and no rule comes of it', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        '</style><b>',
        '";} * {display:none} @import "x',
        "' onload='x",
        '&lt;b&gt;',
      ),
    );
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...DOCUMENT_REGISTERS),
        fc.constantFrom(...LANGUAGES),
        (text, register, language) => {
          const html = page(typed(text), register, language);
          const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
          const markup = html.replace(style, '');
          const tags = [...markup.matchAll(/<\/?([!a-z0-9]+)((?:\s[^>]*)?)>/gi)];
          expect(tags.filter(([, name]) => !TAGS.has(name?.toLowerCase() ?? ''))).toEqual([]);
          expect(
            tags.filter(([, , attributes]) =>
              /\s(?:on\w+|style|src|href)\s*=/.test(attributes?.replaceAll(/"[^"]*"/g, '""') ?? ''),
            ),
          ).toEqual([]);
          const shown = markup
            .replaceAll(/<[^>]+>/g, '\n')
            .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
          expect(shown).toContain(text);
          // The same rules as of a child with a plain name, but for the strings.
          const strings = /"(?:[^"\\]|\\.)*"/g;
          const plain = /<style>(.*?)<\/style>/s.exec(page(typed('Aarav'), register, language))?.[1] ?? '';
          expect(style.replaceAll(strings, '""')).toBe(plain.replaceAll(strings, '""'));
        },
      ),
      runs(),
    );
  });

  it('fetches nothing and runs nothing', () => {
    const html = page(documentFactsOf(), 'CLINICAL', 'en');
    expect(html).not.toMatch(/<script|<link|<iframe|https?:|url\(/i);
  });

  it('is printed in ink: every colour of it is a grey', () => {
    const print = page(documentFactsOf(), 'FAMILY', 'en').replace(/@media screen \{.*<\/style>/s, '');
    const colours = [...print.matchAll(/#([0-9a-f]{3}|[0-9a-f]{6})\b/gi)].map(([, colour]) => colour ?? '');
    expect(colours.length).toBeGreaterThan(5);
    const grey = /^(?:(.)\1\1|(..)\2\2)$/i;
    expect(colours.filter((colour) => !grey.test(colour))).toEqual([]);
  });

  it('says what the picture shows to those who hear it, and marks each discipline by its letters', () => {
    const html = page(documentFactsOf(), 'CLINICAL', 'en');
    const [, told] = /<svg role="img" aria-label="(Trellis of goal 1[^"]*)"/.exec(html) ?? [];
    expect(told).toContain('stands with one hand on the rail: 85 s (16 November 2026).');
    expect(told).toContain('Level: −1: 1-2 evenings of 7 (8 November 2026).');
    expect(html).toMatch(/<text class="letters"[^>]*>PT<\/text>/);
    expect(html).toContain('<span>OT independent steps of brushing</span>');
  });

  it('counts its pages and says on each why it is not to be worked by, and whose it is', () => {
    const version = { ...documentFactsOf().version, state: 'DRAFT', code: null } as const;
    const draft = page(documentFactsOf({ version }), 'FAMILY', 'en');
    expect(draft).toContain('"Page " counter(page) " of " counter(pages)');
    expect(draft).toContain(`@top-left { content: ${cssString('Draft. Nobody has agreed to this yet.')}`);
    expect(draft).toContain(
      `@bottom-left { content: ${cssString('Aarav Namuna · version 3.1 · Printed on 23 November 2026')}`,
    );
    expect(page(documentFactsOf(), 'FAMILY', 'en')).toContain('@top-left { content: none');
  });

  it('names the language of each text that is not in its own', () => {
    const html = page(documentFactsOf(), 'CLINICAL', 'hi');
    expect(html).toMatch(/^<!doctype html><html lang="hi">/);
    expect(html).toContain('<p lang="en">The Hindi on this paper has not been reviewed');
    expect(html).toMatch(/<p class="lead" lang="en">I like trains/);
  });

  it('shows its code and the picture of its code once it has one', () => {
    expect(page(documentFactsOf(), 'SCHOOL', 'en')).toContain('aria-label="QR code of this paper"');
    const version = { ...documentFactsOf().version, code: null };
    expect(page(documentFactsOf({ version }), 'SCHOOL', 'en')).not.toContain('QR code');
  });
});
