import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { testHash, versionOf } from '../../testing/plan.ts';
import { childsWordsSchema, hearChild } from './childs-words.ts';

const contentHash = testHash('content');
const sent = versionOf({ state: 'SENT', contentHash });
const said = childsWordsSchema.parse({
  stance: 'SAID_NO',
  words: ' I want to play football first. ',
  heardOn: '2026-11-23',
  contentHash,
});

describe('what a child says of a plan', () => {
  it.each([
    ['is kept with a version that waits for signatures', sent, said, 'ok'],
    ['is kept with the version in force', { ...sent, state: 'IN_FORCE' as const }, said, 'ok'],
    ['is not kept with a draft', versionOf(), said, 'VERSION_NOT_SENT'],
    ['is about the text it was told about', sent, { ...said, contentHash: testHash('x') }, 'CONTENT_CHANGED'],
    ['was not heard on a day to come', sent, { ...said, heardOn: '2026-11-24' }, 'HAPPENED_IN_FUTURE'],
  ])('%s', (_, version, words, expected) => {
    expect(ruleOf(hearChild(version, words, '2026-11-23'))).toBe(expected);
  });

  it('is in words, without the spaces around them', () => {
    expect(said.words).toBe('I want to play football first.');
    expect(childsWordsSchema.safeParse({ ...said, words: '  ' }).success).toBe(false);
  });
});
