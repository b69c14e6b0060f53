import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { JointPlan, PT } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;
let story: JointPlan;
let first: string;
let second: string;
let draft: string;

/** The first version, one with less in it for safety, and a draft that says more. */
beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
  story = await JointPlan.of(app, cast);
  const inForce = await story.activate();
  first = inForce.id;
  const strandId = inForce.goals[0]!.strands.find(({ discipline }) => discipline === PT)!.strand.id;
  await story.do('pt', 'stopActivity', { strandId, technique: 'SIT_TO_STAND_PRACTICE', reason: 'His knee hurt.' });
  second = (await story.plan()).inForce!.id;
  const open = await story.openDraft();
  draft = open.id;
  await story.do('pt', 'editVersion', { versionId: draft, version: open.version, agreedWeeklyMinutes: 150 });
  await story.addGoal(draft, { statement: 'Stands at the sink at school' });
});
afterAll(() => app.close());

const COMPARED = `query ($id: ID!, $with: ID!) { carePlanVersion(id: $id) { changesSince(versionId: $with) {
  path field class about { en hi } message { en hi } fieldName { en hi } saidBefore { en hi } saidAfter { en } before after } } }`;

interface Difference {
  readonly path: string;
  readonly field: string;
  readonly message: { readonly en: string; readonly hi: string };
}

async function changes(id: string, other: string, part: Part = 'ot'): Promise<readonly Difference[] | null> {
  const { carePlanVersion } = await story.ask<{ carePlanVersion: { changesSince: Difference[] | null } }>(
    part,
    COMPARED,
    { id, with: other },
  );
  return carePlanVersion.changesSince;
}

describe('two versions of a plan', () => {
  it('are held side by side, whichever they are: past the one before, in sentences and field by field', async () => {
    const found = await changes(draft, first);
    expect(found?.map(({ field }) => field).toSorted()).toEqual([
      'ADDED',
      'strand.techniques',
      'terms.agreedWeeklyMinutes',
    ]);
    expect(found).toContainEqual({
      path: 'terms/agreedWeeklyMinutes',
      field: 'terms.agreedWeeklyMinutes',
      class: 'A',
      about: { en: '', hi: '' },
      message: { en: 'Minutes a week are now: 150. They were: 135.', hi: 'हफ़्ते के मिनट, अब: 150। पहले: 135।' },
      fieldName: { en: 'Minutes a week', hi: 'हफ़्ते के मिनट' },
      saidBefore: { en: '135', hi: '135' },
      saidAfter: { en: '150' },
      before: '135',
      after: '150',
    });
    expect(found).toContainEqual(
      expect.objectContaining({ field: 'ADDED', fieldName: null, saidBefore: null, saidAfter: null }) as object,
    );
  });

  it('say the opposite the other way round, and nothing beside themselves', async () => {
    const back = await changes(first, draft);
    expect(back?.map(({ field }) => field).toSorted()).toEqual([
      'REMOVED',
      'strand.techniques',
      'terms.agreedWeeklyMinutes',
    ]);
    expect(back?.find(({ field }) => field === 'strand.techniques')?.message.en).toContain('New: Sit to stand');
    expect(await changes(second, second)).toEqual([]);
    expect((await changes(second, first))?.map(({ field }) => field)).toEqual(['strand.techniques']);
  });

  it('are of one plan: of another, of another clinic or of none there is nothing to say', async () => {
    const other = await JointPlan.of(app, cast);
    const elsewhere = await other.open();
    for (const id of [elsewhere.id, '019ab000-0000-7000-8000-000000000000', 'nonsense']) {
      expect(await changes(draft, id)).toBeNull();
    }
  });

  it('are clinical, and for those who read the plan', async () => {
    const variables = { id: draft, with: first };
    for (const part of ['desk', 'administrator'] as const) {
      const { errors } = await gql(await cast.as(part), COMPARED, variables);
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect((await gql(app.browser(), COMPARED, variables)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ]);
    const noida = await Cast.of(app, 'Noida');
    expect(await gql(await noida.as('lead'), COMPARED, variables)).toMatchObject({ data: { carePlanVersion: null } });
  });
});
