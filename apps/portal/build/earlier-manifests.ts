import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An old tab works with the documents of its own build; it is not kept for longer than this many builds. */
const KEPT = 3;

/** The documents of one build: hash to text. */
export interface Manifest {
  readonly version: 1;
  readonly operations: Readonly<Record<string, string>>;
}

/** `operations.json` is the build's own; `operations-1.json` is that of the build before, and so on. */
export function nameOf(age: number): string {
  return age === 0 ? 'operations.json' : `operations-${age}.json`;
}

function isManifest(value: unknown): value is Manifest {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === 1 &&
    'operations' in value &&
    typeof value.operations === 'object' &&
    value.operations !== null
  );
}

function readManifest(path: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The manifests that lie in a folder, newest first. One that cannot be read is none: no build stops for an old one. */
export function readManifests(folder: string): Manifest[] {
  return Array.from({ length: KEPT + 1 }, (_, age) => readManifest(join(folder, nameOf(age)))).filter(
    (manifest) => manifest !== undefined,
  );
}

function sameDocuments(one: Manifest, other: Manifest): boolean {
  return Object.keys(one.operations).toSorted().join() === Object.keys(other.operations).toSorted().join();
}

/**
 * The manifests to keep beside the one of this build: of the builds before, the newest three that differ from it and
 * from each other. To build the same again moves nothing on.
 */
export function earlierThan(present: Manifest, before: readonly Manifest[]): Manifest[] {
  const kept: Manifest[] = [];
  for (const manifest of before) {
    if (![present, ...kept].some((each) => sameDocuments(each, manifest))) kept.push(manifest);
  }
  return kept.slice(0, KEPT);
}

export function manifestText(manifest: Manifest): string {
  return JSON.stringify(manifest, null, 1);
}

/**
 * Keeps the manifests in a folder, newest first. Each file is whole or as it was before, and the oldest is written
 * first: wherever this is cut off, no manifest is lost that was to be kept.
 */
export function keepManifests(folder: string, manifests: readonly Manifest[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [age, manifest] of [...manifests.entries()].toReversed()) {
    const path = join(folder, nameOf(age));
    if (existsSync(path) && readFileSync(path, 'utf8') === manifestText(manifest)) continue;
    const unfinished = `${path}.${process.pid}.tmp`;
    writeFileSync(unfinished, manifestText(manifest));
    renameSync(unfinished, path);
  }
}
