import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import {
  agreementOf,
  callerOf,
  contentOf,
  goalOf,
  homeItemOf,
  IDS,
  OT,
  otStrandOf,
  planOf,
  PT,
  ptStrandOf,
  testHash,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import { activate } from './activation.ts';
import { partyOf } from './agreement.ts';
import { planChecklist } from './checklist.ts';
import { discardDraft, openDraft, reviseDraft } from './drafting.ts';
import { openPlanActions } from './plan-actions.ts';
import type { Finding } from './findings/finding.ts';
import type { FindingStanding } from './findings/settle.ts';
import { newGoal, newStrand, firstDraft } from './new-rows.ts';
import { GUARDIAN } from './parties.ts';
import type { PlanContent } from './plan-content.ts';
import { applyMoves, findVersion, type PlanRecord, type PlanVersion } from './plan-record.ts';
import { reviseForSafety, withoutTechnique, withStopsSince } from './safety-change.ts';
import { sendForSignatures, takeBack, type SendFacts } from './sending.ts';

const hash = testHash('next');
const facts = (over: Partial<SendFacts> = {}): SendFacts => ({
  checklist: [],
  findings: [],
  contentHash: hash,
  ...over,
});
const inForce = versionOf({
  state: 'IN_FORCE',
  contentHash: testHash('first'),
  agreements: [OT, PT, GUARDIAN].map((party) => agreementOf(party, testHash('first'))),
});
const active: PlanRecord = planOf({
  state: 'ACTIVE',
  inForce: inForce.version,
  versions: [inForce],
  goals: planOf().goals.map((each) => ({ ...each, state: 'ACTIVE' })),
  strands: planOf().strands.map((each) => ({ ...each, state: 'ACTIVE' })),
});
const draft: PlanVersion = valueOf(openDraft(active, testId(101)));
const withDose = (minutes: number) => {
  const strand = otStrandOf();
  return contentOf({ strands: [{ ...strand, dose: strand.dose && { ...strand.dose, minutes } }, ptStrandOf()] });
};
const standing = (grade: Finding['grade'], state: FindingStanding['standing']): FindingStanding => ({
  finding: {
    key: 'k',
    rule: 'SAME_OUTCOME_TWICE',
    ruleVersion: 1,
    grade,
    items: [
      { kind: 'GOAL', id: 'a' },
      { kind: 'GOAL', id: 'b' },
    ],
    word: 'SAME_OUTCOME_TWICE',
    data: {},
    facts: '',
    metBy: [],
    clearanceBy: [],
  },
  standing: state,
  settlement: null,
});

describe('a draft', () => {
  it('of the next version holds what is in force, and there is one at most', () => {
    expect(draft).toMatchObject({ base: inForce.version, state: 'DRAFT', content: inForce.content, agreements: [] });
    expect(ruleOf(openDraft({ ...active, versions: [inForce, draft] }, testId(102)))).toBe('DRAFT_ALREADY_OPEN');
    expect(refusalOf(openDraft({ ...active, state: 'ENDED' }, testId(102)))).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'ENDED' },
    });
  });

  it('is a first one again where the first was thrown away before anything was in force', () => {
    const empty = planOf({ versions: [] });
    expect(valueOf(openDraft(empty, testId(102), -1))).toMatchObject({
      number: 1,
      revision: 0,
      base: null,
      content: { terms: { startConvention: -1 }, goals: [], strands: [] },
    });
    expect(openPlanActions(empty, callerOf(), true)).toContainEqual({
      action: 'OPEN_DRAFT',
      answer: { ok: true, value: true },
    });
  });

  it('leaves out goals and strands that are over', () => {
    const ended = active.strands.map((each) => (each.discipline === OT ? { ...each, state: 'ENDED' as const } : each));
    expect(valueOf(openDraft({ ...active, strands: ended }, testId(101))).content.strands).toEqual([ptStrandOf()]);
  });

  it('leaves out what is done at home for a goal that is closed, and keeps the rest', () => {
    const kept = homeItemOf({ item: testId(71), goal: IDS.otherGoal });
    const base = { ...inForce, content: contentOf({ homeItems: [homeItemOf(), kept] }) };
    const goals = active.goals.map((each) => ({ ...each, state: 'CLOSED' as const }));
    expect(valueOf(openDraft({ ...active, versions: [base], goals }, testId(101))).content.homeItems).toEqual([kept]);
  });

  it('is written over and thrown away only while it is one', () => {
    const content = contentOf({ goals: [] });
    expect(valueOf(reviseDraft(draft, content))).toEqual({ ...draft, content });
    expect(valueOf(discardDraft(draft))).toEqual({ ...draft, state: 'DISCARDED' });
    const refusal = { rule: 'VERSION_NOT_DRAFT', data: { state: 'SENT' } };
    expect(refusalOf(reviseDraft({ ...draft, state: 'SENT' }, content))).toEqual(refusal);
    expect(refusalOf(discardDraft({ ...draft, state: 'SENT' }))).toEqual(refusal);
  });

  it.each(['SENT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const)('is written in, a %s version is not', (state) => {
    expect(ruleOf(reviseDraft({ ...draft, state }, contentOf()))).toBe('VERSION_NOT_DRAFT');
    expect(ruleOf(discardDraft({ ...draft, state }))).toBe('VERSION_NOT_DRAFT');
    expect(ruleOf(reviseDraft(draft, contentOf()))).toBe('ok');
  });

  it('of a plan begins empty, and takes one strand of a discipline under a goal', () => {
    const { content } = firstDraft(testId(100), -1);
    const goal = newGoal(IDS.goal, IDS.priority);
    const strand = { strand: IDS.ptStrand, goal: IDS.goal, discipline: PT, therapist: IDS.pt };
    const made = valueOf(newStrand(content, strand));
    expect(made.life.state).toBe('STARTS_LATER');
    const filled = { ...content, goals: [goal.content], strands: [made.content] };
    expect(ruleOf(newStrand(filled, { ...strand, strand: testId(99) }))).toBe('STRAND_ALREADY_THERE');
    expect(ruleOf(newStrand(filled, { ...strand, discipline: OT }))).toBe('ok');
  });
});

describe('sending for signatures', () => {
  const changed = { ...draft, content: contentOf({ goals: [goalOf({ statement: 'Brushes alone' })] }) };

  it('names what keeps it from being sent, each once', () => {
    const sent = (version: PlanVersion, over: Partial<SendFacts>, plan = active) =>
      refusalOf(sendForSignatures(plan, version, facts(over)));
    expect(sent(changed, {}, { ...active, state: 'ENDED' })).toEqual({
      rule: 'PLAN_NOT_OPEN',
      data: { state: 'ENDED' },
    });
    expect(sent({ ...changed, state: 'SENT' }, {})).toEqual({ rule: 'VERSION_NOT_DRAFT', data: { state: 'SENT' } });
    const checklist = ['a', 'b'].map((path) => ({ path, code: 'GOAL_HAS_NO_DATE' }) as const);
    expect(sent(changed, { checklist })).toEqual({ rule: 'CHECKLIST_OPEN', data: { items: ['GOAL_HAS_NO_DATE'] } });
    expect(sent(changed, { findings: [standing('ASK', 'OPEN'), standing('STOP', 'OPEN')] })).toEqual({
      rule: 'FINDINGS_OPEN',
      data: { rules: ['SAME_OUTCOME_TWICE'] },
    });
  });

  it('is taken back only while it is out, also before anything was in force', () => {
    expect(refusalOf(takeBack(active, draft))).toEqual({ rule: 'VERSION_NOT_SENT', data: { state: 'DRAFT' } });
    const first = versionOf({ state: 'SENT', contentHash: hash, changeClass: 'A' });
    expect(valueOf(takeBack(planOf({ versions: [first] }), first)).version).toEqual(versionOf());
  });

  it.each([
    ['sends a changed draft', changed, facts(), 'ok'],
    ['does not send what has not changed', draft, facts(), 'NOTHING_CHANGED'],
    ['does not send twice', { ...changed, state: 'SENT' as const }, facts(), 'VERSION_NOT_DRAFT'],
    [
      'waits for the checklist',
      changed,
      facts({ checklist: [{ path: 'terms', code: 'PLAN_HAS_NO_GOAL' }] }),
      'CHECKLIST_OPEN',
    ],
    ['waits for an open ASK', changed, facts({ findings: [standing('ASK', 'OPEN')] }), 'FINDINGS_OPEN'],
    [
      'waits for a STOP whose facts have changed',
      changed,
      facts({ findings: [standing('STOP', 'SETTLED_BEFORE')] }),
      'FINDINGS_OPEN',
    ],
    ['does not wait for a NOTE', changed, facts({ findings: [standing('NOTE', 'OPEN')] }), 'ok'],
    ['does not wait for what is settled', changed, facts({ findings: [standing('STOP', 'SETTLED')] }), 'ok'],
  ])('%s', (_, version, given, expected) => {
    expect(ruleOf(sendForSignatures(active, version, given))).toBe(expected);
  });

  it('makes the next number of an agreement and asks everyone it touches', () => {
    const sent = valueOf(sendForSignatures(active, changed, facts()));
    expect(sent.version).toMatchObject({ state: 'SENT', number: 2, revision: 0, changeClass: 'A', contentHash: hash });
    expect(sent).toMatchObject({ carried: [], awaited: [OT, PT, GUARDIAN] });
  });

  it('makes a revision of a method, carries the others on and asks the owner alone', () => {
    const method = { ...draft, content: contentOf({ strands: [otStrandOf({ therapist: IDS.lead }), ptStrandOf()] }) };
    const sent = valueOf(sendForSignatures(active, method, facts()));
    expect(sent.version).toMatchObject({ number: 1, revision: 1, changeClass: 'B' });
    expect(sent.awaited).toEqual([OT]);
    expect(sent.carried.map((each) => each.carriedFrom !== null)).toEqual([true, true]);
  });

  it('asks all parties of a first version', () => {
    const first = planOf();
    const sent = valueOf(sendForSignatures(first, versionOf(), facts()));
    expect(sent).toMatchObject({ version: { number: 1, revision: 0, changeClass: null }, awaited: [OT, PT, GUARDIAN] });
  });

  it('is taken back as a draft, and only agreements given on it fall', () => {
    const sent = {
      ...changed,
      state: 'SENT' as const,
      contentHash: hash,
      agreements: [agreementOf(PT, hash), agreementOf(OT, hash, { carriedFrom: 'x' })],
    };
    const back = valueOf(takeBack(active, sent));
    expect(back.version).toMatchObject({ state: 'DRAFT', contentHash: null, agreements: [] });
    expect(back.fallen.map((each) => each.discipline)).toEqual([PT]);
    expect(ruleOf(takeBack(active, back.version))).toBe('VERSION_NOT_SENT');
  });
});

const next = { version: testId(103), contentHash: hash };

describe('safety', () => {
  it('is in force at once, asks nobody and keeps every agreement', () => {
    const revision = valueOf(reviseForSafety(active, withDose(30), next));
    expect(revision.inForce).toMatchObject({ state: 'IN_FORCE', number: 1, revision: 1, changeClass: 'C' });
    expect(revision.superseded).toMatchObject({ state: 'SUPERSEDED', content: inForce.content });
    expect(revision.carried).toHaveLength(3);
  });

  it('does not carry anything in that somebody would have to sign', () => {
    const more = { ...withDose(30), goals: [goalOf({ targetOn: '2027-03-01' })] };
    expect(reviseForSafety(active, more, next)).toMatchObject({
      refusal: { rule: 'SAFETY_CHANGE_HOLDS_MORE', data: { paths: [`goals/${IDS.goal}/targetOn`] } },
    });
    expect(ruleOf(reviseForSafety(active, contentOf(), next))).toBe('NOTHING_CHANGED');
    expect(ruleOf(reviseForSafety(planOf(), withDose(30), next))).toBe('PLAN_NOT_OPEN');
  });
});

function technique(content: PlanContent): readonly string[] | undefined {
  return content.strands.find(({ discipline }) => discipline === PT)?.techniques.map((each) => each.technique);
}

describe('a version that was sent before something was stopped', () => {
  const reworded = { ...draft, content: contentOf({ goals: [goalOf({ statement: 'Brushes alone' })] }) };
  const { version } = valueOf(sendForSignatures(active, reworded, facts()));
  const sent = { ...version, agreements: [OT, PT, GUARDIAN].map((party) => agreementOf(party, hash)) };
  const waiting: PlanRecord = { ...active, versions: [inForce, sent] };
  const less = withoutTechnique(inForce.content, IDS.ptStrand, 'SIT_TO_STAND_PRACTICE');
  const stop = valueOf(reviseForSafety(waiting, less, { version: testId(103), contentHash: testHash('less') }));
  const stopped = applyMoves(waiting, {
    plan: { inForce: stop.inForce.version },
    versions: [stop.superseded, stop.inForce],
  });

  it('stays as it was signed', () => {
    expect(stop.draft).toBeNull();
    expect(findVersion(stopped, sent.version)).toEqual(sent);
  });

  it('comes into force and loses it in the same moment, with every signature', () => {
    const { stopped: content, ...moves } = valueOf(activate(stopped, sent, '2026-11-24'));
    expect(technique(content ?? contentOf())).toEqual(['STANDING_BALANCE_IN_TASK']);
    const again = { version: testId(104), contentHash: testHash('again') };
    const revision = valueOf(reviseForSafety(applyMoves(stopped, moves), content ?? contentOf(), again));
    expect(revision.inForce).toMatchObject({ number: 2, revision: 1, base: sent.version, changeClass: 'C' });
    expect(revision.inForce.content.goals[0]?.statement).toBe('Brushes alone');
    expect(revision.carried.map(partyOf)).toEqual([OT, PT, GUARDIAN]);
  });

  it('asks for nothing more where it has it no longer itself', () => {
    const without = { ...sent, content: { ...sent.content, strands: less.strands } };
    expect(valueOf(activate(stopped, without, '2026-11-24')).stopped).toBeNull();
    expect(valueOf(activate(waiting, sent, '2026-11-24')).stopped).toBeNull();
  });

  it('loses it as a draft when it is taken back, on what is in force now', () => {
    const back = valueOf(takeBack(stopped, sent)).version;
    expect(back).toMatchObject({ state: 'DRAFT', base: stop.inForce.version, number: 1, revision: 2 });
    expect(technique(back.content)).toEqual(['STANDING_BALANCE_IN_TASK']);
  });

  it('is told apart from what was stopped while it waited', () => {
    const method = { ...draft, content: contentOf({ strands: [otStrandOf({ therapist: IDS.lead }), ptStrandOf()] }) };
    const revision = valueOf(sendForSignatures(active, method, facts())).version;
    const made = valueOf(reviseForSafety({ ...active, versions: [inForce, revision] }, less, next));
    expect([revision, made.inForce].map((each) => `${each.number}.${each.revision}`)).toEqual(['1.1', '1.2']);
  });
});

function withPtDose(timesPerWeek: number, minutes: number): PlanContent {
  const strand = ptStrandOf();
  const dose = strand.dose && { ...strand.dose, timesPerWeek, minutes };
  return contentOf({ strands: [otStrandOf(), { ...strand, dose }] });
}

describe('less of something, carried on', () => {
  it.each([
    ['takes what was cut over', withPtDose(2, 45), withPtDose(1, 30)],
    ['cuts more where more was planned', withPtDose(3, 60), withPtDose(1, 30)],
    ['leaves what is less already', withPtDose(1, 20), withPtDose(1, 20)],
  ])('%s', (_, planned, expected) => {
    expect(withStopsSince(withPtDose(2, 45), withPtDose(1, 30), planned)).toEqual(expected);
  });

  it('is the same content where nothing is to be taken out', () => {
    const content = contentOf();
    expect(withStopsSince(content, content, content)).toBe(content);
  });
});

describe('the checklist', () => {
  it('is empty for the worked example', () => {
    expect(planChecklist(contentOf())).toEqual([]);
  });

  it('names everything an empty plan lacks, at its place', () => {
    const { content } = firstDraft(testId(100), -2);
    const goal = newGoal(IDS.goal, null).content;
    const strand = valueOf(
      newStrand(content, { strand: IDS.ptStrand, goal: IDS.otherGoal, discipline: PT, therapist: IDS.pt }),
    );
    const items = planChecklist({ ...content, goals: [goal], strands: [strand.content] });
    expect(items.map((item) => `${item.path.split('/')[0]} ${item.code}`)).toEqual([
      'terms PLAN_HAS_NO_REVIEW_DATE',
      'terms PLAN_HAS_NO_AGREED_MINUTES',
      'terms PLAN_HAS_NO_PLACE',
      'goals GOAL_HAS_NO_STATEMENT',
      'goals GOAL_HAS_NO_SETTING',
      'goals GOAL_HAS_NO_PRIORITY',
      'goals GOAL_HAS_NO_DATE',
      'goals GOAL_HAS_NO_STRAND',
      'goals SCALE_HAS_NO_EXPECTED_LEVEL',
      'goals SCALE_HAS_NO_START',
      'goals SCALE_HAS_TOO_FEW_LEVELS',
      'strands STRAND_HAS_NO_MEASURE',
      'strands STRAND_HAS_NO_START',
      'strands STRAND_HAS_NO_TARGET',
      'strands STRAND_HAS_NO_DOSE',
    ]);
  });

  it('asks for what the child does, not for what the body does', () => {
    const codes = planChecklist(contentOf({ goals: [goalOf({ icf: 'b735' })] })).map((item) => item.code);
    expect(codes).toEqual(['GOAL_IS_BODY_FUNCTION']);
  });
});
