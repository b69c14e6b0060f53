import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { AARAV, addChild, joinTeam, trailOf } from '../support/children.ts';

let app: TestApp;
let cast: Cast;
let childId: string;
const wishes: string[] = [];

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  childId = await addChild(await cast.as('administrator'), AARAV);
  await joinTeam(cast, childId, 'ot', 'trainee');
  for (const words of ['dress', 'eat', 'play', 'sleep', 'swim', 'sing']) {
    const said = { childId, words, importance: 8, saidBy: 'his mother', saidOn: '2026-11-20' };
    const { priority } = await made(
      await cast.as('ot'),
      'addPriority',
      said,
      '... on PriorityPayload { priority { id } }',
    );
    wishes.push((priority as { id: string }).id);
  }
});
afterAll(() => app.close());

const score = (priorityId: string, over: object = {}) => ({
  id: randomUUID(),
  priorityId,
  performance: 3,
  satisfaction: 2,
  scoredOn: '2026-11-20',
  rater: 'PROXY',
  ...over,
});
const record = async (input: object, part: Part = 'ot') => change(await cast.as(part), 'recordCopmScore', input, '');
const scores = async (at = 0) => {
  const { data } = await gql(
    await cast.as('ot'),
    `query ($id: ID!) { child(id: $id) { priorities { id words version copmScores {
      id performance satisfaction scoredOn rater recordedBy { id } } } } }`,
    { id: childId },
  );
  const { priorities } = (
    data as { child: { priorities: { id: string; version: number; copmScores: { id: string }[] }[] } }
  ).child;
  return priorities.find(({ id }) => id === wishes[at])!;
};
const clinic = async () => {
  const { data } = await gql(await cast.as('ot'), '{ clinic { id usesCopm version } }');
  return (data as { clinic: { id: string; usesCopm: boolean; version: number } }).clinic;
};

describe('COPM', () => {
  it('is scored nowhere until an administrator says that the clinic uses it', async () => {
    expect(await record(score(wishes[0]!))).toMatchObject({ rule: 'COPM_NOT_USED' });
    const { id, version, usesCopm } = await clinic();
    expect(usesCopm).toBe(false);
    const on = { version, usesCopm: true };
    expect(await change(await cast.as('lead'), 'changeClinic', on, '')).toMatchObject({ code: 'FORBIDDEN' });
    await made(await cast.as('administrator'), 'changeClinic', on, '... on ClinicPayload { clinic { usesCopm } }');
    expect(await change(await cast.as('administrator'), 'changeClinic', on, '')).toMatchObject({
      __typename: 'VersionConflict',
      current: version + 1,
    });
    expect(await clinic()).toMatchObject({ usesCopm: true, version: version + 1 });
    const trail = await trailOf(app, cast.clinicId, id);
    expect(trail.audit).toMatchObject([{ action: 'clinic:manage', details: { usesCopm: true } }]);
  });

  it('is two numbers beside what the family wants, recorded once, and changes nothing of it', async () => {
    const before = await scores();
    const first = score(wishes[0]!);
    await made(await cast.as('trainee'), 'recordCopmScore', first);
    await made(await cast.as('trainee'), 'recordCopmScore', first);
    expect(await record({ ...first, performance: 9 }, 'trainee')).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    await made(await cast.as('ot'), 'recordCopmScore', score(wishes[0]!, { performance: 6, scoredOn: '2026-11-23' }));
    const after = await scores();
    expect(after).toMatchObject({
      version: before.version,
      copmScores: [
        {
          performance: 3,
          satisfaction: 2,
          scoredOn: '2026-11-20',
          rater: 'PROXY',
          recordedBy: { id: cast.staffId('trainee') },
        },
        { performance: 6, scoredOn: '2026-11-23' },
      ],
    });
    expect((await trailOf(app, cast.clinicId, first.id)).audit).toMatchObject([
      { action: 'copm:record', details: { priority: wishes[0], scoredOn: '2026-11-20', rater: 'PROXY' } },
    ]);
  });

  it('takes whole points from one to ten of a day that was, by whoever may score', async () => {
    expect(await record(score(wishes[1]!, { performance: 11, satisfaction: 0, scoredOn: '2026-11-24' }))).toMatchObject(
      {
        fields: [
          { path: 'performance', code: 'TOO_BIG' },
          { path: 'satisfaction', code: 'TOO_SMALL' },
          { path: 'scoredOn', code: 'IN_FUTURE' },
        ],
      },
    );
    expect(await record(score(wishes[1]!, { rater: 'CHILD' }))).toMatchObject({
      rule: 'COPM_TOO_YOUNG',
      data: { years: 8 },
    });
    expect(await record(score(wishes[1]!), 'desk')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await record(score(wishes[1]!), 'pt')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is of five things at most that the family still wants', async () => {
    for (const wish of wishes.slice(1, 5)) await made(await cast.as('ot'), 'recordCopmScore', score(wish));
    expect(await record(score(wishes[5]!))).toMatchObject({ rule: 'COPM_FULL', data: { most: 5 } });
    await made(await cast.as('ot'), 'recordCopmScore', score(wishes[1]!, { performance: 5 }));
    const { version } = await scores(4);
    await made(await cast.as('ot'), 'editPriority', { priorityId: wishes[4], version, withdrawn: true });
    expect(await record(score(wishes[4]!))).toMatchObject({ rule: 'ALREADY_OVER' });
    await made(await cast.as('ot'), 'recordCopmScore', score(wishes[5]!));
  });

  it('is taken back by whoever recorded it, or the lead', async () => {
    const { copmScores } = await scores();
    const [first, last] = copmScores;
    expect(await change(await cast.as('trainee'), 'voidCopmScore', { scoreId: last!.id }, '')).toMatchObject({
      code: 'FORBIDDEN',
    });
    await made(await cast.as('lead'), 'voidCopmScore', { scoreId: last!.id });
    expect(await change(await cast.as('lead'), 'voidCopmScore', { scoreId: last!.id }, '')).toMatchObject({
      rule: 'ALREADY_VOIDED',
    });
    expect((await scores()).copmScores).toMatchObject([{ id: first!.id }]);
  });
});
