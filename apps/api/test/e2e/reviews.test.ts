import { afterAll, beforeEach, describe, expect, it, beforeAll } from 'vitest';
import { gasTScore } from '@trellis/domain';
import { startApp, type TestApp } from '../support/app.ts';
import { type Browser, gql, type GraphQLAnswer } from '../support/browser.ts';
import { layPractice, lookAt, type Practice } from '../support/plan-rows.ts';
import { statementsOf } from '../support/statements.ts';

let app: TestApp;
let practice: Practice;
let ot: Browser;
let pt: Browser;
let lead: Browser;

beforeAll(async () => {
  app = await startApp({ startsAt: new Date('2026-12-24T09:00:00+05:30') });
});
afterAll(() => app.close());

beforeEach(async () => {
  practice = await layPractice(app.owner);
  ot = await app.signIn(practice.ot.email);
  pt = await app.signIn(practice.pt.email);
  lead = await app.signIn(practice.lead.email);
});

const REFUSED =
  '... on RuleRefusal { rule message } ... on InvalidInput { fields { path } } ... on VersionConflict { current }';
const OPEN = `mutation ($input: OpenReviewInput!) { openReview(input: $input) { __typename ${REFUSED}
  ... on ReviewPayload { review { id dueOn heldOn closedAt version openedBy { name } planVersion { id }
    goals { goalId given awaited agreement } tScore { rated of complete undefinedBecause } } plan { id review { id } } } } }`;
const RATE = `mutation ($input: GiveRatingInput!) { giveRating(input: $input) { __typename ${REFUSED}
  ... on RatingPayload { rating { id level special raterKind raterName givenBy { name } goal { id } }
    review { goals { goalId given awaited agreement } ratings { level raterKind } } } } }`;
const CLOSE = `mutation ($input: CloseReviewInput!) { closeReview(input: $input) { __typename ${REFUSED}
  ... on ReviewPayload { review { id closedAt version ratings { level } } } } }`;

const codeOf = ({ errors }: GraphQLAnswer): unknown => errors?.[0]?.extensions?.['code'];

interface Opened {
  readonly id: string;
  readonly version: number;
}

async function openReview(browser = ot, heldOn = '2026-12-24'): Promise<Opened> {
  const { data, errors } = await gql(browser, OPEN, { input: { planId: practice.plan.planId, heldOn } });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { openReview: { review: Opened } }).openReview.review;
}

type Rated = { readonly __typename: string; readonly rating: { readonly id: string }; readonly rule?: string };

async function rate(browser: Browser, review: Opened, goalId: string, given: Record<string, unknown>): Promise<Rated> {
  const input = { reviewId: review.id, goalId, scaleEdition: 1, raterKind: 'PRACTITIONER', ...given };
  const { data, errors } = await gql(browser, RATE, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return (data as { giveRating: Rated }).giveRating;
}

const family = (level: number): Record<string, unknown> => ({ raterKind: 'CAREGIVER', raterName: 'her mother', level });

interface TScore {
  readonly start: number | null;
  readonly achieved: number | null;
  readonly change: number | null;
  readonly rated: number;
  readonly of: number;
  readonly complete: boolean;
  readonly convention: number;
  readonly undefinedBecause: string | null;
}

async function tScores(browser: Browser, review: Opened): Promise<{ ofReview: TScore; ofPlan: TScore }> {
  const fields = '{ start achieved change rated of complete convention undefinedBecause }';
  const { data, errors } = await gql(
    browser,
    `query ($id: ID!) { review(id: $id) { tScore ${fields} plan { tScore ${fields} } } }`,
    {
      id: review.id,
    },
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  const found = (data as { review: { tScore: TScore; plan: { tScore: TScore } } }).review;
  return { ofReview: found.tScore, ofPlan: found.plan.tScore };
}

describe('a review', () => {
  it('is opened once for a plan, of the version in force, due on the day that version says', async () => {
    const { data } = await gql(ot, OPEN, { input: { planId: practice.plan.planId, heldOn: '2026-12-26' } });
    const waiting = { given: [], awaited: ['PRACTITIONER', 'CAREGIVER'], agreement: null };
    expect(data).toMatchObject({
      openReview: {
        __typename: 'ReviewPayload',
        review: {
          dueOn: '2026-12-24',
          heldOn: '2026-12-26',
          closedAt: null,
          openedBy: { name: 'Ravi Sen' },
          planVersion: { id: practice.plan.versionId },
          goals: [
            { goalId: practice.plan.shirt, ...waiting },
            { goalId: practice.plan.stairs, ...waiting },
          ],
          tScore: { rated: 0, of: 2, complete: false, undefinedBecause: 'No goal counts here yet, so there is no T.' },
        },
      },
    });
    const again = await gql(pt, OPEN, { input: { planId: practice.plan.planId, heldOn: '2026-12-24' } });
    expect(again.data).toMatchObject({ openReview: { rule: 'REVIEW_ALREADY_OPEN' } });
  });

  it('is opened once also when ten do so at the same moment', async () => {
    const input = { planId: practice.plan.planId, heldOn: '2026-12-24' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => gql(ot, OPEN, { input })));
    const types = answers.map(({ data }) => (data as { openReview: { __typename: string } }).openReview.__typename);
    expect(types.toSorted()).toEqual(['ReviewPayload', ...Array.from({ length: 9 }, () => 'RuleRefusal')]);
  });

  it('is held on a day near today', async () => {
    const far = await gql(ot, OPEN, { input: { planId: practice.plan.planId, heldOn: '2027-02-01' } });
    expect(far.data).toMatchObject({ openReview: { rule: 'REVIEW_OUT_OF_RANGE' } });
    const wrong = await gql(ot, OPEN, { input: { planId: practice.plan.planId, heldOn: 'soon' } });
    expect(codeOf(wrong)).toBe('BAD_DOCUMENT');
  });

  it('is there for the team and the lead alone', async () => {
    const review = await openReview();
    const read = 'query ($id: ID!) { review(id: $id) { id } }';
    for (const person of [practice.stranger, (await layPractice(app.owner)).lead]) {
      const browser = await app.signIn(person.email);
      expect(codeOf(await gql(browser, read, { id: review.id }))).toBe('NOT_FOUND');
      expect(codeOf(await gql(browser, OPEN, { input: { planId: practice.plan.planId, heldOn: '2026-12-24' } }))).toBe(
        'NOT_FOUND',
      );
      expect(codeOf(await gql(browser, CLOSE, { input: { reviewId: review.id, version: 1 } }))).toBe('NOT_FOUND');
      const input = {
        reviewId: review.id,
        goalId: practice.plan.shirt,
        scaleEdition: 1,
        raterKind: 'PRACTITIONER',
        level: 0,
      };
      expect(codeOf(await gql(browser, RATE, { input }))).toBe('NOT_FOUND');
    }
    const desk = await app.signIn(practice.frontDesk.email);
    expect(codeOf(await gql(desk, read, { id: review.id }))).toBe('FORBIDDEN');
    expect(codeOf(await gql(app.browser(), read, { id: review.id }))).toBe('UNAUTHENTICATED');
    expect((await gql(lead, read, { id: review.id })).data).toEqual({ review: { id: review.id } });
  });
});

describe('a rating', () => {
  it('is given once by each kind of rater, on the scale that was seen', async () => {
    const review = await openReview();
    expect(await rate(ot, review, practice.plan.shirt, { level: 0 })).toMatchObject({
      __typename: 'RatingPayload',
      rating: { level: 0, special: null, raterKind: 'PRACTITIONER', givenBy: { name: 'Ravi Sen' } },
      review: {
        goals: [{ given: ['PRACTITIONER'], awaited: ['CAREGIVER'], agreement: null }, { given: [] }],
        ratings: [{ level: 0, raterKind: 'PRACTITIONER' }],
      },
    });
    expect(await rate(pt, review, practice.plan.shirt, { level: 1 })).toMatchObject({ rule: 'RATING_ALREADY_GIVEN' });
    expect(await rate(pt, review, practice.plan.stairs, { level: 1, scaleEdition: 2 })).toMatchObject({
      rule: 'SCALE_EDITION_CHANGED',
    });
  });

  it('is one of five levels or a rating with a name that belongs to the start', async () => {
    const review = await openReview();
    expect(await rate(ot, review, practice.plan.shirt, { special: 'PARTLY' })).toMatchObject({
      rule: 'GAS_PARTLY_NOT_OFFERED',
    });
    expect(await rate(ot, review, practice.plan.shirt, {})).toMatchObject({ __typename: 'InvalidInput' });
    expect(await rate(ot, review, practice.plan.shirt, { level: 0, special: 'PARTLY' })).toMatchObject({
      __typename: 'InvalidInput',
    });
    expect(await rate(ot, review, practice.plan.shirt, { special: 'WORSE_THAN_START' })).toMatchObject({
      rating: { level: -2, special: 'WORSE_THAN_START' },
    });
  });

  it('is not given by a practitioner who has typed the family’s', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, family(1));
    expect(await rate(ot, review, practice.plan.shirt, { level: 1 })).toMatchObject({ rule: 'RATER_NOT_BLIND' });
    expect(await rate(pt, review, practice.plan.shirt, { level: 1 })).toMatchObject({ __typename: 'RatingPayload' });
  });

  it('is of a goal of this review', async () => {
    const review = await openReview();
    const input = {
      reviewId: review.id,
      goalId: practice.child.childId,
      scaleEdition: 1,
      raterKind: 'PRACTITIONER',
      level: 0,
    };
    expect(codeOf(await gql(ot, RATE, { input }))).toBe('NOT_FOUND');
  });

  it('leaves a trace without its level', async () => {
    const review = await openReview();
    const { rating } = await rate(ot, review, practice.plan.shirt, { level: 2 });
    await lookAt(app.owner, practice.clinicId);
    const { rows } = await app.owner.query('select action, details from audit_events where subject_id = $1', [
      rating.id,
    ]);
    expect(rows).toEqual([
      {
        action: 'rating:give',
        details: { review: review.id, goal: practice.plan.shirt, raterKind: 'PRACTITIONER' },
      },
    ]);
  });
});

/** Every way to a rating there is, as the levels that come out of it. */
async function levelsSeen(browser: Browser, review: Opened, ratingId: string): Promise<Record<string, unknown>> {
  const ask = async (document: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> => {
    const { data, errors } = await gql(browser, document, variables);
    if (errors !== undefined && codeOf({ errors }) !== 'NOT_FOUND') throw new Error(JSON.stringify(errors));
    return data ?? {};
  };
  const byReview = await ask('query ($id: ID!) { review(id: $id) { ratings { level } } }', { id: review.id });
  const byGoal = await ask('query ($id: ID!) { goal(id: $id) { ratings { level } } }', { id: practice.plan.shirt });
  const byPlan = await ask(
    'query ($id: ID!) { carePlan(id: $id) { review { ratings { level } } goals { ratings { level } } } }',
    {
      id: practice.plan.planId,
    },
  );
  const byNode = await ask('query ($id: ID!) { node(id: $id) { ... on Rating { level } } }', { id: ratingId });
  const byTimeline = await ask(
    `query ($id: ID!) { child(id: $id) { timeline(first: 50, kinds: [RATING]) { edges { node { rating { level } } } } } }`,
    { id: practice.child.childId },
  );
  const byPayload = await ask(RATE, {
    input: { reviewId: review.id, goalId: practice.plan.stairs, scaleEdition: 1, raterKind: 'TEACHER', level: -1 },
  });
  const byNeeds = await ask(
    'query { needsMe(first: 50, kinds: [RATING]) { edges { node { review { ratings { level } } } } } }',
    {},
  );
  const score = await tScores(browser, review);
  return { byReview, byGoal, byPlan, byNode, byTimeline, byPayload, byNeeds, score };
}

describe('a rating that is still blind', () => {
  it('is there for the one who gave it and for nobody else, whichever way it is asked for', async () => {
    const review = await openReview();
    const { rating } = await rate(ot, review, practice.plan.shirt, { level: 2 });
    for (const other of [pt, lead]) {
      const seen = await levelsSeen(other, review, rating.id);
      expect(JSON.stringify(seen)).not.toContain('"level":2');
      expect(seen['byNode']).toEqual({ node: null });
      expect(seen['score']).toMatchObject({ ofReview: { rated: 0, achieved: null }, ofPlan: { rated: 0 } });
    }
    const own = await levelsSeen(ot, review, rating.id);
    expect(own).toMatchObject({
      byReview: { review: { ratings: [{ level: 2 }] } },
      byGoal: { goal: { ratings: [{ level: 2 }] } },
      byNode: { node: { level: 2 } },
      byTimeline: { child: { timeline: { edges: [{ node: { rating: { level: 2 } } }] } } },
      score: { ofReview: { rated: 1 }, ofPlan: { rated: 1 } },
    });
  });

  it('is read by all of the team once a second has rated, with whether the two agree', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, { level: 1 });
    await rate(pt, review, practice.plan.shirt, family(0));
    await rate(ot, review, practice.plan.stairs, { level: -1 });
    const { data } = await gql(
      lead,
      'query ($id: ID!) { review(id: $id) { goals { goalId agreement } ratings { level raterKind raterName } } }',
      { id: review.id },
    );
    expect(data).toEqual({
      review: {
        goals: [
          { goalId: practice.plan.shirt, agreement: false },
          { goalId: practice.plan.stairs, agreement: null },
        ],
        ratings: [
          { level: 1, raterKind: 'PRACTITIONER', raterName: null },
          { level: 0, raterKind: 'CAREGIVER', raterName: 'her mother' },
        ],
      },
    });
  });

  it('is read by all of the team once the review is closed, and none is given after', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, { level: 2 });
    const { data } = await gql(lead, CLOSE, { input: { reviewId: review.id, version: review.version } });
    expect(data).toMatchObject({ closeReview: { review: { id: review.id, version: 2, ratings: [{ level: 2 }] } } });
    expect(await rate(pt, review, practice.plan.shirt, family(1))).toMatchObject({ rule: 'REVIEW_CLOSED' });
    const again = await gql(lead, CLOSE, { input: { reviewId: review.id, version: 2 } });
    expect(again.data).toMatchObject({ closeReview: { rule: 'ALREADY_OVER' } });
    const unseen = await gql(lead, CLOSE, { input: { reviewId: review.id, version: review.version } });
    expect(unseen.data).toMatchObject({ closeReview: { __typename: 'VersionConflict', current: 2 } });
    expect(await openReview()).not.toMatchObject({ id: review.id });
  });

  it('stays blind when the review is closed on an older version of it', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, { level: 2 });
    const { data } = await gql(lead, CLOSE, { input: { reviewId: review.id, version: 7 } });
    expect(data).toMatchObject({ closeReview: { __typename: 'VersionConflict', current: 1 } });
    const read = await gql(lead, 'query ($id: ID!) { review(id: $id) { closedAt ratings { level } } }', {
      id: review.id,
    });
    expect(read.data).toEqual({ review: { closedAt: null, ratings: [] } });
  });
});

/** The formula alone, as published; what goes into it is the test's to say. */
function valueOf(...scores: number[]): number {
  const answer = gasTScore(scores.map((score) => ({ score, weight: 1 })));
  if (!answer.ok) throw new Error(answer.refusal.rule);
  return answer.value;
}

describe('T', () => {
  it('is the domain’s for a worked plan, from the practitioner’s ratings alone', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, { level: 1 });
    await rate(pt, review, practice.plan.stairs, { level: 0 });
    await rate(pt, review, practice.plan.shirt, family(-2));
    await rate(ot, review, practice.plan.stairs, family(2));
    const { ofReview, ofPlan } = await tScores(lead, review);
    expect(ofReview).toMatchObject({ rated: 2, of: 2, complete: true, convention: -2, undefinedBecause: null });
    expect(ofReview.achieved).toBeCloseTo(valueOf(1, 0), 10);
    expect(ofReview.start).toBeCloseTo(valueOf(-2, -2), 10);
    expect(ofReview.change).toBeCloseTo(valueOf(1, 0) - valueOf(-2, -2), 10);
    expect(ofPlan).toEqual(ofReview);
  });

  it('is incomplete while a goal is unrated, and imputes nothing', async () => {
    const review = await openReview();
    await rate(ot, review, practice.plan.shirt, { level: 1 });
    const { ofReview } = await tScores(ot, review);
    expect(ofReview).toMatchObject({ rated: 1, of: 2, complete: false });
    expect(ofReview.achieved).toBeCloseTo(valueOf(1), 10);
  });

  it('leaves out a goal that was entered in error, which is not rated either', async () => {
    const review = await openReview();
    await lookAt(app.owner, practice.clinicId);
    await app.owner.query(
      `update goals set state = 'CLOSED', outcome = 'ENTERED_IN_ERROR', closed_on = '2026-12-20', closed_by = $3
       where clinic_id = $1 and id = $2`,
      [practice.clinicId, practice.plan.stairs, practice.pt.staffId],
    );
    expect((await tScores(ot, review)).ofReview).toMatchObject({ rated: 0, of: 1 });
  });

  it('comes with its review in one statement', async () => {
    const review = await openReview();
    const before = await statementsOf(app.database);
    await tScores(ot, review);
    expect((await statementsOf(app.database)) - before).toBe(1);
  });
});
