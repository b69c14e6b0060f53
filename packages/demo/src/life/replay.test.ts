import { canonicalPlanText, canonicalText, planContentSchema } from '@trellis/domain';
import { testHash } from '@trellis/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { tellDemo, toldAs, type ToldClinic } from '../../testing/told-demo.ts';
import { Refused } from '../base/expect.ts';
import { childRows } from '../generate.ts';
import type { Act } from './acts.ts';
import { replay } from './step.ts';

let told: readonly ToldClinic[];
beforeAll(() => {
  told = tellDemo();
});

/** Whether it is about a level that was seen; what took an observation back goes with it. */
function isAboutLevels(act: Act): boolean {
  return act.kind === 'VOID' || (act.kind === 'OBSERVE' && act.input.level !== null);
}

/** What a life without some of its acts is refused for, or undefined. */
function refusalWithout(story: string, isLeftOut: (act: Act) => boolean): string | undefined {
  const { clinic } = told[0] ?? {};
  const child = toldAs(told, story);
  if (clinic === undefined) throw new Error('There is no clinic');
  try {
    replay(
      { clinic, chart: child.chart, hash: testHash },
      child.acts.filter((act) => !isLeftOut(act)),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.rule;
    throw error;
  }
}

describe('every plan of the demo', () => {
  it('is what the domain makes of its acts, one after the other, from empty', () => {
    let plans = 0;
    for (const { clinic, children } of told) {
      for (const child of children.filter(({ living }) => living !== null)) {
        const again = replay({ clinic, chart: child.chart, hash: testHash }, child.acts);
        const rows = childRows(clinic, { ...child, living: again });
        expect(canonicalText(rows)).toBe(canonicalText(childRows(clinic, child)));
        plans += 1;
      }
    }
    expect(plans).toBeGreaterThan(100);
  });

  it('is written in the form the product takes, and signed with the hash of what it says', () => {
    for (const { children } of told) {
      const versions = children.flatMap(({ living }) => living?.plan.versions ?? []);
      for (const { content } of versions) expect(planContentSchema.safeParse(content).error).toBeUndefined();
      for (const { content, contentHash } of versions.filter((each) => each.contentHash !== null)) {
        expect(contentHash).toBe(testHash(canonicalPlanText(content)));
      }
    }
  });

  it('is told in the order in which it happened', () => {
    for (const { children } of told) {
      for (const { acts } of children) {
        const times = acts.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
      }
    }
  });
});

describe('a life with something left out', () => {
  it('is refused: without the family, without a discipline, without what the findings ask, without sending', () => {
    expect(refusalWithout('Aarav', ({ kind }) => kind === 'GUARDIAN_AGREES')).toBe('NO_GUARDIAN_AGREED');
    expect(refusalWithout('Aarav', ({ kind }) => kind === 'SIGN')).toBe('NO_DISCIPLINE_AGREED');
    expect(refusalWithout('Aarav', ({ kind }) => kind === 'SEND')).toBe('VERSION_NOT_SENT');
    expect(refusalWithout('Aarav', ({ kind }) => kind === 'REVISE')).toBe('CHECKLIST_OPEN');
  });

  it('is refused where a goal was reached without having been seen', () => {
    expect(refusalWithout('Aarav', isAboutLevels)).toBe('NOT_REACHED_YET');
  });

  it('is refused where somebody works on a strand whose discipline has not signed', () => {
    const wasJoined = toldAs(told, 'joined later');
    const joined = wasJoined.acts.find(({ kind }) => kind === 'JOIN');
    expect(joined).toBeDefined();
    expect(refusalWithout('joined later', ({ kind }) => kind === 'JOIN')).toBe('STRAND_STARTS_LATER');
  });
});
