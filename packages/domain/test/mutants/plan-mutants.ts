import type { Agreement } from '../../src/care-plans/agreement.ts';
import type { Activation } from '../../src/care-plans/activation.ts';
import {
  findOpenVersion,
  findVersion,
  type PlanMoves,
  type PlanRecord,
  type PlanVersion,
} from '../../src/care-plans/plan-record.ts';
import { ok } from '../../src/result.ts';
import type { Mutant } from './rules.ts';

/** A version put into force as it is, with whatever a mutant does to the strands. */
function forced(plan: PlanRecord, version: PlanVersion, strands: PlanMoves['strands'] = []): Activation {
  const before = findVersion(plan, plan.inForce);
  return {
    plan: { state: 'ACTIVE', inForce: version.version },
    versions: [
      { ...version, state: 'IN_FORCE' },
      ...(before === undefined ? [] : [{ ...before, state: 'SUPERSEDED' as const }]),
    ],
    goals: [],
    strands,
    stopped: null,
  };
}

function carryAll(version: PlanVersion | undefined): readonly Omit<Agreement, 'agreement'>[] {
  return version?.agreements.map(({ agreement, ...rest }) => ({ ...rest, carriedFrom: agreement })) ?? [];
}

const NEVER_ACTIVE_WITHOUT = 'a plan is never active without a discipline and a guardian';
const VOIDS_NOTHING = 'a safety change voids no signature';
const STAYS_STOPPED = 'what was stopped or cut while a version waited does not begin again with it';
const TOLD_APART = 'no two versions that people were shown are called the same';
const NO_OTHER_PROMISE = 'a guardian’s agreement is never carried on to another promise';

/** Mistakes about versions, agreements and activation. */
export const planMutants: readonly Mutant[] = [
  {
    named: 'activated without a guardian',
    breaks: NEVER_ACTIVE_WITHOUT,
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        return answer.ok || answer.refusal.rule !== 'NO_GUARDIAN_AGREED' ? answer : ok(forced(plan, version));
      },
    }),
  },
  {
    named: 'activated without a discipline',
    breaks: NEVER_ACTIVE_WITHOUT,
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        const hasFamily = version.agreements.some(({ party }) => party === 'GUARDIAN');
        return answer.ok || answer.refusal.rule !== 'NO_DISCIPLINE_AGREED' || !hasFamily
          ? answer
          : ok(forced(plan, version));
      },
    }),
  },
  {
    named: 'resumed into life before anything was signed',
    breaks: NEVER_ACTIVE_WITHOUT,
    mutate: ({ movePlan }) => ({
      movePlan: (plan, move, on) =>
        move.kind === 'RESUME' ? movePlan({ ...plan, state: 'PAUSED' }, move, on) : movePlan(plan, move, on),
    }),
  },
  {
    named: 'an agreement taken to a text that was not shown',
    breaks: 'what is agreed to is the text that was shown',
    mutate: ({ recordGuardianAgreement }) => ({
      recordGuardianAgreement: (version, given, ...rest) =>
        recordGuardianAgreement(version, { ...given, contentHash: version.contentHash ?? '' }, ...rest),
    }),
  },
  {
    named: 'a spoken agreement good for ever',
    breaks: 'a spoken agreement that has run out brings no version into force',
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const lasting = version.agreements.map((each) => ({ ...each, validUntil: null }));
        const answer = activate(plan, { ...version, agreements: lasting }, on);
        return answer.ok ? ok(forced(plan, version, answer.value.strands)) : answer;
      },
    }),
  },
  {
    named: 'every agreement carried on, whatever changed',
    breaks: NO_OTHER_PROMISE,
    mutate: ({ sendForSignatures }) => ({
      sendForSignatures: (plan, version, facts) => {
        const answer = sendForSignatures(plan, version, facts);
        return answer.ok ? ok({ ...answer.value, carried: carryAll(findVersion(plan, version.base)) }) : answer;
      },
    }),
  },
  {
    named: 'anything slipped in under the word safety',
    breaks: NO_OTHER_PROMISE,
    mutate: ({ reviseForSafety }) => ({
      reviseForSafety: (plan, content, next) => {
        const answer = reviseForSafety(plan, content, next);
        const base = findVersion(plan, plan.inForce);
        if (answer.ok || answer.refusal.rule !== 'SAFETY_CHANGE_HOLDS_MORE' || base === undefined) return answer;
        const inForce: PlanVersion = {
          ...base,
          ...next,
          base: base.version,
          state: 'IN_FORCE',
          content,
          agreements: [],
        };
        return ok({
          superseded: { ...base, state: 'SUPERSEDED' },
          inForce,
          draft: null,
          carried: carryAll(base),
          changes: [],
        });
      },
    }),
  },
  {
    named: 'a version that waits for signatures taken back for safety',
    breaks: VOIDS_NOTHING,
    mutate: ({ reviseForSafety, takeBack }) => ({
      reviseForSafety: (plan, ...change) => {
        const answer = reviseForSafety(plan, ...change);
        const open = findOpenVersion(plan);
        const taken = open === undefined ? undefined : takeBack(plan, open);
        return answer.ok && taken?.ok ? ok({ ...answer.value, draft: taken.value.version }) : answer;
      },
    }),
  },
  {
    named: 'the family asked again because something was stopped',
    breaks: VOIDS_NOTHING,
    mutate: ({ reviseForSafety }) => ({
      reviseForSafety: (...change) => {
        const answer = reviseForSafety(...change);
        if (!answer.ok) return answer;
        return ok({ ...answer.value, carried: answer.value.carried.filter(({ party }) => party !== 'GUARDIAN') });
      },
    }),
  },
  {
    named: 'what was stopped comes back with the version that was sent before',
    breaks: STAYS_STOPPED,
    mutate: ({ activate }) => ({
      activate: (...asked) => {
        const answer = activate(...asked);
        return answer.ok ? ok({ ...answer.value, stopped: null }) : answer;
      },
    }),
  },
  {
    named: 'what was stopped comes back by taking the version back',
    breaks: STAYS_STOPPED,
    mutate: ({ takeBack }) => ({
      takeBack: (plan, version) => takeBack({ ...plan, inForce: version.base }, version),
    }),
  },
  {
    named: 'revisions counted from the version in force alone',
    breaks: TOLD_APART,
    mutate: ({ reviseForSafety }) => ({
      reviseForSafety: (plan, ...change) => {
        const answer = reviseForSafety(plan, ...change);
        const { superseded, inForce } = answer.ok ? answer.value : { superseded: undefined, inForce: undefined };
        if (!answer.ok || superseded === undefined || inForce === undefined) return answer;
        return ok({ ...answer.value, inForce: { ...inForce, revision: superseded.revision + 1 } });
      },
    }),
  },
  {
    named: 'the expected level changed as a method',
    breaks: 'whatever changes the promise asks the family',
    mutate: ({ classifyChange }) => ({
      classifyChange: (...versions) =>
        classifyChange(...versions).map((change) =>
          change.path.endsWith('/level.0')
            ? { ...change, class: 'B', asks: { signs: [], sees: change.asks.signs, acknowledges: [] } }
            : change,
        ),
    }),
  },
  {
    named: 'a version in force written in',
    breaks: 'a version in force never changes, nor does one that was',
    mutate: () => ({ reviseDraft: (version, content) => ok({ ...version, content }) }),
  },
  {
    named: 'the version before rewritten when the next comes into force',
    breaks: 'a version in force never changes, nor does one that was',
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        const rewritten = (each: PlanVersion): PlanVersion => ({ ...each, content: version.content });
        return answer.ok ? ok({ ...answer.value, versions: answer.value.versions.map(rewritten) }) : answer;
      },
    }),
  },
  {
    named: 'a refused activation leaves a trace',
    breaks: 'a refusal never changes the record',
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        if (!answer.ok) Object.assign(plan, { endReason: 'OTHER' });
        return answer;
      },
    }),
  },
  {
    named: 'a second draft beside the first',
    breaks: 'a plan has one version in force and one open at most',
    mutate: ({ openDraft }) => ({
      openDraft: (plan, version) =>
        openDraft({ ...plan, versions: plan.versions.filter(({ state }) => state !== 'DRAFT') }, version),
    }),
  },
  {
    named: 'a new version stops the care of a discipline that has not signed it',
    breaks: 'a new version never sends a strand that is worked back to "starts later"',
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        if (answer.ok || answer.refusal.rule !== 'DISCIPLINE_AT_WORK_UNSIGNED') return answer;
        const stopped = plan.strands.map((each) => ({ ...each, state: 'STARTS_LATER' as const }));
        return ok(forced(plan, version, stopped));
      },
    }),
  },
  {
    named: 'every strand starts with the first signature',
    breaks: 'a strand is worked only when its discipline has agreed to the version in force',
    mutate: ({ activate }) => ({
      activate: (plan, version, on) => {
        const answer = activate(plan, version, on);
        const all = plan.strands.map((each) => ({ ...each, state: 'ACTIVE' as const }));
        return answer.ok ? ok({ ...answer.value, strands: all }) : answer;
      },
    }),
  },
  {
    named: 'the signed text in the order of rows',
    breaks: 'the text that is signed does not depend on the order of rows, and does on every word',
    mutate: () => ({ canonicalPlanText: (content) => JSON.stringify(content) }),
  },
];
