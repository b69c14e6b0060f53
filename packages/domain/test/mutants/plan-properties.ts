import * as fc from 'fast-check';
import { GUARDIAN } from '../../src/care-plans/parties.ts';
import { partyOf } from '../../src/care-plans/agreement.ts';
import { canonicalText } from '../../src/care-plans/canonical.ts';
import { disciplinesOf, type PlanContent } from '../../src/care-plans/plan-content.ts';
import { findVersion, type PlanVersion } from '../../src/care-plans/plan-record.ts';
import {
  callerOf,
  contentOf,
  IDS,
  otStrandOf,
  PT,
  ptStrandOf,
  testHash,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { edited, EDITS, opening, story, take, type Scene, type Step } from './plan-story.ts';
import type { Property, Rules } from './rules.ts';

type Watch = (before: Scene, after: Scene, isRefused: boolean) => boolean;

/** Plays a story and holds after every step what `watch` says. */
function always(rules: Rules, watch: () => Watch): void {
  fc.assert(
    fc.property(story, (steps: readonly Step[]) => {
      const holds = watch();
      let scene = opening;
      for (const step of steps) {
        const before = scene;
        const { scene: after, answer } = take(rules, before, step);
        if (!holds(before, after, !answer.ok)) return false;
        scene = after;
      }
      return true;
    }),
    runs(100),
  );
}

/** Whether a version shows its own agreement of a party: to this very text, or carried from one it agreed to. */
function hasAgreed(version: PlanVersion, isParty: (party: string) => boolean): boolean {
  return version.agreements.some(
    (each) => isParty(partyOf(each)) && (each.carriedFrom !== null || each.contentHash === version.contentHash),
  );
}

/** What the family agreed to, told apart without the rule that classifies changes. */
const promised = (content: PlanContent): string =>
  canonicalText(
    content.goals.map(({ statement, levels, targetOn }) => [
      statement,
      targetOn,
      levels.filter(({ level }) => level === 0),
    ]),
  );

export const planProperties: readonly Property[] = [
  {
    says: 'a plan is never active without a discipline and a guardian',
    check: (rules) =>
      always(rules, () => (_, { plan }) => {
        const version = findVersion(plan, plan.inForce);
        if (version === undefined) return plan.state !== 'ACTIVE' && plan.state !== 'PAUSED';
        const parties = disciplinesOf(version.content);
        return (
          hasAgreed(version, (party) => parties.includes(party)) && hasAgreed(version, (party) => party === GUARDIAN)
        );
      }),
  },
  {
    says: 'a guardian’s agreement is never carried on to another promise',
    check: (rules) =>
      always(
        rules,
        () =>
          (_, { plan }) =>
            plan.versions.every((version) => {
              const base = findVersion(plan, version.base);
              if (base === undefined || promised(base.content) === promised(version.content)) return true;
              return version.agreements.every((each) => each.party !== 'GUARDIAN' || each.carriedFrom === null);
            }),
      ),
  },
  {
    says: 'whatever changes the promise asks the family',
    check: (rules) =>
      fc.assert(
        fc.property(fc.constantFrom(...EDITS), fc.constantFrom(...EDITS), (first, second) => {
          const before = contentOf();
          const after = edited(edited(before, first), second);
          const asksFamily = rules.classifyChange(before, after).some(({ asks }) => asks.signs.includes(GUARDIAN));
          return promised(before) === promised(after) || asksFamily;
        }),
        runs(200),
      ),
  },
  {
    says: 'what is agreed to is the text that was shown',
    check: (rules) =>
      fc.assert(
        fc.property(fc.constantFrom('text', 'other text'), (text) => {
          const version = versionOf({ state: 'SENT', contentHash: testHash('text') });
          const shown = {
            language: 'en',
            register: 'FAMILY',
            templateVersion: '1',
            contentHash: testHash(text),
            renderedHash: testHash('rendered'),
          } as const;
          const given = { ...shown, how: 'SIGNED_BY_LINK', link: testId(1), guardian: IDS.guardian } as const;
          const subject = { onCareTeam: true, discipline: PT };
          const answers = [
            rules.recordGuardianAgreement(version, given, testId(2), '2026-11-23'),
            rules.signForDiscipline(version, callerOf(), subject, testId(3), shown),
          ];
          return answers.every((answer) => answer.ok === (text === 'text'));
        }),
        runs(200),
      ),
  },
  {
    says: 'a spoken agreement that has run out brings no version into force',
    check: (rules) =>
      always(rules, () => (before, after) => {
        if (before.plan.inForce === after.plan.inForce) return true;
        const version = findVersion(after.plan, after.plan.inForce);
        return (
          version === undefined ||
          version.agreements.some(
            ({ party, carriedFrom, validUntil }) =>
              party === 'GUARDIAN' && (carriedFrom !== null || validUntil === null || validUntil >= after.today),
          )
        );
      }),
  },
  {
    says: 'a version in force never changes, nor does one that was',
    check: (rules) =>
      always(rules, () => {
        const words = new Map<string, string>();
        return (_, { plan }) =>
          plan.versions
            .filter(({ state }) => state === 'IN_FORCE' || state === 'SUPERSEDED')
            .every(({ version, content }) => {
              const text = canonicalText(content);
              const first = words.get(version) ?? text;
              words.set(version, first);
              return first === text;
            });
      }),
  },
  {
    says: 'a refusal never changes the record',
    check: (rules) =>
      always(rules, () => {
        let last = canonicalText(opening);
        return (_, after, isRefused) => {
          const now = canonicalText(after);
          const isSame = now === last;
          last = now;
          return !isRefused || isSame;
        };
      }),
  },
  {
    says: 'a plan has one version in force and one open at most',
    check: (rules) =>
      always(rules, () => (_, { plan }) => {
        const count = (...states: readonly string[]) =>
          plan.versions.filter(({ state }) => states.includes(state)).length;
        return count('IN_FORCE') === (plan.inForce === null ? 0 : 1) && count('DRAFT', 'SENT') <= 1;
      }),
  },
  {
    says: 'a new version never sends a strand that is worked back to "starts later"',
    check: (rules) =>
      always(
        rules,
        () => (before, after) =>
          before.plan.strands.every(({ strand, state }) => {
            const now = after.plan.strands.find((each) => each.strand === strand)?.state;
            return state === 'STARTS_LATER' || now !== 'STARTS_LATER';
          }),
      ),
  },
  {
    says: 'a strand is worked only when its discipline has agreed to the version in force',
    check: (rules) =>
      always(rules, () => (_, { plan }) => {
        const version = findVersion(plan, plan.inForce);
        return plan.strands.every(
          ({ state, discipline }) =>
            state !== 'ACTIVE' || (version !== undefined && hasAgreed(version, (party) => party === discipline)),
        );
      }),
  },
  {
    says: 'the text that is signed does not depend on the order of rows, and does on every word',
    check: (rules) =>
      fc.assert(
        fc.property(fc.boolean(), fc.boolean(), fc.string({ minLength: 1 }), (turnRows, turnSets, word) => {
          const strands = [otStrandOf(), ptStrandOf()].map((strand) =>
            turnSets ? { ...strand, techniques: strand.techniques.toReversed() } : strand,
          );
          const turned = contentOf({ strands: turnRows ? strands.toReversed() : strands });
          const reworded = contentOf({ strands: [otStrandOf({ what: `${otStrandOf().what}${word}` }), ptStrandOf()] });
          const text = rules.canonicalPlanText(contentOf());
          return rules.canonicalPlanText(turned) === text && rules.canonicalPlanText(reworded) !== text;
        }),
        runs(200),
      ),
  },
];
