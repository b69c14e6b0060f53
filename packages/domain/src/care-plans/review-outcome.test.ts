import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import {
  contentOf,
  goalOf,
  homeItemOf,
  IDS,
  OT,
  otStrandOf,
  planOf,
  PT,
  ptStrandOf,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { addDays } from '../children/local-date.ts';
import { GOAL_STATES, STRAND_STATES, type GoalState, type StrandState } from '../goals/goal-states.ts';
import { openWork } from './open-work.ts';
import { applyMoves, type PlanRecord, type PlanVersion } from './plan-record.ts';
import {
  decideReview,
  nextReviewDates,
  REVIEW_OUTCOMES,
  WORK_DECISIONS,
  type DecidedWork,
  type OutcomeFacts,
  type ReviewDecision,
} from './review-outcome.ts';

const TODAY = '2027-02-15';
const IN_SIX_WEEKS = addDays(TODAY, 42);
const DRAFT = testId(900);

const otherGoal = goalOf({ goal: IDS.otherGoal, statement: 'Walks to the gate of the school' });

function plan(over: Partial<PlanRecord> = {}): PlanRecord {
  const content = contentOf({
    goals: [goalOf(), otherGoal],
    strands: [otStrandOf(), ptStrandOf(), ptStrandOf({ strand: testId(22), goal: IDS.otherGoal })],
    homeItems: [homeItemOf()],
  });
  const life = { outcome: null, closedOn: null, reopenedOn: null, reason: null };
  return planOf({
    state: 'ACTIVE',
    inForce: testId(100),
    versions: [versionOf({ state: 'IN_FORCE', content, contentHash: 'h' })],
    goals: [
      { goal: IDS.goal, state: 'ACTIVE', ...life },
      { goal: IDS.otherGoal, state: 'ACTIVE', ...life },
    ],
    strands: [
      { strand: IDS.otStrand, goal: IDS.goal, discipline: OT, state: 'ACTIVE', reason: null },
      { strand: IDS.ptStrand, goal: IDS.goal, discipline: PT, state: 'ACTIVE', reason: null },
      { strand: testId(22), goal: IDS.otherGoal, discipline: PT, state: 'ACTIVE', reason: null },
    ],
    ...over,
  });
}

function facts(over: Partial<OutcomeFacts> = {}): OutcomeFacts {
  return {
    review: { review: testId(800), version: testId(100), heldOn: TODAY, closed: true },
    decided: false,
    agreedOn: '2027-02-15',
    plan: plan(),
    draft: DRAFT,
    seenDraft: null,
    heldOn: TODAY,
    today: TODAY,
    birthDate: '2020-03-01',
    reviews: 1,
    reached: [],
    ...over,
  };
}

const decision = (over: Partial<ReviewDecision> = {}): ReviewDecision => ({
  outcome: 'CONTINUE',
  nextOn: IN_SIX_WEEKS,
  endReason: null,
  reason: '',
  work: [],
  ...over,
});

const keepAll = (of: PlanRecord): DecidedWork[] =>
  openWork(of).map(({ goal, strand }) => ({ goal, strand, decision: 'KEEP' }));
const cancel = (of: PlanRecord, goal: string, strand: string | null): DecidedWork[] =>
  keepAll(of).map((each) => (each.goal === goal && each.strand === strand ? { ...each, decision: 'CANCEL' } : each));

function datesOf(outcome: (typeof REVIEW_OUTCOMES)[number], hasOpenWork: boolean, birthDate = '2020-03-01') {
  const dates = nextReviewDates(outcome, { hasOpenWork, today: TODAY, birthDate });
  return dates && [dates.earliest, dates.proposed, dates.latest];
}
const inDays = (...days: number[]) => days.map((each) => addDays(TODAY, each));

describe('after a review', () => {
  it('the same version goes on with a new day, and nothing of the plan moves', () => {
    const decided = valueOf(decideReview(decision(), facts()));
    expect(decided).toMatchObject({ outcome: 'CONTINUE', nextOn: IN_SIX_WEEKS, endReason: null, draft: null });
    expect(decided.moves).toEqual({ plan: {}, versions: [], goals: [], strands: [] });
    expect(decided.work).toEqual(keepAll(plan()));
  });

  it('a draft of the next version is opened on it, less what is cancelled, with the new day', () => {
    const work = cancel(plan(), IDS.goal, IDS.ptStrand);
    const decided = valueOf(decideReview(decision({ outcome: 'NEXT_VERSION', work }), facts()));
    expect(decided.draft).toMatchObject({ version: DRAFT, state: 'DRAFT', base: testId(100), number: 1, revision: 1 });
    expect(decided.draft?.content.terms).toEqual({ ...contentOf().terms, reviewOn: IN_SIX_WEEKS });
    expect(decided.draft?.content.strands.map(({ strand }) => strand)).toEqual([IDS.otStrand, testId(22)]);
    expect(decided.draft?.content.goals).toEqual(plan().versions[0]?.content.goals);
    expect(decided.moves).toEqual({ plan: {}, versions: [], goals: [], strands: [] });
  });

  it('what stands under a goal that is cancelled goes with it, at home too', () => {
    const work = cancel(plan(), IDS.goal, null);
    const decided = valueOf(decideReview(decision({ outcome: 'NEXT_VERSION', work }), facts()));
    expect(decided.work.filter((each) => each.decision === 'CANCEL')).toHaveLength(3);
    expect(decided.draft?.content.strands.map(({ goal }) => goal)).toEqual([IDS.otherGoal]);
    expect(decided.draft?.content.homeItems).toEqual([]);
  });

  describe('with a draft that is open already', () => {
    const open = versionOf({
      version: testId(101),
      state: 'DRAFT',
      base: testId(100),
      content: {
        ...(plan().versions[0]?.content ?? contentOf()),
        goals: [goalOf({ statement: 'Reworded' }), otherGoal],
      },
    });
    const withOpen = (over: Partial<PlanVersion> = {}) =>
      plan({ versions: [...plan().versions, { ...open, ...over }] });
    const next = (of: PlanRecord, work: readonly DecidedWork[], seenDraft: string | null = open.version) =>
      decideReview(decision({ outcome: 'NEXT_VERSION', work }), facts({ plan: of, seenDraft }));

    it('what is cancelled is taken out of it, it gets the day, and what was written in it stays', () => {
      const decided = valueOf(next(withOpen(), cancel(withOpen(), IDS.goal, IDS.ptStrand)));
      expect(decided).toMatchObject({ draft: null, moves: { versions: [] } });
      expect(decided.revised).toEqual({
        ...open,
        content: {
          ...open.content,
          terms: { ...open.content.terms, reviewOn: IN_SIX_WEEKS },
          strands: open.content.strands.filter(({ strand }) => strand !== IDS.ptStrand),
        },
      });
    });

    it('a goal goes with every strand and activity the draft has under it', () => {
      const decided = valueOf(next(withOpen(), cancel(withOpen(), IDS.goal, null)));
      expect(decided.revised?.content.goals).toEqual([otherGoal]);
      expect(decided.revised?.content.strands.every(({ goal }) => goal === IDS.otherGoal)).toBe(true);
      expect(decided.revised?.content.homeItems).toEqual([]);
    });

    it('what it leaves out already is cancelled here too, or is put back first', () => {
      const strands = open.content.strands.filter(({ strand }) => strand !== IDS.ptStrand);
      const short = withOpen({ content: { ...open.content, strands } });
      const kept = next(short, keepAll(short));
      expect(kept).toMatchObject({ refusal: { rule: 'KEPT_WORK_NOT_IN_DRAFT', data: { cancel: [IDS.ptStrand] } } });
      expect(valueOf(next(short, cancel(short, IDS.goal, IDS.ptStrand))).revised?.content.strands).toEqual(strands);
    });

    it('is refused for another draft than was seen, and for one that waits for signatures', () => {
      const work = keepAll(withOpen());
      expect(next(withOpen(), work, null)).toMatchObject({
        refusal: { rule: 'NEXT_DRAFT_CHANGED', data: { draft: open.version } },
      });
      expect(ruleOf(next(plan(), work))).toBe('NEXT_DRAFT_CHANGED');
      expect(ruleOf(next(withOpen({ state: 'SENT' }), work))).toBe('NEXT_VERSION_SENT');
    });

    it('has nothing in it afterwards that was cancelled, and everything else as it was written', () => {
      const all = keepAll(withOpen());
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...WORK_DECISIONS), { minLength: all.length, maxLength: all.length }),
          (to) => {
            const work = all.map((each, at) => ({ ...each, decision: to[at] ?? 'KEEP' }));
            const { revised, work: said } = valueOf(next(withOpen(), work));
            const gone = new Set(
              said.filter((each) => each.decision === 'CANCEL').map(({ goal, strand }) => strand ?? goal),
            );
            const { goals, strands } = open.content;
            expect(revised?.content.goals).toEqual(goals.filter(({ goal }) => !gone.has(goal)));
            expect(revised?.content.strands).toEqual(
              strands.filter(({ goal, strand }) => !gone.has(goal) && !gone.has(strand)),
            );
          },
        ),
        runs(),
      );
    });
  });

  it('care rests until a day, and goes on after it', () => {
    const nextOn = addDays(TODAY, 21);
    const rests = decision({ outcome: 'PAUSE', nextOn, reason: 'Operation in March' });
    expect(valueOf(decideReview(rests, facts())).moves.plan).toEqual({ state: 'PAUSED' });
    const paused = facts({ plan: plan({ state: 'PAUSED' }) });
    expect(valueOf(decideReview(rests, paused)).moves.plan).toEqual({});
    expect(valueOf(decideReview(decision(), paused)).moves.plan).toEqual({ state: 'ACTIVE' });
    const withdrawn = plan({ state: 'PAUSED', consents: [] });
    expect(ruleOf(decideReview(decision(), facts({ plan: withdrawn })))).toBe('NO_TREATMENT_CONSENT');
  });

  it('care ends for a criterion, with its open work, and no day is set', () => {
    const ends = decision({ outcome: 'END', endReason: 'MOVED', reason: 'To Lucknow' });
    const decided = valueOf(decideReview(ends, facts()));
    expect(decided).toMatchObject({
      nextOn: null,
      endReason: 'MOVED',
      moves: { plan: { state: 'ENDED', endReason: 'MOVED' } },
    });
    expect(new Set(decided.work.map((each) => each.decision))).toEqual(new Set(['CANCEL']));
    expect(decided.moves.goals.map(({ outcome }) => outcome)).toEqual(['MOVED_OR_ENDED', 'MOVED_OR_ENDED']);
    expect(ruleOf(decideReview({ ...ends, endReason: 'COMPLETED' }, facts()))).toBe('NOT_KEPT_YET');
    expect(ruleOf(decideReview({ ...ends, endReason: null }, facts()))).toBe('REASON_NEEDED');
  });

  it.each([
    ['while it is open', {}, { review: { ...facts().review, closed: false } }, 'REVIEW_STILL_OPEN'],
    ['a second time', {}, { decided: true }, 'REVIEW_DECIDED'],
    ['of a plan that is over', {}, { plan: plan({ state: 'ENDED' }) }, 'PLAN_NOT_OPEN'],
    ['without a day', { nextOn: null }, {}, 'REVIEW_OUT_OF_RANGE'],
    ['with a day before six weeks', { nextOn: addDays(TODAY, 41) }, {}, 'REVIEW_OUT_OF_RANGE'],
    ['with a day after thirteen weeks', { nextOn: addDays(TODAY, 92) }, {}, 'REVIEW_OUT_OF_RANGE'],
    ['with a rest for no reason', { outcome: 'PAUSE', reason: ' ' }, {}, 'REASON_NEEDED'],
    ['with an end for no reason', { outcome: 'END', endReason: 'MOVED' }, {}, 'REASON_NEEDED'],
    ['with a next version that forgets a goal', { outcome: 'NEXT_VERSION' }, {}, 'OPEN_WORK_CHANGED'],
    [
      'with work that is not open',
      {
        outcome: 'NEXT_VERSION',
        work: [...keepAll(plan()).slice(1), { goal: testId(5), strand: null, decision: 'KEEP' }],
      },
      {},
      'OPEN_WORK_CHANGED',
    ],
  ] as const)('nothing is decided %s', (_, over, about, rule) => {
    expect(ruleOf(decideReview(decision(over), facts(about)))).toBe(rule);
  });

  it('nothing is decided of a version that another with its own day has followed', () => {
    const next = versionOf({
      version: testId(102),
      state: 'IN_FORCE',
      content: contentOf({ terms: { ...contentOf().terms, reviewOn: '2027-06-01' } }),
    });
    const moved = plan({ inForce: next.version, versions: [...plan().versions, next] });
    expect(ruleOf(decideReview(decision(), facts({ plan: moved })))).toBe('REVIEW_OVERTAKEN');
    const stopped = { ...next, content: contentOf() };
    const revised = plan({ inForce: next.version, versions: [...plan().versions, stopped] });
    expect(ruleOf(decideReview(decision(), facts({ plan: revised })))).toBe('ok');
  });

  it('one looks after four to six weeks where nothing is worked at, sooner at an infant, and whenever a rest ends', () => {
    expect(datesOf('CONTINUE', true)).toEqual(inDays(42, 84, 91));
    expect(datesOf('CONTINUE', false)).toEqual(inDays(28, 35, 42));
    expect(datesOf('NEXT_VERSION', true, '2026-03-01')).toEqual(inDays(42, 56, 56));
    expect(datesOf('PAUSE', true)).toEqual(inDays(7, 28, 91));
    expect(datesOf('END', true)).toBeUndefined();
  });
});

/** A plan with its goals and strands in any state, and any decision about it. */
const anyDecision = fc.record({
  goalStates: fc.tuple(fc.constantFrom(...GOAL_STATES), fc.constantFrom(...GOAL_STATES)),
  strandStates: fc.array(fc.constantFrom(...STRAND_STATES), { minLength: 3, maxLength: 3 }),
  planState: fc.constantFrom('ACTIVE', 'PAUSED'),
  outcome: fc.constantFrom(...REVIEW_OUTCOMES),
  days: fc.integer({ min: 1, max: 100 }),
  decisions: fc.array(fc.constantFrom(...WORK_DECISIONS), { minLength: 5, maxLength: 5 }),
  endReason: fc.constantFrom('MOVED', 'FAMILY_WISH', 'MEDICAL'),
});

function answerTo(drawn: {
  goalStates: readonly GoalState[];
  strandStates: readonly StrandState[];
  planState: 'ACTIVE' | 'PAUSED';
  outcome: ReviewDecision['outcome'];
  days: number;
  decisions: readonly DecidedWork['decision'][];
  endReason: 'MOVED' | 'FAMILY_WISH' | 'MEDICAL';
}) {
  const base = plan({ state: drawn.planState });
  const before: PlanRecord = {
    ...base,
    goals: base.goals.map((each, at) => {
      const state = drawn.goalStates[at] ?? 'ACTIVE';
      return state === 'CLOSED' ? { ...each, state, outcome: 'REACHED', closedOn: '2027-01-10' } : { ...each, state };
    }),
    strands: base.strands.map((each, at) => ({ ...each, state: drawn.strandStates[at] ?? 'ACTIVE' })),
  };
  const work = openWork(before).map(({ goal, strand }, at) => ({
    goal,
    strand,
    decision: drawn.decisions[at] ?? 'KEEP',
  }));
  const { outcome, days, endReason } = drawn;
  const answer = decideReview(
    decision({ outcome, nextOn: addDays(TODAY, days), endReason, reason: 'said at the table', work }),
    facts({ plan: before }),
  );
  return { before, work, answer };
}

describe('whatever is decided', () => {
  it('no goal and no strand loses what was seen of it: lives change only where care ends, and the version in force never', () => {
    fc.assert(
      fc.property(anyDecision, (drawn) => {
        const { before, answer } = answerTo(drawn);
        if (!answer.ok) return;
        const after = applyMoves(before, answer.value.moves);
        expect(after.versions).toEqual(before.versions);
        const ends = drawn.outcome === 'END';
        expect(ends ? before.goals : after.goals).toEqual(before.goals);
        expect(ends ? before.strands : after.strands).toEqual(before.strands);
        // What was reached stays reached, and nothing becomes so by a review's outcome.
        const reached = before.goals.filter(({ outcome }) => outcome === 'REACHED');
        expect(after.goals.filter(({ outcome }) => outcome === 'REACHED')).toEqual(reached);
      }),
      runs(300),
    );
  });

  it('what is kept or to be changed stands in the draft word for word, scale and all, and what is cancelled does not', () => {
    fc.assert(
      fc.property(anyDecision, (drawn) => {
        const { before, answer } = answerTo({ ...drawn, outcome: 'NEXT_VERSION', days: 60 });
        const { draft, work } = valueOf(answer);
        const inForce = before.versions[0]?.content;
        const goes = (strand: string | null, goal: string) =>
          work.some((each) => each.goal === goal && each.strand === strand && each.decision === 'CANCEL');
        expect(draft?.content.goals).toEqual(
          inForce?.goals.filter(({ goal }) => {
            const closed = before.goals.find((each) => each.goal === goal)?.state === 'CLOSED';
            return !closed && !goes(null, goal);
          }),
        );
        for (const strand of draft?.content.strands ?? []) {
          expect(inForce?.strands).toContainEqual(strand);
          expect(goes(strand.strand, strand.goal)).toBe(false);
        }
      }),
      runs(300),
    );
  });

  it('each piece of open work has one decision, and only a next version gives a choice', () => {
    fc.assert(
      fc.property(anyDecision, (drawn) => {
        const { before, answer } = answerTo(drawn);
        if (!answer.ok) return;
        expect(answer.value.work.map(({ goal, strand }) => ({ goal, strand }))).toEqual(
          openWork(before).map(({ goal, strand }) => ({ goal, strand })),
        );
        const allowed = { CONTINUE: ['KEEP'], PAUSE: ['KEEP'], END: ['CANCEL'], NEXT_VERSION: WORK_DECISIONS };
        const said = answer.value.work.map((each) => each.decision);
        expect(said.filter((each) => !allowed[drawn.outcome].some((one) => one === each))).toEqual([]);
      }),
      runs(300),
    );
  });
});

const refused = (over: Partial<ReviewDecision>, given: Partial<OutcomeFacts> = {}) =>
  refusalOf(decideReview(decision(over), facts(given)));

const drafted = (work: DecidedWork[]) =>
  valueOf(decideReview(decision({ outcome: 'NEXT_VERSION', work }), facts())).draft?.content.homeItems;

describe('what a review asks for before anything comes of it', () => {
  const rest = { outcome: 'PAUSE', nextOn: addDays(TODAY, 28) } as const;
  const end = { outcome: 'END', endReason: 'FAMILY_WISH', nextOn: null } as const;

  it.each([
    ['a rest', rest],
    ['an end', end],
  ])('is a reason for %s, in words', (_, over) => {
    expect(refused({ ...over, reason: ' ' })).toEqual({ rule: 'REASON_NEEDED', data: {} });
    const decided = valueOf(decideReview(decision({ ...over, reason: ' surgery ' }), facts()));
    expect(decided.reason).toBe('surgery');
  });

  it('is one of the criteria for an end, and for nothing else', () => {
    expect(refused({ ...end, endReason: null, reason: 'x' })).toEqual({ rule: 'REASON_NEEDED', data: {} });
    expect(valueOf(decideReview(decision({ ...end, reason: 'x' }), facts()))).toMatchObject({
      nextOn: null,
      endReason: 'FAMILY_WISH',
      move: { kind: 'END', endReason: 'FAMILY_WISH' },
    });
    expect(valueOf(decideReview(decision({ endReason: 'MOVED' }), facts()))).toMatchObject({
      endReason: null,
      move: null,
    });
  });

  it('is a day within the window, both ends included', () => {
    const range = { rule: 'REVIEW_OUT_OF_RANGE', data: { earliest: addDays(TODAY, 42), latest: addDays(TODAY, 91) } };
    expect(refused({ nextOn: addDays(TODAY, 41) })).toEqual(range);
    expect(refused({ nextOn: addDays(TODAY, 42) })).toBe('ok');
    expect(refused({ nextOn: addDays(TODAY, 91) })).toBe('ok');
    expect(refused({ nextOn: addDays(TODAY, 92) })).toEqual(range);
  });

  it('is a plan that is in care', () => {
    expect(refused({}, { plan: plan({ state: 'ENDED' }) })).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'ENDED' },
    });
    expect(refused({}, { plan: plan({ inForce: null }) })).toEqual({ rule: 'REVIEW_OVERTAKEN', data: {} });
  });

  it('is a decision on each piece of open work, once', () => {
    const all = keepAll(plan());
    const next = { outcome: 'NEXT_VERSION' } as const;
    const changed = { rule: 'OPEN_WORK_CHANGED', data: {} };
    expect(refused({ ...next, work: all })).toBe('ok');
    expect(refused({ ...next, work: all.slice(1) })).toEqual(changed);
    expect(refused({ ...next, work: [...all, ...all.slice(0, 1)] })).toEqual(changed);
    expect(refused({ ...next, work: [...all, { goal: IDS.goal, strand: 'x', decision: 'KEEP' }] })).toEqual(changed);
    expect(refused({ ...next, work: [...all.slice(1), { goal: 'x', strand: null, decision: 'KEEP' }] })).toEqual(
      changed,
    );
  });

  it('takes what is done at home for a cancelled goal out of the draft, and leaves the rest', () => {
    expect(drafted(cancel(plan(), IDS.goal, null))).toEqual([]);
    expect(drafted(cancel(plan(), IDS.otherGoal, null))).toEqual([homeItemOf()]);
  });

  it('looks at an infant earlier up to the second birthday', () => {
    expect(datesOf('CONTINUE', true, '2025-02-16')).toEqual(inDays(42, 56, 56));
    expect(datesOf('CONTINUE', true, '2025-02-15')).toEqual(inDays(42, 84, 91));
  });
});

describe('the open work of a plan', () => {
  it('is of goals that have begun and of strands that have not ended, as far as a version is in force', () => {
    const base = plan();
    const half = plan({
      goals: base.goals.map((each) => (each.goal === IDS.otherGoal ? { ...each, state: 'CLOSED' as const } : each)),
      strands: base.strands.map((each) => (each.strand === IDS.otStrand ? { ...each, state: 'ENDED' as const } : each)),
    });
    expect(openWork(half)).toEqual([
      { goal: IDS.goal, strand: null, discipline: null },
      { goal: IDS.goal, strand: IDS.ptStrand, discipline: PT },
    ]);
    expect(openWork(plan({ inForce: null }))).toEqual([]);
  });
});
