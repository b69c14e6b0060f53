import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { earlierThan, keepManifests, type Manifest, readManifests } from './earlier-manifests.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trellis-manifests-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = (...hashes: string[]): Manifest => ({
  version: 1,
  operations: Object.fromEntries(hashes.map((hash) => [hash, `query ${hash} { viewer { today } }`])),
});

/** One build after the other, each of which finds what the last one kept. */
function build(...builds: Manifest[]): void {
  for (const present of builds) keepManifests(folder, [present, ...earlierThan(present, readManifests(folder))]);
}
const hashes = () => readManifests(folder).map(({ operations }) => Object.keys(operations).join());

describe('the documents of earlier builds', () => {
  it('are kept for three builds, newest first, and no longer', () => {
    build(manifest('a'), manifest('b'), manifest('c'), manifest('d'), manifest('e'));
    expect(hashes()).toEqual(['e', 'd', 'c', 'b']);
    expect(readdirSync(folder).toSorted()).toEqual([
      'operations-1.json',
      'operations-2.json',
      'operations-3.json',
      'operations.json',
    ]);
  });

  it('are not moved on by a build that changes none', () => {
    build(manifest('a'), manifest('b'), manifest('b'), manifest('b'), manifest('b'), manifest('b'));
    expect(hashes()).toEqual(['b', 'a']);
  });

  it('come to be the present ones again without being kept twice', () => {
    build(manifest('a'), manifest('b'), manifest('c'), manifest('a'));
    expect(hashes()).toEqual(['a', 'c', 'b']);
  });

  it('are the same whoever builds, and when: nothing but hashes and texts is in them', () => {
    build(manifest('a'), manifest('b'));
    const first = readFileSync(join(folder, 'operations-1.json'), 'utf8');
    expect(JSON.parse(first)).toEqual(manifest('a'));
  });

  it('do not stop a build when one of them cannot be read', () => {
    build(manifest('a'), manifest('b'), manifest('c'));
    writeFileSync(join(folder, 'operations-1.json'), '{"version": 1, "opera');
    build(manifest('d'));
    expect(hashes()).toEqual(['d', 'c', 'a']);
  });

  it('are all there wherever the writing of them was cut off', () => {
    build(manifest('a'), manifest('b'), manifest('c'));
    const before = readManifests(folder);
    const after = [manifest('d'), ...earlierThan(manifest('d'), before)];
    for (let written = 1; written <= after.length; written += 1) {
      // The files of the oldest are written first.
      const cutOff = mkdtempSync(join(folder, 'cut-'));
      keepManifests(cutOff, before);
      for (const [age, each] of [...after.entries()].toReversed().slice(0, written)) {
        writeFileSync(join(cutOff, age === 0 ? 'operations.json' : `operations-${age}.json`), JSON.stringify(each));
      }
      const kept = readManifests(cutOff).flatMap(({ operations }) => Object.keys(operations));
      expect(kept).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    }
  });
});
