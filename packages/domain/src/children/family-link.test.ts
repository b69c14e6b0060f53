import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf } from '../../testing/answer.ts';
import { FAMILY_LINK_DAYS } from '../limits.ts';
import {
  type FamilyLink,
  familyLinkStanding,
  makeFamilyLink,
  opensFamilyPage,
  withdrawFamilyLink,
} from './family-link.ts';

const seeded = { seed: 20261130, numRuns: 300 };
const MOTHER = { guardian: 'mother', hasAuthority: true };
const START = Date.UTC(2026, 10, 23, 4);
const DAY = 86_400_000;
const at = (days: number): string => new Date(START + days * DAY).toISOString();

/** What happens to the links of a mother and a father, day by day. */
const acts = fc.array(
  fc.record({
    act: fc.constantFrom('MAKE', 'WITHDRAW', 'PASS'),
    who: fc.constantFrom('mother', 'father'),
    hasAuthority: fc.boolean(),
    after: fc.integer({ min: 0, max: 60 }),
  }),
  { maxLength: 25 },
);

interface Told {
  readonly links: readonly FamilyLink[];
  readonly now: string;
  /** Links that had ended, with the moment, as they were seen to end. */
  readonly ended: ReadonlyMap<string, string>;
}

function live(story: typeof acts extends fc.Arbitrary<infer S> ? S : never): Told {
  let day = 0;
  let links: readonly FamilyLink[] = [];
  const ended = new Map<string, string>();
  story.forEach(({ act, who, hasAuthority, after }, index) => {
    day += after;
    const now = at(day);
    if (act === 'MAKE') {
      const made = makeFamilyLink({ guardian: who, hasAuthority }, links, `link ${index}`, now);
      if (!made.ok) return;
      const renewed = new Map(made.value.renewed.map((each) => [each.link, each]));
      links = [...links.map((each) => renewed.get(each.link) ?? each), made.value.link];
    }
    if (act === 'WITHDRAW') {
      links = links.map((each) => {
        const withdrawn = each.guardian === who ? withdrawFamilyLink(each, now) : undefined;
        return withdrawn?.ok === true ? withdrawn.value : each;
      });
    }
    for (const { link, endedAt } of links) if (endedAt !== null && !ended.has(link)) ended.set(link, endedAt);
  });
  return { links, now: at(day), ended };
}

const ofMothers = ({ links }: Told) => links.filter((each) => each.guardian === 'mother');

describe('a personal link', () => {
  it('is made for a guardian who may consent, and for nobody else', () => {
    expect(ruleOf(makeFamilyLink({ ...MOTHER, hasAuthority: false }, [], 'l', at(0)))).toBe(
      'GUARDIAN_WITHOUT_AUTHORITY',
    );
    expect(makeFamilyLink(MOTHER, [], 'l', at(0))).toMatchObject({
      value: { link: { guardian: 'mother', expiresAt: at(FAMILY_LINK_DAYS), endedAt: null, endedFor: null } },
    });
  });

  it.each([
    ['the moment it was made', 0, null, 'OPEN'],
    ['a moment before its time is over', FAMILY_LINK_DAYS - 1e-6, null, 'OPEN'],
    ['from the moment its time is over', FAMILY_LINK_DAYS, null, 'RUN_OUT'],
    ['once it was ended, however long its time was', 1, at(0.5), 'ENDED'],
    ['once it was ended and its time is over', FAMILY_LINK_DAYS + 1, at(0.5), 'ENDED'],
  ])('stands: %s', (_, days, endedAt, standing) => {
    expect(familyLinkStanding({ expiresAt: at(FAMILY_LINK_DAYS), endedAt }, at(days))).toBe(standing);
  });

  it('opens nothing once its guardian may no longer consent', () => {
    const link = { expiresAt: at(FAMILY_LINK_DAYS), endedAt: null };
    expect(opensFamilyPage(link, MOTHER, at(1))).toBe(true);
    expect(opensFamilyPage(link, { hasAuthority: false }, at(1))).toBe(false);
    expect(opensFamilyPage(link, MOTHER, at(FAMILY_LINK_DAYS))).toBe(false);
  });

  it('is withdrawn once, and not after its time', () => {
    const made = makeFamilyLink(MOTHER, [], 'l', at(0));
    if (!made.ok) throw new Error('not made');
    const { link } = made.value;
    const withdrawn = withdrawFamilyLink(link, at(3));
    expect(withdrawn).toMatchObject({ value: { endedAt: at(3), endedFor: 'WITHDRAWN' } });
    const ended = { ...link, endedAt: at(3), endedFor: 'WITHDRAWN' } as const;
    expect(ruleOf(withdrawFamilyLink(ended, at(4)))).toBe('ALREADY_OVER');
    expect(ruleOf(withdrawFamilyLink(link, at(FAMILY_LINK_DAYS)))).toBe('ALREADY_OVER');
  });
});

describe('whatever happens to the links of two guardians', () => {
  it('leaves each with one that is not ended at most', () => {
    fc.assert(
      fc.property(acts, (story) => {
        const { links } = live(story);
        for (const who of ['mother', 'father']) {
          expect(links.filter((each) => each.guardian === who && each.endedAt === null).length).toBeLessThanOrEqual(1);
        }
      }),
      seeded,
    );
  });

  it('never opens again what was ended, nor ends it a second time', () => {
    fc.assert(
      fc.property(acts, (story) => {
        const { links, now, ended } = live(story);
        for (const [link, endedAt] of ended) {
          const found = links.find((each) => each.link === link);
          expect(found?.endedAt).toBe(endedAt);
          expect(found !== undefined && opensFamilyPage(found, MOTHER, now)).toBe(false);
        }
      }),
      seeded,
    );
  });

  it('never ends one guardian’s link by what is done with the other’s', () => {
    fc.assert(
      fc.property(acts, (story) => {
        const ofMother = live(story.map((each) => (each.who === 'mother' ? each : { ...each, act: 'PASS' as const })));
        const ofBoth = live(story);
        expect(ofMothers(ofBoth)).toEqual(ofMothers(ofMother));
      }),
      seeded,
    );
  });
});
