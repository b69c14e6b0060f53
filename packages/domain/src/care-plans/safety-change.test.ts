import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, valueOf } from '../../testing/answer.ts';
import {
  activityOf,
  contentOf,
  homeItemOf,
  IDS,
  otStrandOf,
  planOf,
  ptStrandOf,
  testHash,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { weeklyMinutes, type Dose } from '../goals/dose.ts';
import type { PlanContent } from './plan-content.ts';
import {
  rebaseDraft,
  reviseForSafety,
  withDose,
  withoutHomeItem,
  withoutTechnique,
  withStopsSince,
} from './safety-change.ts';

const doseOf = (timesPerWeek: number, minutes: number): Dose => ({
  mode: 'PERIODIC',
  timesPerWeek,
  minutes,
  weeks: 6,
  deliveryMode: 'CLINIC',
});
const dosed = (dose: Dose | null) => contentOf({ strands: [otStrandOf(), ptStrandOf({ dose })] });
const ptDose = (content: PlanContent) => content.strands.find(({ strand }) => strand === IDS.ptStrand)?.dose;

describe('another amount of one strand', () => {
  it('leaves the rest of its dose, and every other strand', () => {
    const changed = withDose(dosed(doseOf(2, 45)), IDS.ptStrand, { timesPerWeek: 1, minutes: 20 });
    expect(changed).toEqual(dosed(doseOf(1, 20)));
  });

  it('makes no dose where none was written', () => {
    expect(withDose(dosed(null), IDS.ptStrand, { timesPerWeek: 1, minutes: 20 })).toEqual(dosed(null));
  });
});

const codesOf = (of: PlanContent) => of.strands.flatMap((each) => each.techniques.map(({ technique }) => technique));

const minutesOf = (of: PlanContent) => weeklyMinutes(ptDose(of) ?? null);

describe('what was cut since a draft was begun', () => {
  it.each<readonly [string, Dose | null, Dose | null, Dose | null, Dose | null]>([
    ['holds in the draft', doseOf(2, 45), doseOf(1, 45), doseOf(2, 45), doseOf(1, 45)],
    ['holds in a draft that asks for more still', doseOf(2, 45), doseOf(1, 45), doseOf(3, 40), doseOf(1, 45)],
    ['leaves a draft that cuts further', doseOf(2, 45), doseOf(1, 45), doseOf(1, 30), doseOf(1, 30)],
    ['leaves a draft that was cut to as much', doseOf(2, 45), doseOf(1, 45), doseOf(3, 15), doseOf(3, 15)],
    ['leaves a draft without a dose', doseOf(2, 45), doseOf(1, 45), null, null],
    ['is nothing where as much is in force', doseOf(2, 45), doseOf(2, 45), doseOf(3, 45), doseOf(3, 45)],
    ['is nothing where more is in force', doseOf(1, 45), doseOf(2, 45), doseOf(3, 45), doseOf(3, 45)],
    ['is no amount to hold to where the dose is gone', doseOf(2, 45), null, doseOf(2, 45), doseOf(2, 45)],
  ])('%s', (_, base, inForce, draft, expected) => {
    expect(ptDose(withStopsSince(dosed(base), dosed(inForce), dosed(draft)))).toEqual(expected);
  });

  it('holds for the amount alone, in the draft’s own way and place', () => {
    const draft = { ...doseOf(2, 45), deliveryMode: 'ONLINE', weeks: null };
    expect(ptDose(withStopsSince(dosed(doseOf(2, 45)), dosed(doseOf(1, 45)), dosed(draft)))).toEqual({
      ...draft,
      timesPerWeek: 1,
    });
  });

  it('holds together with what was stopped in the same strand', () => {
    const base = dosed(doseOf(2, 45));
    const inForce = withoutTechnique(dosed(doseOf(1, 45)), IDS.ptStrand, 'SIT_TO_STAND_PRACTICE');
    expect(withStopsSince(base, inForce, base)).toEqual(inForce);
  });

  it('leaves strands that only one of the two versions has', () => {
    const cut = dosed(doseOf(1, 10));
    const draft = contentOf({ strands: [ptStrandOf({ strand: testId(25), dose: doseOf(5, 60) })] });
    expect(withStopsSince(dosed(doseOf(2, 45)), cut, draft)).toBe(draft);
    const base = dosed(doseOf(2, 45));
    expect(withStopsSince(base, contentOf({ strands: [otStrandOf()] }), base)).toBe(base);
    expect(withStopsSince(contentOf({ strands: [otStrandOf()] }), cut, base)).toBe(base);
  });

  it('is stopped at home too, and what is new there stays', () => {
    const items = [homeItemOf(), homeItemOf({ item: testId(71) })];
    const base = contentOf({ homeItems: items });
    const draft = contentOf({ homeItems: [...items, homeItemOf({ item: testId(72) })] });
    const kept = withStopsSince(base, withoutHomeItem(base, IDS.homeItem), draft);
    expect(kept.homeItems.map(({ item }) => item)).toEqual([testId(71), testId(72)]);
  });

  const amount = fc.record({ timesPerWeek: fc.constantFrom(0.5, 1, 2, 5), minutes: fc.constantFrom(10, 20, 45) });
  const techniques = fc.subarray(['SIT_TO_STAND_PRACTICE', 'STANDING_BALANCE_IN_TASK', 'SUPPORTED_STANDING']);
  const content = fc.record({ amount, techniques }).map(({ amount: { timesPerWeek, minutes }, techniques: codes }) =>
    contentOf({
      strands: [ptStrandOf({ dose: doseOf(timesPerWeek, minutes), techniques: codes.map((code) => activityOf(code)) })],
    }),
  );

  it('never comes back with a draft, whatever was written', () => {
    fc.assert(
      fc.property(content, content, content, (base, inForce, draft) => {
        const after = withStopsSince(base, inForce, draft);
        const stopped = codesOf(base).filter((code) => !codesOf(inForce).includes(code));
        expect(codesOf(after)).toEqual(codesOf(draft).filter((code) => !stopped.includes(code)));
        const isCut = minutesOf(inForce) < minutesOf(base);
        expect(minutesOf(after)).toBe(isCut ? Math.min(minutesOf(draft), minutesOf(inForce)) : minutesOf(draft));
      }),
      runs(200),
    );
  });
});

describe('a safety change', () => {
  const inForce = versionOf({ state: 'IN_FORCE', contentHash: testHash('first'), content: dosed(doseOf(2, 45)) });
  const plan = planOf({ state: 'ACTIVE', inForce: inForce.version, versions: [inForce] });
  const next = { version: testId(102), contentHash: testHash('next') };
  const less = dosed(doseOf(1, 45));

  it('is the next revision of what is in force, signed by nobody', () => {
    expect(valueOf(reviseForSafety(plan, less, next))).toMatchObject({
      superseded: { version: inForce.version, state: 'SUPERSEDED' },
      inForce: {
        ...next,
        number: 1,
        revision: 1,
        base: inForce.version,
        state: 'IN_FORCE',
        changeClass: 'C',
        agreements: [],
      },
      draft: null,
    });
  });

  const refusedIn = (over: Partial<typeof plan>) => refusalOf(reviseForSafety({ ...plan, ...over }, less, next));

  it('is of a plan in care', () => {
    expect(refusedIn({ state: 'ENDED' })).toEqual({ rule: 'PLAN_NOT_OPEN', data: { state: 'ENDED' } });
    expect(refusedIn({ state: 'DRAFT', inForce: null })).toEqual({ rule: 'PLAN_NOT_OPEN', data: { state: 'DRAFT' } });
  });

  it('moves an open draft along, and leaves one that was sent', () => {
    const open = versionOf({ version: testId(101), base: inForce.version, content: dosed(doseOf(3, 45)) });
    const revised = (state: 'DRAFT' | 'SENT') =>
      valueOf(reviseForSafety({ ...plan, versions: [inForce, { ...open, state }] }, less, next)).draft;
    expect(revised('DRAFT')).toMatchObject({ version: testId(101), base: next.version, state: 'DRAFT', content: less });
    expect(revised('SENT')).toBeNull();
  });

  it('leaves a draft alone that stands on nothing, or on what is in force already', () => {
    const first = versionOf({ version: testId(101) });
    expect(rebaseDraft(plan, first, inForce)).toBe(first);
    const current = versionOf({ version: testId(101), base: inForce.version });
    expect(rebaseDraft(plan, current, inForce)).toBe(current);
  });
});
