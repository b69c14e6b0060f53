import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../testing/plan.ts';
import { runs } from '../../../testing/runs.ts';
import { WRITING_MINUTES } from '../../limits.ts';
import { FINDING_RULES } from './find-findings.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FindingStanding, Settlement } from './settle.ts';
import { LEFT_DRAFT, type Sighting, sightingsAfter, type WatchedDraft, watchedDraft } from './sightings.ts';

const findingOf = (over: Partial<Finding> = {}): Finding => ({
  key: 'k',
  rule: 'SAME_OUTCOME_TWICE',
  ruleVersion: 1,
  grade: 'ASK',
  items: [
    { kind: 'GOAL', id: 'g' },
    { kind: 'GOAL', id: 'h' },
  ],
  word: 'SAME_OUTCOME_TWICE',
  data: {},
  facts: 'f',
  metBy: [],
  clearanceBy: [],
  ...over,
});
const settlementOf = (over: Partial<Settlement> = {}): Settlement => ({
  key: 'k',
  facts: 'f',
  grade: 'ASK',
  reason: 'FAMILY_CHOICE',
  note: null,
  clearedByRole: null,
  clearedBy: null,
  settledBy: 'staff',
  ...over,
});
const open = (over: Partial<Finding> = {}): FindingStanding => ({
  finding: findingOf(over),
  standing: 'OPEN',
  settlement: null,
});
const settled = (over: Partial<Finding> = {}, by: Partial<Settlement> = {}): FindingStanding => ({
  finding: findingOf(over),
  standing: 'SETTLED',
  settlement: settlementOf(by),
});
const draftOf = (standings: readonly FindingStanding[], over: Partial<WatchedDraft> = {}): WatchedDraft => ({
  isOpen: true,
  isComplete: true,
  standings,
  answered: new Set(),
  ...over,
});

const timeOf = (minutes: number): string => new Date(Date.UTC(2026, 10, 23, 6, minutes)).toISOString();
const hour = (hours: number): string => timeOf(hours * 60);

/** The sightings of a draft after one state of it after another, each an hour later. */
function watched(...drafts: readonly WatchedDraft[]): readonly Sighting[] {
  return drafts.reduce<readonly Sighting[]>((before, draft, at) => {
    const moved = new Map(sightingsAfter(before, draft, hour(at)).map((each) => [each.key, each]));
    const kept = before.filter(({ key }) => !moved.has(key));
    return [...kept, ...moved.values()];
  }, []);
}
const endsOf = (sightings: readonly Sighting[]) => sightings.map(({ end }) => end);

describe('a finding in a draft', () => {
  it('is raised when it is first there, and is open', () => {
    expect(watched(draftOf([]), draftOf([open()]))).toEqual([
      {
        key: 'k',
        rule: 'SAME_OUTCOME_TWICE',
        ruleVersion: 1,
        grade: 'ASK',
        raisedAt: hour(1),
        endedAt: null,
        end: null,
      },
    ]);
  });

  it('that is gone after a change was met by it', () => {
    expect(watched(draftOf([open()]), draftOf([]))).toMatchObject([
      { raisedAt: hour(0), endedAt: hour(1), end: 'MET' },
    ]);
  });

  it('is set aside by the chip that was pressed, and cleared by whoever answered for a STOP', () => {
    expect(watched(draftOf([open()]), draftOf([settled()]))).toMatchObject([
      { endedAt: hour(1), end: 'FAMILY_CHOICE' },
    ]);
    const stop = { grade: 'STOP' } as const;
    const cleared = settled(stop, { ...stop, reason: null, note: 'letter', clearedBy: 'Dr Test' });
    expect(endsOf(watched(draftOf([open(stop)]), draftOf([cleared])))).toEqual(['CLEARED']);
    const reasoned = settled(stop, { ...stop, reason: null, note: 'hands on, mat below' });
    expect(endsOf(watched(draftOf([open(stop)]), draftOf([reasoned])))).toEqual(['CLEARED']);
  });

  it('that was set aside and then changed after all was met', () => {
    expect(endsOf(watched(draftOf([open()]), draftOf([settled()]), draftOf([])))).toEqual(['MET']);
  });

  it('that opens again when its facts change is open, and raised when it first was', () => {
    const again: FindingStanding = { ...open(), standing: 'SETTLED_BEFORE', settlement: settlementOf() };
    expect(watched(draftOf([open()]), draftOf([settled()]), draftOf([again]))).toMatchObject([
      { raisedAt: hour(0), endedAt: null, end: null },
    ]);
  });

  it('is raised once, however often it comes and goes', () => {
    const states = [draftOf([open()]), draftOf([]), draftOf([settled()])];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { minLength: 1 }), (drafts) => {
        expect(watched(states[0]!, ...drafts)).toHaveLength(1);
      }),
      runs(),
    );
  });

  it('that was answered in an earlier version and still holds is not counted again', () => {
    expect(watched(draftOf([settled()]))).toEqual([]);
  });

  it('that was answered in this draft is counted, also when nobody had written since it arose', () => {
    expect(endsOf(watched(draftOf([settled()], { answered: new Set(['k']) })))).toEqual(['FAMILY_CHOICE']);
  });

  it('goes by itself when the draft is sent with a note in it, or is thrown away', () => {
    const note = { grade: 'NOTE' } as const;
    expect(watched(draftOf([open(note)]), draftOf([open(note)], { isOpen: false }))).toMatchObject([
      { endedAt: hour(1), end: 'WENT' },
    ]);
    expect(endsOf(watched(draftOf([settled()], { answered: new Set(['k']) }), draftOf([], { isOpen: false })))).toEqual(
      ['FAMILY_CHOICE'],
    );
  });

  it('is taken up again with a version that is taken back', () => {
    const note = { grade: 'NOTE' } as const;
    const sent = draftOf([open(note)], { isOpen: false });
    expect(endsOf(watched(draftOf([open(note)]), sent, draftOf([open(note)])))).toEqual([null]);
    expect(endsOf(watched(draftOf([open(note)]), sent, draftOf([open(note)]), draftOf([])))).toEqual(['MET']);
  });

  it('keeps the grade and the edition of the rule it was found with last', () => {
    const graver = open({ grade: 'STOP', ruleVersion: 2 });
    expect(watched(draftOf([open()]), draftOf([graver]))).toMatchObject([
      { raisedAt: hour(0), grade: 'STOP', ruleVersion: 2 },
    ]);
  });
});

describe('what is missing from a draft', () => {
  const missing: readonly FindingCode[] = ['PRIORITY_UNSERVED', 'NEED_UNSERVED'];
  const writing = { isComplete: false };

  it('is raised once its checklist is empty, and not while it is being written', () => {
    for (const rule of missing) {
      expect(watched(draftOf([open({ rule })], writing), draftOf([], writing))).toEqual([]);
      expect(watched(draftOf([open({ rule })], writing), draftOf([open({ rule })]))).toMatchObject([
        { raisedAt: hour(1) },
      ]);
    }
  });

  it('stays raised when the draft is written on', () => {
    const rule = 'PRIORITY_UNSERVED' as const;
    expect(endsOf(watched(draftOf([open({ rule })]), draftOf([open({ rule })], writing)))).toEqual([null]);
  });

  it('went with the writing of the plan where it is there within the hour, and was met after that', () => {
    const rule = 'NEED_UNSERVED' as const;
    const raised = sightingsAfter([], draftOf([open({ rule })]), timeOf(0));
    const goneAfter = (minutes: number, before = raised) =>
      endsOf(sightingsAfter(before, draftOf([]), timeOf(minutes)));
    expect(goneAfter(WRITING_MINUTES - 1)).toEqual(['WENT']);
    expect(goneAfter(WRITING_MINUTES)).toEqual(['MET']);
    const answered = sightingsAfter(raised, draftOf([settled({ rule })]), timeOf(1));
    expect(goneAfter(2, answered)).toEqual(['MET']);
    expect(endsOf(sightingsAfter(sightingsAfter([], draftOf([open()]), timeOf(0)), draftOf([]), timeOf(1)))).toEqual([
      'MET',
    ]);
  });

  it('went where the draft is no longer complete, and was met only when it is complete again and still serves it', () => {
    const rule = 'PRIORITY_UNSERVED' as const;
    const [raised, bare] = [draftOf([open({ rule })]), draftOf([], writing)];
    expect(watched(raised, raised, bare)).toMatchObject([{ end: 'WENT', endedAt: hour(2) }]);
    expect(watched(raised, raised, bare, bare)).toMatchObject([{ end: 'WENT', endedAt: hour(2) }]);
    expect(watched(raised, raised, bare, draftOf([]))).toMatchObject([{ end: 'MET', endedAt: hour(3) }]);
    expect(endsOf(watched(raised, raised, bare, raised))).toEqual([null]);
    expect(endsOf(watched(raised, raised, bare, LEFT_DRAFT))).toEqual(['WENT']);
  });

  it('that was set aside stays so while the draft is not complete', () => {
    const rule = 'PRIORITY_UNSERVED' as const;
    const aside = draftOf([settled({ rule })], { answered: new Set(['k']) });
    expect(watched(aside, draftOf([], writing))).toMatchObject([{ end: 'FAMILY_CHOICE', endedAt: hour(0) }]);
    expect(endsOf(watched(aside, draftOf([], writing), draftOf([])))).toEqual(['MET']);
  });

  it('that went with the writing is raised anew when it is missing again, and the hour runs from then', () => {
    const rule = 'NEED_UNSERVED' as const;
    const after = (before: readonly Sighting[], draft: WatchedDraft, minutes: number) =>
      sightingsAfter(before, draft, timeOf(minutes));
    const went = after(after([], draftOf([open({ rule })]), 0), draftOf([]), 1);
    expect(after(went, draftOf([open({ rule })], writing), 90)).toEqual([]);
    const again = after(went, draftOf([open({ rule })]), 90);
    expect(again).toMatchObject([{ raisedAt: timeOf(90), endedAt: null, end: null }]);
    expect(endsOf(after(again, draftOf([]), 90 + WRITING_MINUTES - 1))).toEqual(['WENT']);
    expect(endsOf(after(again, draftOf([]), 90 + WRITING_MINUTES))).toEqual(['MET']);
  });

  it('is raised at once when somebody answers it', () => {
    const rule = 'PRIORITY_UNSERVED' as const;
    const answered = draftOf([settled({ rule })], { ...writing, answered: new Set(['k']) });
    expect(endsOf(watched(draftOf([open({ rule })], writing), answered))).toEqual(['FAMILY_CHOICE']);
  });

  it('is what two of the rules look for; the others look at what is written, and are raised at once', () => {
    const waits = FINDING_RULES.filter(({ id: rule }) => watched(draftOf([open({ rule })], writing)).length === 0);
    expect(waits.map(({ id }) => id)).toEqual(missing);
  });
});

describe('a draft that is watched', () => {
  const writtenAt = '2026-11-23T06:00:00.000Z';
  const draft = (settledAt: string, content = contentOf()) =>
    watchedDraft({ content, beganAt: writtenAt, standings: [open()], settlements: [{ key: 'k', settledAt }] });

  it('is complete once its checklist is empty', () => {
    expect(draft(writtenAt)).toMatchObject({ isOpen: true, isComplete: true, standings: [open()] });
    expect(draft(writtenAt, contentOf({ goals: [] })).isComplete).toBe(false);
  });

  it('counts as answered in it what was answered since it was begun, in whatever way the time is written', () => {
    expect(draft('2026-11-23T06:00:00+00:00').answered).toEqual(new Set(['k']));
    expect(draft('2026-11-23T11:30:00.001+05:30').answered).toEqual(new Set(['k']));
    expect(draft('2026-11-23T11:29:59.999+05:30').answered).toEqual(new Set());
  });
});

describe('a change that changes no finding', () => {
  const standing = fc.constantFrom(
    open(),
    settled(),
    open({ key: 'l', rule: 'PRIORITY_UNSERVED' }),
    settled({ key: 'l', rule: 'PRIORITY_UNSERVED' }, { key: 'l' }),
  );
  const draft = fc.record({
    standings: fc.uniqueArray(standing, { selector: ({ finding }) => finding.key }),
    isOpen: fc.boolean(),
    isComplete: fc.boolean(),
    answered: fc.uniqueArray(fc.constantFrom('k', 'l')).map((keys) => new Set(keys)),
  });

  it('writes nothing', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), (drafts) => {
        const last = drafts.at(-1)!;
        expect(sightingsAfter(watched(...drafts), last, hour(99))).toEqual([]);
      }),
      runs(200),
    );
  });

  it('leaves every sighting either open or ended, with its time', () => {
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 6 }), (drafts) => {
        for (const { end, endedAt } of watched(...drafts)) expect(end === null).toBe(endedAt === null);
      }),
      runs(200),
    );
  });
});
