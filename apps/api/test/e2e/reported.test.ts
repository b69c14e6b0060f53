import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change, made } from '../support/change.ts';
import { AARAV, addChild, joinTeam, NOTHING_SAID, trailOf } from '../support/children.ts';

let app: TestApp;
let cast: Cast;
let child: string;
/** For which triage advises both disciplines. */
const SAID = ['POOR_BALANCE', 'DRESSING_DIFFICULTY'];

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  const triage = { ...NOTHING_SAID, conditions: ['DEVELOPMENTAL_DELAY'], concerns: SAID };
  child = await addChild(await cast.as('administrator'), { ...AARAV, triage });
  await joinTeam(cast, child, 'ot', 'pt');
});
afterAll(() => app.close());

interface Reported {
  readonly version: number;
  readonly conditions: readonly { condition: string; confirmed: boolean }[];
  readonly concerns: readonly { concern: string }[];
  readonly recalls: readonly { recall: string }[];
}
async function reported(part: Part = 'pt'): Promise<Reported> {
  const { data } = await gql(
    await cast.as(part),
    `query ($id: ID!) { child(id: $id) {
      version conditions { condition confirmed } concerns { concern } recalls { recall } } }`,
    { id: child },
  );
  return (data as { child: Reported }).child;
}
const stands = async (over: object = {}): Promise<object> => {
  const { version, conditions, concerns } = await reported();
  return { childId: child, version, conditions, concerns: concerns.map(({ concern }) => concern), ...over };
};
const delay = { condition: 'DEVELOPMENTAL_DELAY', confirmed: false };
const palsy = (confirmed: boolean) => ({ condition: 'CEREBRAL_PALSY', confirmed });

describe('what is reported of a child after intake', () => {
  it('takes a diagnosis that comes later, and what must be looked at again comes with it', async () => {
    await made(await cast.as('pt'), 'editReported', await stands({ conditions: [palsy(true), delay] }));
    expect(await reported()).toMatchObject({
      conditions: [palsy(true), delay],
      recalls: [{ recall: 'GMFCS_LEVEL' }],
    });
  });

  it('is kept by the front desk, which neither confirms a diagnosis nor takes a confirmed one off', async () => {
    const desk = await cast.as('desk');
    await made(desk, 'editReported', await stands({ concerns: [...SAID, 'STIFF_OR_FLOPPY_MUSCLES'] }));
    expect((await reported()).concerns).toHaveLength(3);
    for (const conditions of [[delay], [palsy(true), { ...delay, confirmed: true }]])
      expect(await change(desk, 'editReported', await stands({ conditions }), '')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await reported()).conditions).toEqual([palsy(true), delay]);
  });

  it('goes with the condition that it hung on', async () => {
    await made(await cast.as('pt'), 'editReported', await stands({ conditions: [delay] }));
    expect(await reported()).toMatchObject({ conditions: [delay], recalls: [] });
  });

  it('is not written over by somebody who saw it as it was before', async () => {
    const { version } = await reported();
    const input = await stands({ version: version - 1, concerns: [] });
    expect(await change(await cast.as('ot'), 'editReported', input, '')).toMatchObject({
      __typename: 'VersionConflict',
      current: version,
    });
    expect((await reported()).concerns).toHaveLength(3);
  });

  it('writes nothing where nothing is otherwise, and answers as it stands', async () => {
    const before = await reported();
    const { audit, outbox } = await trailOf(app, cast.clinicId, child);
    await made(await cast.as('pt'), 'editReported', await stands());
    expect(await reported()).toEqual(before);
    expect(await trailOf(app, cast.clinicId, child)).toMatchObject({ audit, outbox });
  });

  it('refuses a code that nobody knows, with what it is', async () => {
    const input = await stands({ concerns: ['NO_SUCH'] });
    expect(await change(await cast.as('pt'), 'editReported', input, '')).toMatchObject({ rule: 'UNKNOWN_CODE' });
  });
});
