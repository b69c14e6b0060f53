import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import type { Browser } from '../support/browser.ts';
import { made } from '../support/change.ts';
import { layPractice, type Practice } from '../support/plan-rows.ts';
import { ask, type Line, wholeTrail, withoutTrail } from '../support/trail.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;
let stranger: Browser;

const as = (browser: Browser) => ({ browser, clinicId: practice.clinicId });

beforeAll(async () => {
  app = await startApp({ startsAt: new Date('2026-12-24T09:00:00+05:30') });
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
  stranger = await app.signIn(practice.stranger.email);
});

/** The one line, without the id that was asked for: what is left is the same for every id that was denied. */
async function lineFor(browser: Browser, document: string, id: string): Promise<unknown> {
  const { errors, lines } = await ask(app, as(browser), document, { id });
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  expect(lines).toHaveLength(1);
  const [{ subjectId, ...line }] = lines as [Line];
  return { ...line, asked: subjectId === id };
}

describe('a row that was denied', () => {
  it.each([
    ['child', 'Child', ({ child }: Practice) => child.childId],
    ['carePlan', 'CarePlan', ({ plan }: Practice) => plan.planId],
    ['goal', 'Goal', ({ plan }: Practice) => plan.shirt],
    ['node', 'Node', ({ plan }: Practice) => plan.shirt],
  ])('leaves a line that does not tell whether there is such a row: %s', async (field, type, idOf) => {
    const document = `query Look($id: ID!) { ${field}(id: $id) { id } }`;
    const unknown = await lineFor(stranger, document, randomUUID());
    expect(unknown).toEqual({
      action: 'record:read',
      outcome: 'DENIED',
      staffId: practice.stranger.staffId,
      role: 'THERAPIST',
      type,
      asked: true,
      childId: null,
      details: { operation: 'Look', code: 'NOT_FOUND' },
    });
    const elsewhere = await layPractice(app.owner);
    expect(await lineFor(stranger, document, idOf(elsewhere))).toEqual(unknown);
  });

  it('leaves the same line for what a colleague on another care team may not see', async () => {
    const document = 'query Look($id: ID!) { goal(id: $id) { id } }';
    const kept = await lineFor(stranger, document, practice.plan.shirt);
    expect(kept).toEqual(await lineFor(stranger, document, randomUUID()));
  });

  it('leaves a line without an id where what was sent is none', async () => {
    const { lines } = await ask(app, as(ot), 'query { child(id: "canary") { name } }');
    expect(lines).toMatchObject([{ outcome: 'DENIED', type: 'Child', subjectId: null }]);
    expect(await wholeTrail(app, practice.clinicId)).not.toContain('canary');
  });

  it('stands beside what was answered by the same operation', async () => {
    const { data, lines } = await ask(
      app,
      as(ot),
      'query Both($a: ID!, $b: ID!) { one: child(id: $a) { name } two: child(id: $b) { name } }',
      { a: practice.child.childId, b: randomUUID() },
    );
    expect(data).toEqual({ one: { name: 'Meera Nair' }, two: null });
    expect(lines).toMatchObject([{ outcome: 'DONE', childId: practice.child.childId }, { outcome: 'DENIED' }]);
  });

  it('is not answered either where the line cannot be written', async () => {
    const { data, errors } = await withoutTrail(app, () =>
      ask(app, as(ot), 'query ($id: ID!) { child(id: $id) { name } }', { id: randomUUID() }),
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  });
});

describe('a document that was forbidden', () => {
  it('leaves a line with the field that forbade it, and runs nothing', async () => {
    const desk = await app.signIn(practice.frontDesk.email);
    const document = 'query Peek($id: ID!) { child(id: $id) { name priorities { words } } }';
    const { errors, lines } = await ask(app, as(desk), document, { id: practice.child.childId });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(lines).toEqual([
      {
        action: 'document:run',
        outcome: 'DENIED',
        staffId: practice.frontDesk.staffId,
        role: 'FRONT_DESK',
        type: 'Operation',
        subjectId: null,
        childId: null,
        details: { operation: 'Peek', code: 'FORBIDDEN', field: 'Child.priorities' },
      },
    ]);
  });

  it('is not answered either where the line cannot be written', async () => {
    const desk = await app.signIn(practice.frontDesk.email);
    const document = 'query ($id: ID!) { child(id: $id) { priorities { words } } }';
    const { errors } = await withoutTrail(app, () => ask(app, as(desk), document, { id: practice.child.childId }));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/priorities|audit|permission/);
  });
});

describe('a change that was denied', () => {
  const RAISE = `mutation Ask($input: AddPriorityInput!) { addPriority(input: $input) { __typename } }`;
  const priority = { words: 'canary', saidBy: 'canary', saidOn: '2026-12-20', importance: 7 };

  it('for want of a right, leaves a line with the act, the rule and the ids that were sent', async () => {
    const document = 'mutation Edit($input: EditChildInput!) { editChild(input: $input) { __typename } }';
    const input = { childId: practice.child.childId, version: 1, name: 'canary' };
    const { errors, lines } = await ask(app, as(stranger), document, { input });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN', rule: 'NOT_ON_CARE_TEAM' } }]);
    expect(lines).toEqual([
      {
        action: 'child:edit',
        outcome: 'DENIED',
        staffId: practice.stranger.staffId,
        role: 'THERAPIST',
        type: 'Operation',
        subjectId: null,
        childId: input.childId,
        details: { operation: 'Edit', code: 'FORBIDDEN', rule: 'NOT_ON_CARE_TEAM', ids: { childId: input.childId } },
      },
    ]);
    expect(await wholeTrail(app, practice.clinicId)).not.toContain('canary');
  });

  it('for want of a row, leaves the same line for another clinic’s id as for one that nobody has', async () => {
    const elsewhere = await layPractice(app.owner);
    const lines: unknown[] = [];
    for (const childId of [randomUUID(), elsewhere.child.childId]) {
      const asked = await ask(app, as(ot), RAISE, { input: { childId, ...priority } });
      expect(asked.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
      expect(asked.lines).toMatchObject([{ action: 'priority:edit', outcome: 'DENIED', childId }]);
      lines.push(JSON.parse(JSON.stringify(asked.lines).replaceAll(childId, 'the id')));
    }
    expect(lines[1]).toEqual(lines[0]);
    expect(await wholeTrail(app, practice.clinicId)).not.toContain('canary');
  });

  it('is not answered as denied where the line cannot be written', async () => {
    const input = { childId: randomUUID(), ...priority };
    const { errors } = await withoutTrail(app, () => ask(app, as(ot), RAISE, { input }));
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  });
});

describe('a rating that is still blind', () => {
  it('is not given away by what those who may not see it leave in the trail', async () => {
    const lead = await app.signIn(practice.lead.email);
    const held = { planId: practice.plan.planId, heldOn: '2026-12-24' };
    const opened = await made(ot, 'openReview', held, '... on ReviewPayload { review { id } }');
    const reviewId = (opened['review'] as { id: string }).id;
    const look = async (): Promise<unknown> => {
      const { lines } = await ask(
        app,
        as(lead),
        `query Look($child: ID!, $review: ID!) { review(id: $review) { ratings { level } goals { given } }
          child(id: $child) { timeline(first: 20) { edges { node { kind rating { level } } } } } }`,
        { child: practice.child.childId, review: reviewId },
      );
      return lines;
    };
    const before = await look();
    const given = { reviewId, goalId: practice.plan.shirt, scaleEdition: 1, raterKind: 'PRACTITIONER', level: 2 };
    const rated = await made(ot, 'giveRating', given, '... on RatingPayload { rating { id level } }');
    expect(await look()).toEqual(before);
    const document = 'query ($id: ID!) { node(id: $id) { ... on Rating { level } } }';
    const { id } = rated['rating'] as { id: string };
    expect(await lineFor(lead, document, id)).toEqual(await lineFor(lead, document, randomUUID()));
    expect(await wholeTrail(app, practice.clinicId)).not.toMatch(/level/i);
  });
});
