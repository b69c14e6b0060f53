import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const STORY = fileURLToPath(new URL('../../../docs/api/story.mjs', import.meta.url));

// Journey 4: what a partner's developer reads in docs/api is what is run here.
it('a joint plan is written, agreed, worked and measured through GraphQL alone', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [STORY, inject('app').url]);
  expect(stdout).toContain('Triage: OCCUPATIONAL_THERAPY RECOMMENDED');
  expect(stdout).toContain('Triage: PHYSIOTHERAPY RECOMMENDED');
  expect(stdout).toContain('Finding, ASK');
  expect(stdout).toMatch(/The plan is ACTIVE.*STARTS_LATER/);
  expect(stdout).toContain('3 of 5 buttons are recorded.');
  expect(stdout).toMatch(/T-score 50 \(from 30, change 20\), 1 of 1 goals rated\./);
});
