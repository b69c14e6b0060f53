import * as fc from 'fast-check';
import { GUARDIAN } from '../../src/care-plans/parties.ts';
import { weeklyMinutes } from '../../src/goals/dose.ts';
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
import { edited, EDITS, opening, story, storyOfStops, take, type Scene, type Step } from './plan-story.ts';
import type { Property, Rules } from './rules.ts';

type Watch = (before: Scene, after: Scene, isRefused: boolean, step: Step) => boolean;

/** Plays a story and holds after every step what `watch` says. */
function always(rules: Rules, watch: () => Watch, of: fc.Arbitrary<readonly Step[]> = story): void {
  fc.assert(
    fc.property(of, (steps: readonly Step[]) => {
      const holds = watch();
      let scene = opening;
      for (const step of steps) {
        const before = scene;
        const { scene: after, answer } = take(rules, before, step);
        if (!holds(before, after, !answer.ok, step)) return false;
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

/** The physiotherapist's strand of a version. */
function pt(version: PlanVersion | undefined): PlanContent['strands'][number] | undefined {
  return version?.content.strands.find(({ discipline }) => discipline === PT);
}

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
          const given = { ...shown, how: 'SIGNED_BY_THUMB', witness: 'Kamla Namuna', guardian: IDS.guardian } as const;
          const subject = { onCareTeam: true, discipline: PT };
          const answers = [
            rules.recordGuardianAgreement(version, given, testId(2), '2026-11-23'),
            rules.signForDiscipline(version, callerOf(), subject, testId(3), shown, null),
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
    says: 'a safety change voids no signature',
    check: (rules) =>
      always(
        rules,
        () =>
          ({ plan: before }, { plan: after }, _isRefused, step) => {
            if (step.does !== 'SAFETY' || before.inForce === after.inForce) return true;
            const [from, to] = [findVersion(before, before.inForce), findVersion(after, after.inForce)];
            const carried = new Set(to?.agreements.map(({ carriedFrom }) => carriedFrom));
            const sent = before.versions.find(({ state }) => state === 'SENT');
            return (
              from?.agreements.every(({ agreement }) => carried.has(agreement)) === true &&
              (sent === undefined || canonicalText(findVersion(after, sent.version)) === canonicalText(sent))
            );
          },
        storyOfStops,
      ),
  },
  {
    says: 'what was stopped or cut while a version waited does not begin again with it',
    check: (rules) =>
      always(
        rules,
        () => {
          let waiting: string | undefined;
          const stopped = new Set<string>();
          let most = Infinity;
          return ({ plan: before }, { plan: after }, isRefused, step) => {
            const sent = before.versions.find(({ state }) => state === 'SENT');
            if (step.does === 'SAFETY' && !isRefused && sent !== undefined) {
              const [from, to] = [pt(findVersion(before, before.inForce)), pt(findVersion(after, after.inForce))];
              const kept = new Set(to?.techniques.map(({ technique }) => technique));
              waiting = sent.version;
              for (const { technique } of from?.techniques ?? []) if (!kept.has(technique)) stopped.add(technique);
              if (weeklyMinutes(to?.dose ?? null) < weeklyMinutes(from?.dose ?? null))
                most = weeklyMinutes(to?.dose ?? null);
            }
            const now = findVersion(after, waiting ?? null);
            // It is at the moment it leaves its state that it must have lost what was stopped; a draft is written in again.
            if (now === undefined || now.state === 'SENT') return true;
            const strand = pt(now.state === 'DRAFT' ? now : findVersion(after, after.inForce));
            const holds =
              strand?.techniques.every(({ technique }) => !stopped.has(technique)) !== false &&
              weeklyMinutes(strand?.dose ?? null) <= most;
            waiting = undefined;
            stopped.clear();
            most = Infinity;
            return holds;
          };
        },
        storyOfStops,
      ),
  },
  {
    says: 'no two versions that people were shown are called the same',
    check: (rules) =>
      always(
        rules,
        () =>
          (_, { plan }) => {
            const shown = plan.versions.filter(({ state }) => state !== 'DRAFT' && state !== 'DISCARDED');
            return new Set(shown.map(({ number, revision }) => `${number}.${revision}`)).size === shown.length;
          },
        storyOfStops,
      ),
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
