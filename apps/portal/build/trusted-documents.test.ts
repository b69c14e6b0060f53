import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { trustedDocuments } from './trusted-documents.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));

describe('trusted documents', () => {
  it('are known by the hash of the text that the API will run', async () => {
    const { Workplace } = await import('../src/graphql/workplace.graphql.ts');
    const { documentId, operationName, text } = Object(Workplace);
    expect(operationName).toBe('Workplace');
    expect(createHash('sha256').update(text).digest('hex')).toBe(documentId);
    expect(text).toMatch(/^query Workplace \{/);
  });

  it('bring the fragments they spread', async () => {
    const { Children } = await import('../src/features/children/children.graphql.ts');
    const { text } = Object(Children);
    expect(text).toContain('fragment ChildRow on Child');
  });
});

describe('a build of the portal', () => {
  it('brings the documents of the builds before, out of its own folder or out of the one that keeps them', async () => {
    const root = mkdtempSync(join(tmpdir(), 'trellis-build-'));
    const earlier = JSON.stringify({ version: 1, operations: { old: 'query Old { viewer { today } }' } });
    const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
    const run = (keptIn?: string) =>
      build({ root, configFile: false, logLevel: 'silent', plugins: [trustedDocuments({ keptIn })] });
    try {
      writeFileSync(join(root, 'index.html'), '<!doctype html>');
      mkdirSync(join(root, 'dist'));
      writeFileSync(join(root, 'dist', 'operations.json'), earlier);
      await run();
      expect(read('dist', 'operations-1.json')).toEqual(JSON.parse(earlier));
      const present = read('dist', 'operations.json');
      expect(Object.keys(Object(present).operations).length).toBeGreaterThan(10);

      rmSync(join(root, 'dist'), { recursive: true });
      mkdirSync(join(root, 'kept'));
      writeFileSync(join(root, 'kept', 'operations.json'), earlier);
      await run(join(root, 'kept'));
      for (const folder of ['dist', 'kept']) {
        expect(read(folder, 'operations.json')).toEqual(present);
        expect(read(folder, 'operations-1.json')).toEqual(JSON.parse(earlier));
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }, 120_000);
});

describe('the generated schema types', () => {
  it('are those of the committed schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'trellis-schema-'));
    try {
      const fresh = join(folder, 'schema.d.ts');
      execFileSync(join(portal, 'node_modules/.bin/gql.tada'), ['generate-output', '-o', fresh], { cwd: portal });
      const committed = readFileSync(join(portal, 'src/graphql/generated/schema.d.ts'), 'utf8');
      // Compared as a whole: the difference would fill the screen, and its cure is one command.
      expect(committed === readFileSync(fresh, 'utf8'), 'run `pnpm graphql:types` in apps/portal').toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
