import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';

const manifestSchema = z.object({ version: z.literal(1), operations: z.record(z.string(), z.string()) });

/** A document, and why it is not run. */
interface LeftOut {
  readonly documentId: string;
  readonly reason: string;
}

/**
 * The portal's own documents, which it asks for by hash. The manifest of this build comes with those of the last
 * builds, since an old tab goes on working for a while after a new one is served.
 */
export class TrustedDocuments {
  private readonly byHash: Map<string, string>;
  private readonly texts: Set<string>;

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

  /**
   * Holds every document to the schema that is served, once: what is trusted is not validated when it is asked for, and
   * an earlier build may ask for what is no more. Those leave the list, and are answered.
   */
  admit(schema: GraphQLSchema): readonly LeftOut[] {
    const leftOut: LeftOut[] = [];
    for (const [documentId, text] of this.byHash) {
      const [error] = validate(schema, parse(text), undefined, { maxErrors: 1 });
      if (error === undefined) continue;
      this.byHash.delete(documentId);
      this.texts.delete(text);
      leftOut.push({ documentId, reason: error.message });
    }
    return leftOut;
  }

  find(hash: string): string | undefined {
    return this.byHash.get(hash);
  }

  has(text: string): boolean {
    return this.texts.has(text);
  }
}

/** The manifests beside the built portal: `operations.json`, and those of the builds before as `operations-1.json` and on. */
export function findManifests(portalFolder: string): readonly string[] {
  if (!existsSync(portalFolder)) return [];
  return readdirSync(portalFolder)
    .filter((name) => /^operations(-\d)?\.json$/.test(name))
    .map((name) => join(portalFolder, name));
}
