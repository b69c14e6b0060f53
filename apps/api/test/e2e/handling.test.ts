import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { type Browser, gql } from '../support/browser.ts';
import { Cast } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { addChild, joinTeam, named, trailOf } from '../support/children.ts';

let app: TestApp;
let rohini: Cast;
let noida: Cast;
let ot: Browser;
let childId: string;

beforeAll(async () => {
  app = await sharedApp();
  rohini = await Cast.of(app);
  noida = await Cast.of(app, 'Noida');
  ot = await rohini.as('ot');
  childId = await addChild(await rohini.as('administrator'), named({ name: 'Handled Well' }));
  await joinTeam(rohini, childId, 'ot', 'trainee');
});
afterAll(() => app.close());

const NOBODY = '019ab000-0000-7000-8000-000000000000';
const LINE = `... on HandlingPayload { line { id key value site side discipline owner { name } since endedAt version }
  child { handling { key value } } }`;
const mine = (key: string, value: string): object => ({ childId, key, value, discipline: 'OCCUPATIONAL_THERAPY' });

async function agreed(key: string, value: string): Promise<string> {
  const answer = await made(ot, 'agreeHandling', mine(key, value), '... on HandlingPayload { line { id } }');
  return (answer['line'] as { id: string }).id;
}

async function linesOn(key: string): Promise<readonly string[]> {
  const { data } = await gql(ot, 'query ($id: ID!) { child(id: $id) { handling { key value } } }', { id: childId });
  const { handling } = data!['child'] as { handling: { key: string; value: string }[] };
  return handling.filter((line) => line.key === key).map(({ value }) => value);
}

describe('agreeing how we handle a child', () => {
  it('keeps a line with its owner and its day', async () => {
    const input = { ...mine('ORTHOSIS_SPLINT_WEAR', 'Two hours, then off'), site: 'HAND', side: 'LEFT' };
    const answer = await change(ot, 'agreeHandling', input, LINE);
    expect(answer).toMatchObject({
      line: {
        key: 'ORTHOSIS_SPLINT_WEAR',
        value: 'Two hours, then off',
        site: 'HAND',
        side: 'LEFT',
        discipline: 'OCCUPATIONAL_THERAPY',
        owner: { name: 'Om Tiwari' },
        since: '2026-11-23',
        endedAt: null,
        version: 1,
      },
      child: { handling: [{ key: 'ORTHOSIS_SPLINT_WEAR', value: 'Two hours, then off' }] },
    });
    const { id } = answer['line'] as { id: string };
    expect(await linesOn('ORTHOSIS_SPLINT_WEAR')).toEqual(['Two hours, then off']);
    expect(await trailOf(app, rohini.clinicId, id)).toMatchObject({
      audit: [
        {
          action: 'handling:edit',
          childId,
          details: { key: 'ORTHOSIS_SPLINT_WEAR', discipline: 'OCCUPATIONAL_THERAPY', replaces: null },
        },
      ],
      outbox: [{ type: 'HandlingLine', version: 1 }],
    });
  });

  it('takes one open line a discipline and key, and one more from another discipline', async () => {
    await agreed('STANDING', 'At the table');
    expect(await change(ot, 'agreeHandling', mine('STANDING', 'At the wall'), LINE)).toMatchObject({
      rule: 'HANDLING_LINE_OPEN',
      data: { key: 'STANDING' },
    });
    const theirs = { ...mine('STANDING', 'At the rail'), discipline: 'PHYSIOTHERAPY' };
    await made(await rohini.as('trainee'), 'agreeHandling', theirs);
    expect(await linesOn('STANDING')).toEqual(['At the table', 'At the rail']);
  });

  it('puts a changed line in the place of the old one, which stays known as it was', async () => {
    const lineId = await agreed('CALMING', 'Hum');
    const changed = await change(
      ot,
      'agreeHandling',
      { ...mine('CALMING', 'Hum, then wait'), lineId, version: 1 },
      LINE,
    );
    expect(changed).toMatchObject({ line: { value: 'Hum, then wait', version: 1 } });
    const { id } = changed['line'] as { id: string };
    expect(await linesOn('CALMING')).toEqual(['Hum, then wait']);
    const { data } = await gql(
      ot,
      'query ($id: ID!) { node(id: $id) { ... on HandlingLine { value endedAt version } } }',
      { id: lineId },
    );
    expect(data).toEqual({ node: { value: 'Hum', endedAt: expect.stringMatching(/^2026-11-23T/), version: 2 } });
    expect(await trailOf(app, rohini.clinicId, id)).toMatchObject({ audit: [{ details: { replaces: lineId } }] });
  });

  it('answers a conflict to someone who saw the line before it changed, and changes nothing', async () => {
    const lineId = await agreed('REWARDS', 'A sticker');
    await made(ot, 'agreeHandling', { ...mine('REWARDS', 'Two stickers'), lineId, version: 1 });
    expect(
      await change(ot, 'agreeHandling', { ...mine('REWARDS', 'A train'), lineId, version: 1 }, LINE),
    ).toMatchObject({ __typename: 'VersionConflict', current: 2 });
    expect(await linesOn('REWARDS')).toEqual(['Two stickers']);
    expect(
      await change(ot, 'agreeHandling', { ...mine('REWARDS', 'A train'), lineId, version: 2 }, LINE),
    ).toMatchObject({ rule: 'ALREADY_OVER' });
  });

  it('says which fields need another look', async () => {
    expect(await change(ot, 'agreeHandling', { ...mine('PROMPTS', ' '), lineId: NOBODY }, LINE)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'value', code: 'TOO_SHORT' },
        { path: 'version', code: 'MISSING' },
      ],
    });
    expect(
      await change(await rohini.as('lead'), 'agreeHandling', { ...mine('PROMPTS', 'x'), discipline: 'DANCE' }, LINE),
    ).toMatchObject({ rule: 'UNKNOWN_CODE', data: { kind: 'DISCIPLINE' } });
  });

  it('is for the own discipline on the own care team, and for the lead', async () => {
    const prompts = mine('PROMPTS', 'One word at a time');
    expect(await change(await rohini.as('pt'), 'agreeHandling', prompts, LINE)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'NOT_ON_CARE_TEAM',
    });
    expect(await change(await rohini.as('trainee'), 'agreeHandling', prompts, LINE)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'OTHER_DISCIPLINE',
    });
    for (const part of ['administrator', 'desk', 'safeguarding'] as const) {
      expect(await change(await rohini.as(part), 'agreeHandling', prompts, '')).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await change(app.browser(), 'agreeHandling', prompts, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    await made(await rohini.as('lead'), 'agreeHandling', prompts);
  });

  it('takes no line of another discipline into its own', async () => {
    const trainee = await rohini.as('trainee');
    const lineId = await agreed('TRANSFERS', 'Two people');
    const taken = { ...mine('TRANSFERS', 'One person'), discipline: 'PHYSIOTHERAPY', lineId, version: 1 };
    expect(await change(trainee, 'agreeHandling', taken, LINE)).toMatchObject({ rule: 'OTHER_DISCIPLINE' });
    expect(await linesOn('TRANSFERS')).toEqual(['Two people']);
  });

  it('knows no child and no line of another child or clinic', async () => {
    const lineId = await agreed('COMMUNICATION', 'Pictures');
    const sibling = await addChild(await rohini.as('desk'), named({ name: 'Sibling' }));
    await joinTeam(rohini, sibling, 'ot');
    const line = mine('COMMUNICATION', 'Signs');
    for (const input of [
      { ...line, childId: sibling, lineId, version: 1 },
      { ...line, lineId: NOBODY, version: 1 },
      { ...line, lineId: 'nonsense', version: 1 },
      { ...line, childId: NOBODY },
    ]) {
      expect(await change(ot, 'agreeHandling', input, LINE)).toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await change(await noida.as('lead'), 'agreeHandling', line, LINE)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('ending a line of how we handle a child', () => {
  it('ends it now, for its discipline alone', async () => {
    const lineId = await agreed('W_SITTING', 'Not for long');
    const ending = { lineId, version: 1 };
    expect(await change(await rohini.as('trainee'), 'endHandling', ending, LINE)).toMatchObject({
      code: 'FORBIDDEN',
      rule: 'OTHER_DISCIPLINE',
    });
    expect(await change(ot, 'endHandling', { lineId, version: 4 }, LINE)).toMatchObject({
      __typename: 'VersionConflict',
      current: 1,
    });
    expect(await change(ot, 'endHandling', ending, LINE)).toMatchObject({
      line: { version: 2, endedAt: expect.stringMatching(/^2026-11-23T/) },
    });
    expect(await linesOn('W_SITTING')).toEqual([]);
    expect(await trailOf(app, rohini.clinicId, lineId)).toMatchObject({
      audit: [{ details: { replaces: null } }, { details: { ended: true } }],
      outbox: [{ version: 1 }, { version: 2 }],
    });
    expect(await change(ot, 'endHandling', { lineId, version: 2 }, LINE)).toMatchObject({ rule: 'ALREADY_OVER' });
  });

  it('is unknown to a therapist of another team and in another clinic', async () => {
    const lineId = await agreed('HAND_OVER_HAND', 'Only the left');
    expect(await change(await rohini.as('pt'), 'endHandling', { lineId, version: 1 }, LINE)).toMatchObject({
      code: 'NOT_FOUND',
    });
    for (const id of [lineId, NOBODY, 'nonsense']) {
      expect(await change(await noida.as('lead'), 'endHandling', { lineId: id, version: 1 }, LINE)).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(await change(app.browser(), 'endHandling', { lineId, version: 1 }, '')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await change(await rohini.as('desk'), 'endHandling', { lineId, version: 1 }, '')).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
