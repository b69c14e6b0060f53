import { randomUUID } from 'node:crypto';
import { baseCatalogue, getByCode } from '@trellis/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addStaff, sharedApp, type TestApp } from '../support/app.ts';
import { gql } from '../support/browser.ts';
import { Cast, type Part } from '../support/cast.ts';
import { change } from '../support/change.ts';
import { trailOf } from '../support/children.ts';
import { activity, JointPlan, OT, PT, type Version } from '../support/joint-plan.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await sharedApp();
  cast = await Cast.of(app);
});
afterAll(() => app.close());

interface Item {
  readonly id: string;
  readonly version: number;
  readonly words: string;
  readonly position: number;
  readonly resting: boolean;
}

interface Sheet {
  readonly id: string;
  readonly version: number;
  readonly standing: string;
  readonly code: string;
  readonly withdrawnFor: string | null;
  readonly items: readonly { readonly id: string }[];
}

const BRUSHING = {
  discipline: OT,
  activity: activity('TOOTHBRUSHING_STEP_CHAIN'),
  words: 'Point to the next picture and wait',
  moment: 'BEDTIME',
  routine: 'after dinner',
  minutesPerDay: 5,
  daysPerWeek: 7,
  stopIf: 'he coughs or gags',
  brace: 'OFF',
  helpers: ['PARENT', 'GRANDPARENT'],
  picture: 'BRUSHING_TEETH',
  resting: false,
};
const STANDING = {
  ...BRUSHING,
  discipline: PT,
  activity: activity('STANDING_BALANCE_IN_TASK', { site: 'FOOT', side: 'LEFT' }),
  words: 'Stand at the basin, one hand on it',
  picture: 'STANDING_AT_SUPPORT',
};

const itemsOf = async (story: JointPlan, versionId: string): Promise<readonly Item[]> => {
  const { carePlanVersion } = await story.ask<{ carePlanVersion: { homeItems: Item[] } }>(
    'ot',
    'query ($id: ID!) { carePlanVersion(id: $id) { homeItems { id version words position resting } } }',
    { id: versionId },
  );
  return carePlanVersion.homeItems;
};
const sheetsOf = async (story: JointPlan): Promise<readonly Sheet[]> => {
  const { carePlan } = await story.ask<{ carePlan: { homeSheets: Sheet[] } }>(
    'pt',
    'query ($id: ID!) { carePlan(id: $id) { homeSheets { id version standing code withdrawnFor items { id } } } }',
    { id: story.planId },
  );
  return carePlan.homeSheets;
};

async function written(): Promise<{ story: JointPlan; draft: Version; goalId: string }> {
  const story = await JointPlan.of(app, cast);
  const draft = await story.write(await story.open());
  return { story, draft, goalId: draft.goals[0]!.goal.id };
}

const oldSheetsOf = async (story: JointPlan): Promise<readonly Sheet[]> => {
  const { child } = await story.ask<{ child: { oldHomeSheets: Sheet[] } }>(
    'pt',
    'query ($id: ID!) { child(id: $id) { oldHomeSheets { id standing version } } }',
    { id: story.childId },
  );
  return child.oldHomeSheets;
};
const OLD_SHEETS = `{ needsMe(first: 50, kinds: [OLD_SHEET]) { edges { node { kind dueOn since child { id } plan { id }
  homeSheet { id withdrawnOn guardian { id } } } } } }`;
const oldSheetsFor = async (story: JointPlan, part: Part): Promise<readonly object[]> => {
  const { needsMe } = await story.ask<{ needsMe: { edges: { node: { child: { id: string } } }[] } }>(
    part,
    OLD_SHEETS,
    {},
  );
  return needsMe.edges.filter(({ node }) => node.child.id === story.childId).map(({ node }) => node);
};

/** A plan in force for both disciplines with these items at home. */
async function inForce(...items: readonly object[]): Promise<{ story: JointPlan; ids: readonly string[] }> {
  const { story, draft, goalId } = await written();
  for (const item of items) await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...item });
  const ids = (await itemsOf(story, draft.id)).map(({ id }) => id);
  const sent = await story.send(await story.draft());
  await story.sign('ot', sent.id);
  await story.sign('pt', sent.id);
  await story.agree(sent.id);
  return { story, ids };
}

const give = (story: JointPlan, over: object = {}) =>
  story.try(
    'ot',
    'giveHomeSheet',
    {
      id: randomUUID(),
      planId: story.planId,
      guardianId: story.guardianId,
      language: 'hi',
      validUntil: '2027-02-15',
      ...over,
    },
    '... on HomeSheetPayload { sheet { id code } }',
  );

describe('an activity at home', () => {
  it('is written down to the letter, with why in the family’s words, and is trailed', async () => {
    const { story, draft, goalId } = await written();
    const itemId = randomUUID();
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, itemId, ...BRUSHING });
    const found = await story.ask<{ carePlanVersion: { homeItems: object[] } }>(
      'pt',
      `query ($id: ID!) { carePlanVersion(id: $id) { homeItems { id goal { id } why discipline words moment routine
        minutesPerDay daysPerWeek stopIf brace helpers picture resting position version teachings { id } weeks { id }
        activity { technique tools { tool } without changedForm site side } } } }`,
      { id: draft.id },
    );
    expect(found.carePlanVersion.homeItems).toEqual([
      {
        ...BRUSHING,
        activity: { ...BRUSHING.activity, site: null, side: null },
        id: itemId,
        goal: { id: goalId },
        why: 'Brushes his teeth standing at the basin at home',
        position: 1,
        version: 1,
        teachings: [],
        weeks: [],
      },
    ]);
    expect(await trailOf(app, cast.clinicId, itemId)).toMatchObject({
      audit: [{ action: 'home-programme:edit', type: 'HomeItem', childId: story.childId }],
      outbox: [{ action: 'home-programme:edit' }],
    });
  });

  it('is for the care team to write, once an id, for a goal and a discipline of the draft', async () => {
    const { story, draft, goalId } = await written();
    const input = { versionId: draft.id, goalId, itemId: randomUUID(), ...BRUSHING };
    expect(await change(app.browser(), 'addHomeItem', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await story.try('administrator', 'addHomeItem', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await story.try('desk', 'addHomeItem', input)).toMatchObject({ code: 'FORBIDDEN' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'addHomeItem', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    const refused = [
      [{ minutesPerDay: 61 }, { __typename: 'InvalidInput' }],
      [{ daysPerWeek: 8 }, { __typename: 'InvalidInput' }],
      [{ activity: activity('UNHEARD_OF') }, { rule: 'UNKNOWN_CODE' }],
      [{ discipline: PT }, { rule: 'NOT_THEIR_DISCIPLINE' }],
      [{ discipline: 'UNHEARD_OF' }, { rule: 'UNKNOWN_CODE' }],
      [{ goalId: randomUUID() }, { code: 'NOT_FOUND' }],
    ] as const;
    for (const [over, answer] of refused) {
      expect(await story.try('ot', 'addHomeItem', { ...input, ...over })).toMatchObject(answer);
    }
    expect(await itemsOf(story, draft.id)).toEqual([]);
    await story.do('ot', 'addHomeItem', input);
    await story.do('ot', 'addHomeItem', input);
    expect(await story.try('ot', 'addHomeItem', { ...input, minutesPerDay: 6 })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await itemsOf(story, draft.id)).toHaveLength(1);
  });

  it('is changed, moved and rested field by field; who saw an old row is told', async () => {
    const { story, draft, goalId } = await written();
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...BRUSHING });
    const [item] = await itemsOf(story, draft.id);
    const seen = { versionId: draft.id, itemId: item!.id, version: item!.version };
    await story.do('pt', 'editHomeItem', { ...seen, words: 'Wait for him to point', position: 3 });
    expect(await story.try('ot', 'editHomeItem', { ...seen, words: 'Point and wait' })).toMatchObject({
      __typename: 'VersionConflict',
      current: 2,
      changedFields: expect.arrayContaining(['position', 'words']) as string[],
    });
    await story.do('ot', 'editHomeItem', { ...seen, version: 2, resting: true });
    expect(await itemsOf(story, draft.id)).toMatchObject([
      { words: 'Wait for him to point', position: 3, resting: true, version: 3 },
    ]);
    expect(await story.try('ot', 'removeHomeItem', seen)).toMatchObject({ __typename: 'VersionConflict' });
    await story.do('ot', 'removeHomeItem', { ...seen, version: 3 });
    await story.do('ot', 'removeHomeItem', { ...seen, version: 3 });
    expect(await itemsOf(story, draft.id)).toEqual([]);
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, itemId: item!.id, ...BRUSHING });
    expect(await itemsOf(story, draft.id)).toMatchObject([{ id: item!.id, version: 5 }]);
  });

  it('goes with the goal it is for only where somebody says so who has seen it as it is', async () => {
    const { story, draft, goalId } = await written();
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...BRUSHING });
    const { version } = (await story.draft()).goals[0]!;
    const removal = { versionId: draft.id, goalId, version };
    expect(await story.try('lead', 'removeGoal', removal)).toMatchObject({ rule: 'GOAL_HAS_HOME', data: { count: 1 } });
    const [item] = await itemsOf(story, draft.id);
    const seen = { itemId: item!.id, version: 1 };
    expect(await story.try('lead', 'removeGoal', { ...removal, homeItems: [{ ...seen, version: 9 }] })).toMatchObject({
      __typename: 'VersionConflict',
    });
    expect(
      await story.try('lead', 'removeGoal', { ...removal, homeItems: [{ ...seen, itemId: goalId }] }),
    ).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await itemsOf(story, draft.id)).toHaveLength(1);
    await story.do('lead', 'removeGoal', { ...removal, homeItems: [{ ...seen, version: item!.version }] });
    expect(await itemsOf(story, draft.id)).toEqual([]);
    const { outbox } = await trailOf(app, cast.clinicId, item!.id);
    expect(outbox.at(-1)).toMatchObject({ action: 'home-programme:edit', version: item!.version + 1 });
    await story.do('lead', 'removeGoal', removal);
  });

  it('is part of what is signed, and of what the family reads', async () => {
    const { story, draft, goalId } = await written();
    const bare = await story.send(await story.draft());
    await story.do('pt', 'takeBack', { versionId: draft.id, version: bare.version });
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...BRUSHING });
    const sent = await story.send(await story.draft());
    expect(sent.contentHash).not.toBe(bare.contentHash);
    const { carePlanVersion } = await story.ask<{ carePlanVersion: { rendered: { text: string } } }>(
      'ot',
      'query ($id: ID!) { carePlanVersion(id: $id) { rendered(language: hi, register: FAMILY) { text } } }',
      { id: draft.id },
    );
    expect(carePlanVersion.rendered.text).toContain('सोते समय, after dinner, 5 मिनट, हफ़्ते में 7 दिन');
    const [item] = await itemsOf(story, draft.id);
    const edit = { versionId: draft.id, itemId: item!.id, version: item!.version, minutesPerDay: 9 };
    expect(await story.try('ot', 'editHomeItem', edit)).toMatchObject({ rule: 'VERSION_NOT_DRAFT' });
  });

  it('asks which one rests once home is too full, and goes when someone decides otherwise', async () => {
    const { story, draft, goalId } = await written();
    const add = (over: object) => story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...BRUSHING, ...over });
    for (const words of ['one', 'two', 'three', 'four']) await add({ words, minutesPerDay: 5 });
    const { findings, version } = await story.draft();
    const [found] = findings.filter(({ rule }) => rule === 'LOAD_TOO_FULL');
    expect(found).toMatchObject({ grade: 'ASK', settled: false });
    const send = { versionId: draft.id, version };
    expect(await story.try('pt', 'sendForSignatures', send)).toMatchObject({ rule: 'FINDINGS_OPEN' });
    await story.do('pt', 'settleFinding', {
      versionId: draft.id,
      key: found!.key,
      kind: 'REASON',
      reason: 'FAMILY_CHOICE',
      note: '',
    });
    expect(await story.try('pt', 'sendForSignatures', send)).toMatchObject({ __typename: 'PlanPayload' });
  });

  it('may lack what is to come while it is a draft, and says so before it is sent', async () => {
    const { story, draft, goalId } = await written();
    const empty = { ...BRUSHING, words: '', stopIf: '', routine: '', moment: null, helpers: [] };
    await story.do('ot', 'addHomeItem', { versionId: draft.id, goalId, ...empty });
    const [item] = await itemsOf(story, draft.id);
    const { carePlanVersion } = await story.ask<{ carePlanVersion: { checklist: object[] } }>(
      'ot',
      'query ($id: ID!) { carePlanVersion(id: $id) { checklist { code homeItemId } } }',
      { id: draft.id },
    );
    expect(carePlanVersion.checklist).toEqual(
      ['WORDS', 'ROUTINE', 'STOP', 'HELPER'].map((what) => ({
        code: `HOME_ITEM_HAS_NO_${what}`,
        homeItemId: item!.id,
      })),
    );
  });
});

describe('a change of the home programme', () => {
  it('is method within the agreed minutes and asks the family for more', async () => {
    const { story, ids } = await inForce(BRUSHING, STANDING);
    const draft = await story.openDraft();
    const items = await itemsOf(story, draft.id);
    const edit = (at: number, over: object) =>
      story.do('ot', 'editHomeItem', { versionId: draft.id, itemId: ids[at], version: items[at]!.version, ...over });
    const classes = async () => (await story.draft()).changes.map((each) => [each.class, each.asks]);
    await edit(0, { picture: 'TWO_HANDS' });
    expect(await classes()).toEqual([['B', [OT]]]);
    await edit(1, { minutesPerDay: 8 });
    expect(await classes()).toContainEqual(['A', [PT, 'GUARDIAN']]);
  });

  it('stops an activity at once: no signature falls, a draft loses it, and the sheets are old', async () => {
    const { story, ids } = await inForce(BRUSHING, STANDING);
    await give(story);
    await story.openDraft();
    await story.do('ot', 'stopHomeItem', { itemId: ids[0], reason: 'he choked' });
    const plan = await story.plan();
    expect(plan.inForce).toMatchObject({ number: 1, revision: 1, changeClass: 'C', safetyReason: 'he choked' });
    expect(plan.inForce?.parties.every(({ asked }) => !asked)).toBe(true);
    for (const version of [plan.inForce!.id, plan.draft!.id]) {
      expect((await itemsOf(story, version)).map(({ id }) => id)).toEqual([ids[1]]);
    }
    expect(await sheetsOf(story)).toMatchObject([{ standing: 'OLD_AT_HOME', withdrawnFor: 'SAFETY' }]);
    expect(await story.try('ot', 'stopHomeItem', { itemId: ids[0] })).toMatchObject({ rule: 'NOTHING_CHANGED' });
    expect(await story.try('desk', 'stopHomeItem', { itemId: ids[1] })).toMatchObject({ code: 'FORBIDDEN' });
    const noida = await Cast.of(app, 'Noida');
    expect(await change(await noida.as('lead'), 'stopHomeItem', { itemId: ids[1] }, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a sheet', () => {
  it('is given to one household with a code, for what is to be done, and once an id', async () => {
    const { story, ids } = await inForce(BRUSHING, { ...STANDING, resting: true });
    const id = randomUUID();
    const first = await give(story, { id });
    expect(first).toMatchObject({ sheet: { id, code: expect.stringMatching(/^[A-Z]\d-[A-Z]{2}-\d{2}$/) as string } });
    expect(await give(story, { id })).toEqual(first);
    expect(await give(story, { id, language: 'en' })).toMatchObject({ rule: 'IDEMPOTENCY_MISMATCH' });
    const found = await story.ask<{ homeSheet: object }>(
      'pt',
      `query ($id: ID!) { homeSheet(id: $id) { standing language validUntil givenOn givenBy { name } guardian { id }
        planVersion { number } child { id } items { id why } withdrawnFor goneOn goneSaidTo { id } } }`,
      { id },
    );
    expect(found.homeSheet).toEqual({
      standing: 'VALID',
      language: 'hi',
      validUntil: '2027-02-15',
      givenOn: '2026-11-23',
      givenBy: { name: 'Om Tiwari' },
      guardian: { id: story.guardianId },
      planVersion: { number: 1 },
      child: { id: story.childId },
      items: [{ id: ids[0], why: 'Brushes his teeth standing at the basin at home' }],
      withdrawnFor: null,
      goneOn: null,
      goneSaidTo: null,
    });
    expect(await trailOf(app, cast.clinicId, id)).toMatchObject({
      audit: [{ action: 'home-sheet:give', type: 'HomeSheet', childId: story.childId }],
      outbox: [{ action: 'home-sheet:give' }],
    });
  });

  it('is refused where it would mislead', async () => {
    const { story, draft } = await written();
    expect(await give(story)).toMatchObject({ rule: 'PLAN_NOT_OPEN' });
    await story.send(await story.version(draft.id));
    await story.sign('pt', draft.id);
    await story.agree(draft.id);
    expect(await give(story)).toMatchObject({ rule: 'HOME_PROGRAMME_EMPTY' });

    const { story: other } = await inForce(STANDING);
    expect(await give(other, { validUntil: '2026-11-23' })).toMatchObject({ rule: 'SHEET_DATE_OUT_OF_RANGE' });
    expect(await give(other, { guardianId: story.guardianId })).toMatchObject({ code: 'NOT_FOUND' });
    const precaution = { childId: other.childId, precaution: 'WEIGHT_BEARING_STATUS', site: 'HIP', side: 'LEFT' };
    await other.do('pt', 'raisePrecaution', { ...precaution, status: 'NWB', statusUntil: '2027-01-10' });
    expect(await give(other)).toMatchObject({ rule: 'FINDINGS_OPEN' });
    expect(await sheetsOf(other)).toEqual([]);
  });

  it('is for the care team alone', async () => {
    const { story } = await inForce(BRUSHING);
    const input = {
      id: randomUUID(),
      planId: story.planId,
      guardianId: story.guardianId,
      language: 'en',
      validUntil: '2027-02-15',
    };
    expect(await change(app.browser(), 'giveHomeSheet', input, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await story.try('desk', 'giveHomeSheet', input)).toMatchObject({ code: 'FORBIDDEN' });
    const noida = await Cast.of(app, 'Noida');
    const stranger = await noida.as('lead');
    expect(await change(stranger, 'giveHomeSheet', input, '')).toMatchObject({ code: 'NOT_FOUND' });
    await story.do('trainee', 'giveHomeSheet', input);
    const { data } = await gql(stranger, 'query ($id: ID!) { homeSheet(id: $id) { id } }', { id: input.id });
    expect(data ?? { homeSheet: null }).toEqual({ homeSheet: null });
    const [sheet] = await sheetsOf(story);
    const gone = { sheetId: sheet!.id, version: sheet!.version };
    expect(await change(stranger, 'confirmHomeSheetGone', gone, '')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.try('ot', 'confirmHomeSheetGone', gone)).toMatchObject({ rule: 'SHEET_STILL_GOOD' });
  });

  it('is withdrawn by a precaution in the same moment, for every household, until each says it is gone', async () => {
    const { story } = await inForce(BRUSHING);
    const { sheet } = (await give(story)) as unknown as { sheet: { id: string } };
    await story.do('ot', 'raisePrecaution', { childId: story.childId, precaution: 'VP_SHUNT' });
    const [old] = await sheetsOf(story);
    expect(old).toMatchObject({ id: sheet.id, standing: 'OLD_AT_HOME', withdrawnFor: 'SAFETY' });
    expect(await trailOf(app, cast.clinicId, sheet.id)).toMatchObject({
      audit: [{ action: 'home-sheet:give' }, { action: 'precaution:raise', details: { withdrawnFor: 'SAFETY' } }],
      outbox: [{ action: 'home-sheet:give' }, { action: 'precaution:raise' }],
    });
    const gone = { sheetId: sheet.id, version: 1 };
    expect(await story.try('ot', 'confirmHomeSheetGone', gone)).toMatchObject({ __typename: 'VersionConflict' });
    await story.do('ot', 'confirmHomeSheetGone', { ...gone, version: 2 });
    expect(await sheetsOf(story)).toEqual([]);
    const { carePlan } = await story.ask<{ carePlan: object }>(
      'pt',
      'query ($id: ID!) { carePlan(id: $id) { goneHomeSheets { id goneOn goneSaidTo { id } goneSaidBy { id } } } }',
      { id: story.planId },
    );
    expect(carePlan).toEqual({
      goneHomeSheets: [
        { id: sheet.id, goneOn: '2026-11-23', goneSaidTo: { id: cast.staffId('ot') }, goneSaidBy: null },
      ],
    });
    expect(await story.try('ot', 'confirmHomeSheetGone', { ...gone, version: 3 })).toMatchObject({
      rule: 'ALREADY_OVER',
    });
  });

  it('waits on Today for whoever looks after the child, a line for each household, until that one says it is gone', async () => {
    const { story } = await inForce(BRUSHING);
    const { sheet } = (await give(story)) as unknown as { sheet: { id: string } };
    const { guardianId } = story;
    expect(await oldSheetsFor(story, 'ot')).toEqual([]);
    await story.do('ot', 'raisePrecaution', { childId: story.childId, precaution: 'VP_SHUNT' });
    const waiting = {
      kind: 'OLD_SHEET',
      child: { id: story.childId },
      dueOn: null,
      since: '2026-11-22T18:30:00.000Z',
      plan: { id: story.planId },
      homeSheet: { id: sheet.id, withdrawnOn: '2026-11-23', guardian: { id: guardianId } },
    };
    for (const part of ['ot', 'pt', 'trainee', 'lead'] as const) {
      expect(await oldSheetsFor(story, part)).toEqual([waiting]);
    }
    const stranger = await addStaff(app.owner, cast.clinicId, { role: 'THERAPIST', name: 'Sunil Das', discipline: PT });
    const { data } = await gql(await app.signIn(stranger.email), OLD_SHEETS);
    expect(data).toEqual({ needsMe: { edges: [] } });

    const { version, id: planId } = await story.plan();
    await story.do('lead', 'endPlan', { planId, version, endedReason: 'MOVED', reason: 'to Pune' });
    await story.open();
    expect(await oldSheetsOf(story)).toEqual([{ id: sheet.id, standing: 'OLD_AT_HOME', version: 2 }]);
    expect(await oldSheetsFor(story, 'pt')).toEqual([waiting]);
    await story.do('pt', 'confirmHomeSheetGone', { sheetId: sheet.id, version: 2 });
    expect(await oldSheetsFor(story, 'ot')).toEqual([]);
    expect(await oldSheetsOf(story)).toEqual([]);
  });

  it('does not wait on Today when it only gave way to another', async () => {
    const { story } = await inForce(BRUSHING);
    await give(story);
    await give(story);
    expect(await oldSheetsOf(story)).toHaveLength(1);
    expect(await oldSheetsFor(story, 'ot')).toEqual([]);
  });

  it('stays when a precaution is refused', async () => {
    const { story } = await inForce(BRUSHING);
    await give(story);
    const input = { childId: story.childId, precaution: 'UNHEARD_OF' };
    expect(await story.try('ot', 'raisePrecaution', input)).toMatchObject({ __typename: 'RuleRefusal' });
    expect(await sheetsOf(story)).toMatchObject([{ standing: 'VALID' }]);
  });

  it('is withdrawn by a dose that is cut, by a clearance, by a new sheet, by another programme and by the end', async () => {
    const { story } = await inForce(BRUSHING);
    const reasons = async () => (await sheetsOf(story)).map(({ withdrawnFor }) => withdrawnFor);
    await give(story);
    await give(story);
    expect(await reasons()).toEqual(expect.arrayContaining([null, 'NEW_SHEET']));
    const strandId = (await story.plan()).inForce!.goals[0]!.strands[0]!.strand.id;
    await story.do('lead', 'cutDose', { strandId, timesPerWeek: 0.5, minutes: 30, reason: 'tired' });
    expect(await reasons()).not.toContain(null);

    const { precaution } = (await story.do(
      'ot',
      'raisePrecaution',
      { childId: story.childId, precaution: 'VP_SHUNT' },
      '... on PrecautionPayload { precaution { id version } }',
    )) as unknown as { precaution: { id: string; version: number } };
    await give(story);
    await story.do('lead', 'clearPrecaution', {
      precautionId: precaution.id,
      version: precaution.version,
      reason: 'taken out',
      clearanceRole: 'NEUROSURGEON',
      clearanceFrom: 'Dr Rao',
    });
    expect(await reasons()).not.toContain(null);

    await give(story);
    const draft = await story.openDraft();
    const [item] = await itemsOf(story, draft.id);
    await story.do('ot', 'editHomeItem', { versionId: draft.id, itemId: item!.id, version: 1, picture: 'TWO_HANDS' });
    const sent = await story.send(await story.draft());
    expect(await reasons()).toContain(null);
    await story.sign('ot', sent.id);
    expect((await story.plan()).inForce!.id).toBe(sent.id);
    expect(await reasons()).toContain('NEW_VERSION');
    expect(await reasons()).not.toContain(null);

    await give(story);
    const { version } = await story.plan();
    await story.do('lead', 'endPlan', { planId: story.planId, version, endedReason: 'MOVED', reason: 'to Pune' });
    expect(await reasons()).toContain('PLAN_OVER');
  });

  it('outlives a version that says the same of home', async () => {
    const { story } = await inForce(BRUSHING);
    await give(story);
    const draft = await story.openDraft();
    const strand = draft.goals[0]!.strands.find(({ discipline }) => discipline === OT)!;
    await story.do('ot', 'editStrand', {
      versionId: draft.id,
      strandId: strand.strand.id,
      version: strand.version,
      what: 'steps of brushing, alone',
    });
    const sent = await story.send(await story.draft());
    await story.sign('ot', sent.id);
    expect((await story.plan()).inForce!.id).toBe(sent.id);
    expect(await sheetsOf(story)).toMatchObject([{ standing: 'VALID' }]);
  });

  it('is one of several at most that a household follows, however many are given at once', async () => {
    const { story } = await inForce(BRUSHING);
    await Promise.all(Array.from({ length: 4 }, () => give(story)));
    const standings = (await sheetsOf(story)).map(({ standing }) => standing);
    expect(standings.filter((each) => each === 'VALID')).toHaveLength(1);
    expect(standings).toHaveLength(4);
  });
});

const recordsOf = async (story: JointPlan) => {
  const { carePlan } = await story.ask<{ carePlan: { inForce: { homeItems: object[] } } }>(
    'pt',
    `query ($id: ID!) { carePlan(id: $id) { inForce { homeItems { teachings { shownTo shownOn taughtBack confidence
      recordedBy { name } } weeks { weekOf fit why note confidence guardian { id } recordedBy { name } } } } } }`,
    { id: story.planId },
  );
  return carePlan.inForce.homeItems;
};

describe('what is told of home', () => {
  it('is who was shown, and what fitted and why not, each once', async () => {
    const { story, ids } = await inForce(BRUSHING);
    const itemId = ids[0];
    const teaching = {
      id: randomUUID(),
      itemId,
      shownTo: 'his grandmother',
      shownOn: '2026-11-20',
      taughtBack: true,
      confidence: 4,
    };
    const week = {
      id: randomUUID(),
      itemId,
      guardianId: story.guardianId,
      weekOf: '2026-11-20',
      fit: 'DID_NOT_FIT',
      why: 'NO_TIME',
      note: 'guests all week',
      confidence: 3,
    };
    for (const _ of [1, 2]) {
      await story.do('ot', 'recordHomeTeaching', teaching);
      await story.do('pt', 'recordHomeWeek', week);
    }
    expect(await recordsOf(story)).toEqual([
      {
        teachings: [
          {
            shownTo: 'his grandmother',
            shownOn: '2026-11-20',
            taughtBack: true,
            confidence: 4,
            recordedBy: { name: 'Om Tiwari' },
          },
        ],
        weeks: [
          {
            weekOf: '2026-11-20',
            fit: 'DID_NOT_FIT',
            why: 'NO_TIME',
            note: 'guests all week',
            confidence: 3,
            guardian: { id: story.guardianId },
            recordedBy: { name: 'Priya Thomas' },
          },
        ],
      },
    ]);
    expect(await trailOf(app, cast.clinicId, week.id)).toMatchObject({
      audit: [{ action: 'home-programme:record', type: 'HomeWeek', childId: story.childId }],
      outbox: [{ action: 'home-programme:record' }],
    });
    expect(await story.try('pt', 'recordHomeWeek', { ...week, fit: 'FITTED' })).toMatchObject({
      rule: 'IDEMPOTENCY_MISMATCH',
    });
    const refused = [
      ['recordHomeWeek', { ...week, id: randomUUID(), why: null }, { rule: 'REASON_NEEDED' }],
      ['recordHomeWeek', { ...week, id: randomUUID(), weekOf: '2026-11-24' }, { rule: 'HAPPENED_IN_FUTURE' }],
      ['recordHomeWeek', { ...week, id: randomUUID(), confidence: 6 }, { __typename: 'InvalidInput' }],
      ['recordHomeWeek', { ...week, id: randomUUID(), guardianId: randomUUID() }, { code: 'NOT_FOUND' }],
      ['recordHomeTeaching', { ...teaching, id: randomUUID(), shownTo: ' ' }, { __typename: 'InvalidInput' }],
      ['recordHomeTeaching', { ...teaching, id: randomUUID(), itemId: randomUUID() }, { code: 'NOT_FOUND' }],
    ] as const;
    for (const [name, input, answer] of refused) expect(await story.try('ot', name, input)).toMatchObject(answer);
    for (const [name, input] of [
      ['recordHomeWeek', week],
      ['recordHomeTeaching', teaching],
    ] as const) {
      const fresh = { ...input, id: randomUUID() };
      expect(await change(app.browser(), name, fresh, '')).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await story.try('administrator', name, fresh)).toMatchObject({ code: 'FORBIDDEN' });
      const noida = await Cast.of(app, 'Noida');
      expect(await change(await noida.as('lead'), name, fresh, '')).toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('a template', () => {
  it('lays its activities at home with its goal, and lets rest what would be too much', async () => {
    const story = await JointPlan.of(app, cast);
    const draft = await story.open();
    const lay = async (code: string) => {
      const { version } = await story.draft();
      await story.do('ot', 'applyGoalTemplate', {
        id: randomUUID(),
        versionId: draft.id,
        version,
        code,
        templateVersion: getByCode(baseCatalogue.goalTemplates, code).version,
        priorityId: story.priorityId,
        language: 'en',
        disciplines: [OT, PT],
      });
    };
    await lay('DRESSES_FOR_SCHOOL');
    await lay('BRUSHES_AT_BASIN');
    await lay('EATS_WITH_SPOON');
    expect(await itemsOf(story, draft.id)).toMatchObject([
      { position: 1, resting: false },
      { position: 2, resting: false },
      { position: 3, resting: false },
      { position: 4, resting: true },
    ]);
    expect((await story.draft()).findings.filter(({ rule }) => rule === 'LOAD_TOO_FULL')).toEqual([]);
  });
});
