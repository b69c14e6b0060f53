import type { Catalogue } from '../catalogue/kinds.ts';
import type { LocalDate } from '../children/local-date.ts';
import { label, type Reader, sayDate } from '../care-plans/plan-text/reader.ts';
import type { RefusalData } from '../result.ts';
import type { Block, Fact } from './document-blocks.ts';
import type { DocumentFacts } from './document-facts.ts';
import { type DocumentPart, PARTS_OF } from './document-sets.ts';
import type { DocumentWish } from './document-wish.ts';
import { type DocumentKey, tell } from './document-words.ts';

/** Who writes a paper, with everything it is filled from. */
export interface Scribe extends DocumentFacts {
  readonly catalogue: Catalogue;
  readonly language: DocumentWish['language'];
  readonly register: DocumentWish['register'];
  readonly today: LocalDate;
  /** For the texts that a plan has whether it is printed or read. */
  readonly reader: Reader;
  readonly has: (part: DocumentPart) => boolean;
}

export function scribeOf(facts: DocumentFacts, catalogue: Catalogue, today: LocalDate, wish: DocumentWish): Scribe {
  const { language, register } = wish;
  const own: readonly DocumentPart[] = PARTS_OF[register];
  return {
    ...facts,
    catalogue,
    language,
    register,
    today,
    reader: { ...facts.text, catalogue, language, isFamily: register === 'FAMILY' },
    has: (part) => own.includes(part) && wish.parts.includes(part),
  };
}

export function words({ language }: Pick<Scribe, 'language'>, key: DocumentKey, data?: RefusalData): string {
  return tell(language, key, data);
}

export function day({ reader }: Pick<Scribe, 'reader'>, date: LocalDate): string {
  return sayDate(reader, date);
}

/** The name the reader of this language knows the child by. */
export function childName({ child, language }: Pick<Scribe, 'child' | 'language'>): string {
  const { name, nameLocal } = child;
  return (language === 'hi' ? (nameLocal ?? name) : (name ?? nameLocal)) ?? '';
}

export function disciplineName({ reader, catalogue }: Pick<Scribe, 'reader' | 'catalogue'>, code: string): string {
  return label(reader, catalogue.disciplines, code);
}

export function heading(scribe: Scribe, key: DocumentKey, data?: RefusalData): Block {
  return { kind: 'HEADING', level: 2, text: words(scribe, key, data) };
}

export function fact(scribe: Scribe, key: DocumentKey, text: string | null | undefined): readonly Fact[] {
  return text === null || text === undefined || text === '' ? [] : [{ label: words(scribe, key), text }];
}

export function factList(rows: readonly Fact[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ kind: 'FACTS', facts: rows }];
}

export function paragraph(text: string, tone?: Extract<Block, { kind: 'PARAGRAPH' }>['tone']): Block {
  return { kind: 'PARAGRAPH', text, ...(tone && { tone }) };
}

export function notice(lines: readonly string[]): Block {
  return { kind: 'NOTICE', lines };
}

export type Column<Row> = readonly [head: DocumentKey, cell: (row: Row) => string];

/** A table of rows; a column nobody has anything in is left out. */
export function table<Row>(
  scribe: Scribe,
  caption: DocumentKey,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Block {
  const filled = columns.filter(([, cell]) => rows.some((row) => cell(row) !== ''));
  return {
    kind: 'TABLE',
    label: words(scribe, caption),
    head: filled.map(([head]) => words(scribe, head)),
    rows: rows.map((row) => filled.map(([, cell]) => cell(row))),
  };
}
