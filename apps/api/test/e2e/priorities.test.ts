import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { addChild, joinTeam, named, trailOf } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;
let trainee: Browser;
let childId: string;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
  trainee = await rohini.as('trainee');
  childId = await addChild(await rohini.as('administrator'), named({ name: 'Wants A Lot' }));
  await joinTeam(rohini, childId, 'trainee');
});
afterAll(() => app.close());

const NOBODY = '019ab000-0000-7000-8000-000000000000';
const PRIORITY = '... on PriorityPayload { priority { id words importance saidBy saidOn withdrawnOn version } }';
const SAID = { words: 'Walks to school with her sister', importance: 7, saidBy: 'her mother', saidOn: '2026-11-20' };

async function added(said: object = {}): Promise<string> {
  const answer = await made(trainee, 'addPriority', { childId, ...SAID, ...said }, PRIORITY);
  return (answer['priority'] as { id: string }).id;
}

async function wanted(): Promise<readonly string[]> {
  const { data } = await gql(trainee, 'query ($id: ID!) { child(id: $id) { priorities { words } } }', { id: childId });
  return (data!['child'] as { priorities: { words: string }[] }).priorities.map(({ words }) => words);
}

describe('writing down what the family wants', () => {
  it('keeps their words, who said it and when, and puts first what matters most', async () => {
    const answer = await change(trainee, 'addPriority', { childId, ...SAID }, PRIORITY);
    expect(answer).toMatchObject({ priority: { ...SAID, withdrawnOn: null, version: 1 } });
    await added({ words: 'Sleeps through', importance: 10 });
    expect(await wanted()).toEqual(['Sleeps through', SAID.words]);
    const { id } = answer['priority'] as { id: string };
    const trail = await trailOf(app, rohini.clinicId, id);
    expect(trail).toMatchObject({
      audit: [{ action: 'priority:edit', childId, staffId: rohini.staffId('trainee'), details: { importance: 7 } }],
      outbox: [{ type: 'Priority', version: 1 }],
    });
    expect(JSON.stringify(trail)).not.toContain('sister');
  });

  it('says which fields need another look', async () => {
    const wrong = { childId, ...SAID, importance: 11, saidOn: '2026-11-24', words: '' };
    const { fields } = await change(trainee, 'addPriority', wrong, PRIORITY);
    expect(fields).toEqual(
      expect.arrayContaining([
        { path: 'words', code: 'TOO_SHORT' },
        { path: 'importance', code: 'TOO_BIG' },
        { path: 'saidOn', code: 'IN_FUTURE' },
      ]),
    );
  });

  it('is for clinicians of the care team and the lead, in their own clinic', async () => {
    const input = { childId, ...SAID };
    expect(await change(await rohini.as('ot'), 'addPriority', input, PRIORITY)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    expect(await change(await rohini.as('desk'), 'addPriority', input, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change(app.browser(), 'addPriority', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await noida.as('lead');
    for (const id of [childId, NOBODY, 'nonsense']) {
      expect(await change(elsewhere, 'addPriority', { ...SAID, childId: id }, PRIORITY)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    await made(await rohini.as('lead'), 'addPriority', { ...input, words: 'Eats with a spoon' });
  });
});

describe('changing what the family wants', () => {
  it('changes what is said and leaves the rest', async () => {
    const priorityId = await added({ words: 'Rides a tricycle' });
    expect(await change(trainee, 'editPriority', { priorityId, version: 1, importance: 2 }, PRIORITY)).toMatchObject({
      priority: { words: 'Rides a tricycle', importance: 2, saidBy: 'her mother', version: 2 },
    });
    expect(await trailOf(app, rohini.clinicId, priorityId)).toMatchObject({
      audit: [{}, { action: 'priority:edit', details: { fields: ['importance'], withdrawnOn: null } }],
      outbox: [{ version: 1 }, { version: 2 }],
    });
  });

  it('withdraws what is no longer wanted, and takes it up again', async () => {
    const priorityId = await added({ words: 'Swims' });
    expect(await change(trainee, 'editPriority', { priorityId, version: 1, withdrawn: true }, PRIORITY)).toMatchObject({
      priority: { withdrawnOn: '2026-11-23' },
    });
    expect(await wanted()).not.toContain('Swims');
    expect(await change(trainee, 'editPriority', { priorityId, version: 2, words: 'Dives' }, PRIORITY)).toMatchObject({
      rule: 'ALREADY_OVER',
    });
    await made(trainee, 'editPriority', { priorityId, version: 2, withdrawn: false });
    expect(await wanted()).toContain('Swims');
  });

  it('answers a conflict to someone who saw older words', async () => {
    const priorityId = await added({ words: 'Plays ball' });
    await made(trainee, 'editPriority', { priorityId, version: 1, words: 'Plays ball outside' });
    expect(await change(trainee, 'editPriority', { priorityId, version: 1, words: 'Runs' }, PRIORITY)).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
    });
    expect(await wanted()).toContain('Plays ball outside');
  });

  it('is unknown to a therapist of another team and in another clinic', async () => {
    const priorityId = await added({ words: 'Draws' });
    const edit = (browser: Browser, id = priorityId, changes: object = { words: 'Mine' }) =>
      change(browser, 'editPriority', { priorityId: id, version: 1, ...changes }, PRIORITY);
    expect(await edit(await rohini.as('ot'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await edit(await rohini.as('administrator'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await edit(app.browser())).toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await noida.as('lead');
    for (const id of [priorityId, NOBODY, 'nonsense'])
      expect(await edit(elsewhere, id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await edit(trainee, priorityId, { importance: 0 })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'importance', code: 'TOO_SMALL' }],
    });
  });
});
