import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({ version: z.literal(1), operations: z.record(z.string(), z.string()) });

/**
 * The portal's own documents, which it asks for by hash. The manifest of this build comes with those of the last
 * builds, since an old tab goes on working for a while after a new one is served.
 */
export class TrustedDocuments {
  private readonly byHash: ReadonlyMap<string, string>;
  private readonly texts: ReadonlySet<string>;

  constructor(operations: Readonly<Record<string, string>>) {
    this.byHash = new Map(Object.entries(operations));
    this.texts = new Set(this.byHash.values());
  }

  /** Reads manifests; refuses one whose hash is not the hash of its text. */
  static load(paths: readonly string[]): TrustedDocuments {
    const operations: Record<string, string> = {};
    for (const path of paths) {
      const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      for (const [hash, text] of Object.entries(manifest.operations)) {
        if (createHash('sha256').update(text).digest('hex') !== hash)
          throw new Error(`${path}: ${hash} is not its text`);
        operations[hash] = text;
      }
    }
    return new TrustedDocuments(operations);
  }

  find(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  has(text: string): boolean {
    return this.texts.has(text);
  }
}

/** The manifests beside the built portal: `operations.json`, and those of earlier builds as `operations-*.json`. */
export function findManifests(portalFolder: string): readonly string[] {
  if (!existsSync(portalFolder)) return [];
  return readdirSync(portalFolder)
    .filter((name) => /^operations(-[\w.]+)?\.json$/.test(name))
    .map((name) => join(portalFolder, name));
}
