import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { size } from '../../../test/support/deep.ts';
import { measureDocument } from './measure-document.ts';

/** How deep fragments go in each other: as deep as a document can that is short enough to be measured at all. */
const CHAIN = 100;

function ofChains(n: number, text: (chain: number) => string): string {
  return Array.from({ length: n / CHAIN }, (_, chain) => text(chain)).join(' ');
}

/** Each fragment names the next twice: a chain of a hundred stands for 2 to the power of a hundred fields. */
function fanOut(chain: number): string {
  const links = Array.from({ length: CHAIN - 1 }, (_, at) => {
    const next = `...F${chain}_${at + 1}`;
    return `fragment F${chain}_${at} on Q { a ${next} ${next} }`;
  });
  return `${links.join(' ')} fragment F${chain}_${CHAIN - 1} on Q { b }`;
}

/** Families of hostile documents, each growing with `n` in the length of its text. */
const FAMILIES: Readonly<Record<string, (n: number) => string>> = {
  'fragments that fan out': (n) =>
    `{ ${ofChains(n, (chain) => `...F${chain}_0`)} } ${ofChains(n, (chain) => fanOut(chain))}`,
  aliases: (n) => `{ ${Array.from({ length: n }, (_, at) => `a${at}: f`).join(' ')} }`,
  'wide fragments spread often': (n) =>
    `{ ${'...W '.repeat(n)} } fragment W on Q { ${Array.from({ length: n }, (_, at) => `w${at}`).join(' ')} }`,
  'inline fragments': (n) => `{ ${'... on Q { a } '.repeat(n)} }`,
  directives: (n) => `{ ${'f @include(if: true) '.repeat(n)} }`,
};

/** Sizes, each with its double. */
const SIZES = Array.from({ length: size(1, 5) }, (_, at) => 2000 * 2 ** at);

/** What the work takes of the processor at its best: other programs do not count, however busy the machine. */
function bestOf(times: number, work: () => void): number {
  let best = Infinity;
  for (let at = 0; at < times; at += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}

describe('measuring a document', () => {
  for (const [name, make] of Object.entries(FAMILIES)) {
    // A busy machine can spoil one measuring; a square would spoil all three.
    it(`takes time in proportion to the text: ${name}`, { retry: 2 }, () => {
      for (const n of SIZES) {
        const [once, twice] = [n, 2 * n].map((length) => parse(make(length), { noLocation: true }));
        const small = bestOf(15, () => measureDocument(once!));
        const large = bestOf(15, () => measureDocument(twice!));
        expect(large / small, `from ${n} to ${2 * n}`).toBeLessThanOrEqual(3);
      }
    });
  }

  it('counts every field that the fragments expand to', () => {
    const { fields } = measureDocument(parse('{ ...A ...A } fragment A on Q { x y z }'));
    expect(fields).toBe(6);
  });

  it('calls a circle endless instead of walking it', () => {
    expect(measureDocument(parse('{ ...A } fragment A on Q { a { ...A } }')).depth).toBe(Infinity);
  });

  it('does not count the steps of paging as depth', () => {
    expect(measureDocument(parse('{ list { edges { node { name } } } }')).depth).toBe(2);
  });
});
