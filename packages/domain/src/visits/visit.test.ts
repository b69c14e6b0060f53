import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { runs } from '../../testing/runs.ts';
import { addMinutes } from '../schedule/span.ts';
import type { VisitTherapist } from './visit-people.ts';
import { visitTherapists } from './visit-people.ts';
import { NEXT_STEPS, VISIT_ACTS, VISIT_STATES, type VisitAct, type VisitState } from './visit-sets.ts';
import { moveVisit, openVisitActs, visitStateOf } from './visit-state.ts';
import {
  arrive,
  finishVisit,
  moveVisitToAnotherChild,
  putVisitRight,
  recordLateVisit,
  recordNotBrought,
  startVisit,
  type Visit,
  type VisitFacts,
  visitSeenIn,
} from './visit.ts';

const START = '2026-11-24T05:00:00.000Z';
const at = (minutes: number) => addMinutes(START, minutes);
const appointment = { id: 'a', state: 'BOOKED', startsAt: START, endsAt: at(45) } as const;
const meera: VisitTherapist = { staff: 'meera', discipline: 'OCCUPATIONAL_THERAPY', primary: true };
const ravi: VisitTherapist = { staff: 'ravi', discipline: 'PHYSIOTHERAPY', primary: false };
const factsOf = (over: Partial<VisitFacts> = {}): VisitFacts => ({
  now: at(50),
  timeZone: 'Asia/Kolkata',
  child: 'aarav',
  appointment,
  visit: null,
  ...over,
});
const of = (visit: Visit, over: Partial<VisitFacts> = {}) => ({ ...factsOf(over), visit });
const arrived = valueOf(arrive(factsOf({ now: at(-3) }), { happenedAt: at(-4), therapists: [meera] }));
const started = valueOf(startVisit(of(arrived, { now: at(1) }), at(1)));
const done = valueOf(finishVisit(of(started), at(44)));
const missed = valueOf(recordNotBrought(factsOf(), { nextStep: 'CALL_FAMILY', therapists: [meera] }));

describe('a visit', () => {
  it('is expected until somebody says more, or cancelled with its appointment', () => {
    expect(visitStateOf('BOOKED', null)).toBe('EXPECTED');
    expect(visitStateOf('CANCELLED', null)).toBe('CANCELLED');
    expect(visitStateOf('BOOKED', 'DONE')).toBe('DONE');
    expect(VISIT_STATES.map((state) => openVisitActs(state).length)).toEqual([3, 3, 1, 0, 0, 2]);
  });

  it('goes from arrived over in progress to done, at the times that were said', () => {
    expect(done).toMatchObject({ state: 'DONE', arrivedAt: at(-4), startedAt: at(1), endedAt: at(44), late: false });
    expect(valueOf(finishVisit(of(arrived), at(44)))).toMatchObject({ state: 'DONE', startedAt: at(-4) });
  });

  it('ends nothing where the child was not brought, and takes the child who comes after all', () => {
    expect(missed).toMatchObject({ state: 'NOT_BROUGHT', nextStep: 'CALL_FAMILY', arrivedAt: null });
    const after = valueOf(arrive({ ...factsOf(), visit: missed }, { happenedAt: at(25), therapists: [meera] }));
    expect(after).toMatchObject({ state: 'ARRIVED', nextStep: null });
    expect(ruleOf(recordNotBrought(factsOf({ now: at(-1) }), { nextStep: 'CALL_FAMILY', therapists: [meera] }))).toBe(
      'VISIT_NOT_DUE_YET',
    );
    expect(ruleOf(recordNotBrought(factsOf({ appointment: null }), { nextStep: 'CALL_FAMILY', therapists: [] }))).toBe(
      'VISIT_WITHOUT_APPOINTMENT',
    );
    expect(NEXT_STEPS.filter((step) => /SAFEGUARD|DISCHARGE|END/.test(step))).toEqual([]);
  });

  it.each<readonly [string, ReturnType<typeof arrive>, string]>([
    ['a time to come', arrive(factsOf(), { happenedAt: at(51), therapists: [meera] }), 'HAPPENED_IN_FUTURE'],
    [
      'another day than the appointment',
      arrive(factsOf({ now: at(1500) }), { happenedAt: at(1440), therapists: [meera] }),
      'VISIT_ON_ANOTHER_DAY',
    ],
    ['a time before the child was there', startVisit(of(arrived, { now: at(1) }), at(-5)), 'VISIT_ENDS_BEFORE_START'],
    ['an end before the start', finishVisit(of(started), at(0)), 'VISIT_ENDS_BEFORE_START'],
    ['an end hours later', finishVisit(of(started, { now: at(400) }), at(302)), 'VISIT_TOO_LONG'],
    [
      'longer ago than anybody remembers',
      recordLateVisit(factsOf({ now: at(15 * 1440) }), { startedAt: at(0), endedAt: at(45), therapists: [meera] }),
      'VISIT_TOO_LONG_AGO',
    ],
    [
      'an appointment that was cancelled',
      arrive(factsOf({ appointment: { ...appointment, state: 'CANCELLED' } }), { happenedAt: at(0), therapists: [] }),
      'STATE_DOES_NOT_ALLOW',
    ],
    ['a visit that is over', startVisit(of(done), at(45)), 'STATE_DOES_NOT_ALLOW'],
    [
      'an arrival again',
      arrive({ ...factsOf(), visit: arrived }, { happenedAt: at(0), therapists: [meera] }),
      'ALREADY_IN_STATE',
    ],
    ['a correction that says the same', putVisitRight(of(done), { ...done, endedAt: at(44) }), 'NOTHING_CHANGED'],
    ['a correction of an end that is still to come', putVisitRight(of(started), done), 'STATE_DOES_NOT_ALLOW'],
    ['a correction of what did not happen', putVisitRight(of(missed), missed), 'STATE_DOES_NOT_ALLOW'],
  ])('is refused for %s', (_, answer, rule) => {
    expect(ruleOf(answer)).toBe(rule);
  });

  it('bears the mark of a late entry where it is written down long after, or as a whole', () => {
    expect(valueOf(finishVisit(of(started, { now: at(164) }), at(44))).late).toBe(false);
    expect(valueOf(finishVisit(of(started, { now: at(165) }), at(44))).late).toBe(true);
    const late = { startedAt: at(0), endedAt: at(45), therapists: [meera] };
    expect(valueOf(recordLateVisit(factsOf({ appointment: null }), late))).toMatchObject({
      state: 'DONE',
      appointment: null,
      late: true,
    });
    expect(valueOf(recordLateVisit({ ...factsOf(), visit: missed }, late))).toMatchObject({
      state: 'DONE',
      nextStep: null,
    });
  });

  it('is put right in its times and people, and a child never comes after it began', () => {
    const right = valueOf(putVisitRight(of(done), { startedAt: at(-10), endedAt: at(30), therapists: [meera, ravi] }));
    expect(right).toMatchObject({ state: 'DONE', arrivedAt: at(-10), startedAt: at(-10), endedAt: at(30) });
    const other = valueOf(
      putVisitRight(of(done), {
        ...done,
        therapists: [
          { ...ravi, primary: true },
          { ...meera, primary: false },
        ],
      }),
    );
    expect(other).toMatchObject({ startedAt: done.startedAt, arrivedAt: done.arrivedAt });
  });

  it('of another child goes there with its times, and counts here no more', () => {
    const to = { child: 'diya', appointment: null, visited: null, reason: 'Twins' };
    const { left, moved } = valueOf(moveVisitToAnotherChild(done, to));
    expect(left).toEqual({ ...done, ofAnotherChild: true });
    expect(moved).toEqual({ ...done, child: 'diya', appointment: null });
    expect(ruleOf(moveVisitToAnotherChild(left, to))).toBe('VISIT_OF_ANOTHER_CHILD');
    expect(ruleOf(moveVisitToAnotherChild(done, { ...to, reason: ' ' }))).toBe('REASON_NEEDED');
    expect(ruleOf(moveVisitToAnotherChild(done, { ...to, child: 'aarav' }))).toBe('NOTHING_CHANGED');
    expect(ruleOf(moveVisitToAnotherChild(done, { ...to, visited: 'DONE' }))).toBe('ALREADY_IN_STATE');
    expect(ruleOf(moveVisitToAnotherChild(missed, to))).toBe('STATE_DOES_NOT_ALLOW');
    expect(ruleOf(putVisitRight(of(left), done))).toBe('VISIT_OF_ANOTHER_CHILD');
    expect(ruleOf(finishVisit(of({ ...left, state: 'ARRIVED' }), at(44)))).toBe('VISIT_OF_ANOTHER_CHILD');
  });

  it('whatever is tried in whatever order, keeps its times in order and leaves DONE by nothing', () => {
    const act = fc.constantFrom(...VISIT_ACTS);
    const minute = fc.integer({ min: -30, max: 400 });
    fc.assert(
      fc.property(fc.array(fc.tuple(act, minute, minute), { maxLength: 12 }), (tries) => {
        let visit: Visit | null = null;
        let now = at(0);
        for (const [what, when, later] of tries) {
          now = [now, at(when + Math.max(0, later))].toSorted().at(-1) ?? now;
          const facts = { ...factsOf({ now }), visit };
          const answer = tryAct(what, facts, at(when), at(later));
          const state: VisitState = visitStateOf('BOOKED', visit?.state ?? null);
          if (answer === undefined || !answer.ok) continue;
          expect(openVisitActs(state)).toContain(what);
          visit = answer.value;
          const times = [visit.arrivedAt, visit.startedAt, visit.endedAt].filter((time) => time !== null);
          expect(times).toEqual(times.toSorted());
          expect(times.every((time) => time <= now)).toBe(true);
          expect(visit.endedAt !== null).toBe(visit.state === 'DONE');
          expect(visit.nextStep !== null).toBe(visit.state === 'NOT_BROUGHT');
        }
      }),
      runs(),
    );
    expect(VISIT_ACTS.map((each) => moveVisit('DONE', each).ok)).toEqual(VISIT_ACTS.map(() => false));
    expect(VISIT_ACTS.map((each) => moveVisit('CANCELLED', each).ok)).toEqual(VISIT_ACTS.map(() => false));
  });
});

function tryAct(act: VisitAct, facts: VisitFacts, when: string, later: string) {
  const { visit } = facts;
  switch (act) {
    case 'ARRIVE':
      return arrive(facts, { happenedAt: when, therapists: [meera] });
    case 'START':
      return visit === null ? undefined : startVisit({ ...facts, visit }, when);
    case 'FINISH':
      return visit === null ? undefined : finishVisit({ ...facts, visit }, when);
    case 'NOT_BROUGHT':
      return recordNotBrought(facts, { nextStep: 'CALL_FAMILY', therapists: [meera] });
    case 'RECORD_LATE':
      return recordLateVisit(facts, { startedAt: when, endedAt: later, therapists: [meera] });
  }
}

describe('who treats', () => {
  const people = [
    { staff: 'meera', discipline: 'OCCUPATIONAL_THERAPY' },
    { staff: 'ravi', discipline: 'PHYSIOTHERAPY' },
  ];

  it.each<readonly [string, Parameters<typeof visitTherapists>, string]>([
    ['nobody', [[], null], 'VISIT_TAKES_THERAPISTS'],
    ['four', [[...people, ...people], 'meera'], 'VISIT_TAKES_THERAPISTS'],
    ['somebody who treats nobody', [[{ staff: 'deepak', discipline: null }], null], 'TREATS_NOBODY'],
    [
      'three disciplines',
      [[...people, { staff: 'sia', discipline: 'SPEECH_THERAPY' }], 'meera'],
      'VISIT_TAKES_DISCIPLINES',
    ],
    ['two of whom none is named', [people, null], 'VISIT_NEEDS_PRIMARY'],
    ['two of whom a third is named', [people, 'sia'], 'VISIT_NEEDS_PRIMARY'],
    ['two of whom one is named', [people, 'ravi'], 'ok'],
    ['one alone', [people.slice(0, 1), null], 'ok'],
  ])('is asked: %s', (_, given, rule) => {
    expect(ruleOf(visitTherapists(...given))).toBe(rule);
  });

  it('has exactly one primary, whoever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('meera', 'ravi'), (primary) => {
        const therapists = valueOf(visitTherapists(people, primary));
        expect(therapists.filter((each) => each.primary).map(({ staff }) => staff)).toEqual([primary]);
      }),
      runs(10),
    );
  });
});

const openVisit = (id: string, from: number, until: number | null) => ({
  id,
  arrivedAt: at(from),
  startedAt: null,
  endedAt: until === null ? null : at(until),
});

describe('what is seen', () => {
  it('belongs to the visit it was seen in, whenever it is written down', () => {
    const visits = [openVisit('one', 0, 45), openVisit('two', 45, null)];
    expect(visitSeenIn(visits, at(30))).toBe('one');
    expect(visitSeenIn(visits, at(45))).toBe('two');
    expect(visitSeenIn(visits, at(300))).toBe('two');
    expect(visitSeenIn(visits, at(-1))).toBeNull();
    expect(visitSeenIn(visits, at(45 + 301))).toBeNull();
    expect(visitSeenIn([{ ...openVisit('x', 0, 9), arrivedAt: null }], at(5))).toBeNull();
  });
});
