import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';
import { sha256 } from '../hashing/sha256.ts';

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
  private readonly hashes: Map<string, string>;
  /** Texts that were held to the schema and fit. */
  private readonly fit = new Set<string>();
  private served: { readonly schema: GraphQLSchema; readonly leaveOut: (document: LeftOut) => void } | undefined;

  constructor(operations: Readonly<Record<string, string>>) {
    this.byHash = new Map(Object.entries(operations));
    this.hashes = new Map(Object.entries(operations).map(([hash, text]) => [text, hash]));
  }

  /** Reads manifests; refuses one whose hash is not the hash of its text. */
  static load(paths: readonly string[]): TrustedDocuments {
    const operations: Record<string, string> = {};
    for (const path of paths) {
      const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      for (const [hash, text] of Object.entries(manifest.operations)) {
        if (sha256(text) !== hash) throw new Error(`${path}: ${hash} is not its text`);
        operations[hash] = text;
      }
    }
    return new TrustedDocuments(operations);
  }

  /**
   * The schema that is served. A document is held to it once, when it is first asked for: what is trusted is not validated
   * after that, and an earlier build may ask for what is no more. Such a one leaves the list, and `leaveOut` is told.
   */
  serve(schema: GraphQLSchema, leaveOut: (document: LeftOut) => void): void {
    this.served = { schema, leaveOut };
  }

  find(hash: string): string | undefined {
    const text = this.byHash.get(hash);
    return text !== undefined && this.has(text) ? text : undefined;
  }

  has(text: string): boolean {
    if (this.fit.has(text)) return true;
    const documentId = this.hashes.get(text);
    if (documentId === undefined || this.served === undefined) return false;
    const [error] = validate(this.served.schema, parse(text), undefined, { maxErrors: 1 });
    if (error === undefined) {
      this.fit.add(text);
      return true;
    }
    this.byHash.delete(documentId);
    this.hashes.delete(text);
    this.served.leaveOut({ documentId, reason: error.message });
    return false;
  }
}

/** The manifests beside the built portal: `operations.json`, and those of the builds before as `operations-1.json` and on. */
export function findManifests(portalFolder: string): readonly string[] {
  if (!existsSync(portalFolder)) return [];
  return readdirSync(portalFolder)
    .filter((name) => /^operations(-\d)?\.json$/.test(name))
    .map((name) => join(portalFolder, name));
}
