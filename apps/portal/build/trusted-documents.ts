import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, print, type DocumentNode } from 'graphql';
import { runnerImport, type Plugin } from 'vite';
import { earlierThan, keepManifests, type Manifest, manifestText, nameOf, readManifests } from './earlier-manifests.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));
const MODULE = /\.graphql\.ts$/;

interface Operation {
  documentId: string;
  operationName: string;
  text: string;
}

function isDocument(value: unknown): value is DocumentNode {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;
}

function operationOf(document: DocumentNode): Operation | undefined {
  const named = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (named === undefined) return undefined;
  if (named.name === undefined) throw new Error(`An operation has no name: ${print(named).slice(0, 60)}`);
  const text = print(document);
  return { documentId: createHash('sha256').update(text).digest('hex'), operationName: named.name.value, text };
}

async function documentsOf(file: string): Promise<[name: string, operation: Operation | undefined][]> {
  const { module } = await runnerImport<Record<string, unknown>>(file);
  return Object.entries(module).flatMap(([name, value]) => (isDocument(value) ? [[name, operationOf(value)]] : []));
}

/**
 * Every operation of every `*.graphql.ts` becomes a trusted document: the browser gets its SHA-256 and name instead of
 * its text, and `dist/operations.json` carries hash to text for the API. The development server keeps the text, so an
 * operation can be changed without a manifest. Fragments need no run-time value and become empty.
 *
 * The manifests of the last builds go along, for tabs that were opened before this one. They are found in `keptIn`,
 * which then keeps this one too, or in the folder of the build where that survived.
 */
export function trustedDocuments({ keptIn }: { readonly keptIn?: string | undefined } = {}): Plugin {
  let withText = true;
  let outDir = '';
  let before: readonly Manifest[] = [];
  let manifests: readonly Manifest[] = [];
  return {
    name: 'trellis:trusted-documents',
    enforce: 'pre',
    configResolved(config) {
      withText = config.command === 'serve';
      outDir = resolve(config.root, config.build.outDir);
    },
    async load(id) {
      const file = id.split('?')[0] ?? id;
      if (!MODULE.test(file)) return undefined;
      const lines = (await documentsOf(file)).map(([name, operation]) => {
        const { text, ...sent } = operation ?? { text: undefined };
        return `export const ${name} = ${JSON.stringify(withText ? { ...sent, text } : sent)};`;
      });
      return lines.join('\n');
    },
    // Before the folder of the build is emptied for the new one.
    buildStart() {
      if (withText) return;
      const kept = keptIn === undefined ? [] : readManifests(keptIn);
      before = kept.length > 0 ? kept : readManifests(outDir);
    },
    async generateBundle() {
      const operations: Record<string, string> = {};
      const names = new Map<string, string>();
      for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
        MODULE.test(name),
      )) {
        for (const [, operation] of await documentsOf(`${source}${file}`)) {
          if (operation === undefined) continue;
          const same = names.get(operation.operationName);
          if (same !== undefined && same !== operation.documentId) {
            throw new Error(`Two operations are called ${operation.operationName}`);
          }
          names.set(operation.operationName, operation.documentId);
          operations[operation.documentId] = operation.text;
        }
      }
      const present: Manifest = { version: 1, operations };
      manifests = [present, ...earlierThan(present, before)];
      for (const [age, manifest] of manifests.entries()) {
        this.emitFile({ type: 'asset', fileName: nameOf(age), source: manifestText(manifest) });
      }
    },
    writeBundle() {
      if (keptIn !== undefined) keepManifests(keptIn, manifests);
    },
  };
}
