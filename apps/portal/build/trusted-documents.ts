import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, print, type DocumentNode } from 'graphql';
import { runnerImport, type Plugin } from 'vite';

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
 */
export function trustedDocuments(): Plugin {
  let withText = true;
  return {
    name: 'trellis:trusted-documents',
    enforce: 'pre',
    configResolved(config) {
      withText = config.command === 'serve';
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
      this.emitFile({
        type: 'asset',
        fileName: 'operations.json',
        source: JSON.stringify({ version: 1, operations }, null, 1),
      });
    },
  };
}
