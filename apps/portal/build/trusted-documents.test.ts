import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

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
