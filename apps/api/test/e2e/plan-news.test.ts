import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import type { Part } from '../support/cast.ts';
import { JointPlan } from '../support/joint-plan.ts';

const EARLIER = `earlierTexts { fate writtenBy { id } metBy { id }
  changes { field goalId strandId before after saidBefore { en } about { en } } }`;
const NEWS = 'news { seenUntil changes { goalId strandId field name at about { en } fieldName { en } } }';

interface Earlier {
  fate: string;
  writtenBy: { id: string };
  metBy: { id: string };
  changes: { field: string; before: string; after: string; saidBefore: { en: string }; about: { en: string } }[];
}

interface News {
  seenUntil: string | null;
  changes: { field: string; name: string; at: string; about: { en: string }; fieldName: { en: string } }[];
}

let app: TestApp;
let story: JointPlan;
let versionId: string;
let goalId: string;

beforeAll(async () => {
  app = await sharedApp();
  story = await JointPlan.of(app);
  const draft = await story.write(await story.open());
  versionId = draft.id;
  goalId = draft.goals[0]!.goal.id;
});
afterAll(() => app.close());

async function read<Value>(part: Part, selection: string): Promise<Value> {
  const document = `query V($id: ID!) { carePlanVersion(id: $id) { ${selection} } }`;
  const { data } = await gql(await story.cast.as(part), document, { id: versionId });
  return data?.['carePlanVersion'] as Value;
}

const earlier = async (part: Part = 'ot') =>
  (await read<{ earlierTexts: Earlier[] }>(part, EARLIER)).earlierTexts.filter(({ changes }) => changes.length > 0);
const news = async (part: Part) => (await read<{ news: News }>(part, NEWS)).news;
const seen = async () => (await story.draft()).goals[0]!.version;
const edit = (part: Part, version: number, fields: object) =>
  story.try(part, 'editGoal', { versionId, goalId, version, ...fields }, '');
const look = (part: Part, until?: string) => story.try(part, 'lookAtPlan', { versionId, until }, '');

describe('a text that gives way to a colleague’s', () => {
  it('is kept when they write over it, once, and one’s own earlier words are not', async () => {
    await edit('ot', await seen(), { division: 'OT brings the brush' });
    const before = await earlier();
    await edit('ot', await seen(), { division: 'OT brings brush and cup' });
    expect(await earlier()).toHaveLength(before.length);
    await edit('pt', await seen(), { division: 'PT holds, OT guides' });
    await edit('pt', await seen(), { division: 'PT holds the trunk, OT guides' });
    const [newest, ...others] = await earlier();
    expect(others).toHaveLength(before.length);
    expect(newest).toMatchObject({
      fate: 'REPLACED',
      writtenBy: { id: story.cast.staffId('ot') },
      metBy: { id: story.cast.staffId('pt') },
      changes: [{ field: 'goal.division', before: 'OT brings brush and cup', after: 'PT holds the trunk, OT guides' }],
    });
  });

  it('is kept when it came too late and was refused, and is gone from the list once it stands', async () => {
    const version = await seen();
    await edit('ot', version, { statement: 'Brushes standing' });
    const late = await edit('pt', version, { statement: 'Brushes in a chair', division: 'PT first' });
    expect(late).toMatchObject({ __typename: 'VersionConflict', changedFields: ['statement'] });
    const find = async () => (await earlier()).filter(({ fate }) => fate === 'NOT_TAKEN');
    expect(await find()).toMatchObject([
      {
        writtenBy: { id: story.cast.staffId('pt') },
        metBy: { id: story.cast.staffId('ot') },
        changes: [{ field: 'goal.statement', saidBefore: { en: '“Brushes in a chair”' } }],
      },
    ]);
    await edit('pt', version, { statement: 'Brushes in a chair' });
    expect(await find()).toHaveLength(1);
    await edit('pt', await seen(), { statement: 'Brushes in a chair' });
    expect(await find()).toEqual([]);
    expect((await earlier())[0]).toMatchObject({
      fate: 'REPLACED',
      changes: [{ before: 'Brushes standing', after: 'Brushes in a chair' }],
    });
  });

  it('is one of the last twenty that are shown', async () => {
    for (let round = 0; round < 22; round += 1) {
      await edit(round % 2 === 0 ? 'ot' : 'pt', await seen(), { division: `Round ${round}` });
    }
    const { earlierTexts } = await read<{ earlierTexts: Earlier[] }>('ot', EARLIER);
    expect(earlierTexts).toHaveLength(20);
    expect(earlierTexts[0]?.changes[0]?.before).toBe('Round 20');
  });

  it('leaves a trail that names the field and never the words', async () => {
    const { rows: lines } = await app.owner.query<{ details: object }>(
      `select details from audit_events where action = 'draft:keep' and subject_type = 'EarlierText'`,
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(lines)).not.toContain('Brushes');
    expect(lines[0]?.details).toMatchObject({ planVersion: versionId, row: goalId, fate: 'REPLACED' });
  });

  it('is not for those who do not read the clinical record', async () => {
    const document = `query V($id: ID!) { carePlanVersion(id: $id) { ${EARLIER} } }`;
    const { errors } = await gql(await story.cast.as('desk'), document, { id: versionId });
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

describe('what is new since one looked', () => {
  it('is nothing before the first look, then what colleagues changed, by field, and never one’s own', async () => {
    expect(await news('lead')).toEqual({ seenUntil: null, changes: [] });
    await look('lead', '2020-01-01T00:00:00.000Z');
    await look('pt');
    await edit('pt', await seen(), { division: 'PT alone' });
    const changes = (await news('lead')).changes.filter(({ field }) => field === 'division');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      fieldName: { en: 'Who does which part' },
      about: { en: '“Brushes in a chair”' },
    });
    expect((await news('pt')).changes.filter(({ field }) => field === 'division')).toEqual([]);
  });

  it('ends with a look, which goes neither back nor past now', async () => {
    const { changes } = await news('lead');
    await look('lead', changes[0]!.at);
    expect((await news('lead')).changes).toEqual([]);
    await look('lead', '2020-01-01T00:00:00.000Z');
    expect((await news('lead')).seenUntil).toBe(changes[0]!.at);
    await look('lead', '2999-01-01T00:00:00.000Z');
    expect(Date.parse((await news('lead')).seenUntil!)).toBeLessThan(Date.parse('2999-01-01T00:00:00.000Z'));
  });

  it('says of a row that was taken out only that it is gone', async () => {
    const { strands } = (await story.draft()).goals[0]!;
    const strand = strands[0]!;
    const removed = await story.try(
      'lead',
      'removeStrand',
      { versionId, strandId: strand.strand.id, version: strand.version },
      '',
    );
    expect(removed).not.toHaveProperty('code');
    await look('ot', '2020-01-01T00:00:00.000Z');
    const found = (await news('ot')).changes.find(({ field }) => field === 'removed');
    expect(found).toMatchObject({ strandId: strand.strand.id, about: { en: '' }, fieldName: { en: 'Taken out' } });
  });
});
