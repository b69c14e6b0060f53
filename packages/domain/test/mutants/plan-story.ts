import * as fc from 'fast-check';
import { addDays, type LocalDate } from '../../src/children/local-date.ts';
import type { Agreement, GuardianAgreement } from '../../src/care-plans/agreement.ts';
import type { CarriedAgreement } from '../../src/care-plans/carry-agreements.ts';
import type { PlanContent } from '../../src/care-plans/plan-content.ts';
import {
  applyMoves,
  findOpenVersion,
  findVersion,
  type PlanRecord,
  type PlanVersion,
} from '../../src/care-plans/plan-record.ts';
import type { SafetyRevision } from '../../src/care-plans/safety-change.ts';
import { ok, refuse, type Result } from '../../src/result.ts';
import {
  activityOf,
  callerOf,
  contentOf,
  IDS,
  OT,
  planOf,
  PT,
  testHash,
  testId,
  versionOf,
} from '../../testing/plan.ts';
import type { Rules } from './rules.ts';

/** One thing somebody tries with a plan, whether or not it is the moment for it. */
export type Step =
  | { readonly does: 'EDIT' | 'SAFETY'; readonly edit: Edit }
  | { readonly does: 'SIGN' | 'JOIN'; readonly discipline: string }
  | { readonly does: 'FAMILY'; readonly spokenDaysAgo: number | null }
  | { readonly does: 'WAIT'; readonly days: number }
  | {
      readonly does:
        | 'OPEN'
        | 'SEND'
        | 'TAKE_BACK'
        | 'ACTIVATE'
        | 'PAUSE'
        | 'RESUME'
        | 'END'
        | 'WITHDRAW'
        | 'WRITE_IN_FORCE';
    };

export const EDITS = [
  'OUTCOME',
  'EXPECTED_LEVEL',
  'METHOD',
  'STOP_ACTIVITY',
  'CUT_DOSE',
  'DROP_OT',
  'RESTORE',
] as const;
type Edit = (typeof EDITS)[number];

const discipline = fc.constantFrom(OT, PT);
const plain = fc.constantFrom(
  'OPEN',
  'SEND',
  'TAKE_BACK',
  'ACTIVATE',
  'PAUSE',
  'RESUME',
  'END',
  'WITHDRAW',
  'WRITE_IN_FORCE',
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: plain.filter((does) => does !== 'END').map((does): Step => ({ does })) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('SEND', 'OPEN', 'ACTIVATE') }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constantFrom('EDIT', 'EDIT', 'SAFETY'), edit: fc.constantFrom(...EDITS) }),
  },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('SIGN', 'SIGN', 'JOIN'), discipline }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('FAMILY'), spokenDaysAgo: fc.constantFrom(null, 0, 27, 28) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('WAIT'), days: fc.constantFrom(1, 27, 40) }) },
  { weight: 1, arbitrary: plain.map((does): Step => ({ does })) },
);

const TO_ACTIVE: readonly Step[] = [
  { does: 'SEND' },
  { does: 'SIGN', discipline: PT },
  { does: 'FAMILY', spokenDaysAgo: null },
  { does: 'ACTIVATE' },
];
const TO_BOTH: readonly Step[] = [...TO_ACTIVE, { does: 'SIGN', discipline: OT }, { does: 'JOIN', discipline: OT }];

/** The next version on its way, with some of its steps left out: a signature missing, a word spoken long ago. */
const chapter: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.constantFrom(...EDITS), fc.constantFrom(null, 0, 27))
  .chain(([edit, spokenDaysAgo]) =>
    fc.subarray<Step>(
      [
        { does: 'OPEN' },
        { does: 'EDIT', edit },
        { does: 'SEND' },
        { does: 'SIGN', discipline: PT },
        { does: 'SIGN', discipline: OT },
        { does: 'FAMILY', spokenDaysAgo },
        { does: 'WAIT', days: 27 },
        { does: 'ACTIVATE' },
        { does: 'JOIN', discipline: OT },
      ],
      { minLength: 6 },
    ),
  );

/** Something is stopped while the next version waits for its signatures; then it comes into force, or is taken back. */
const stoppedMeanwhile: fc.Arbitrary<readonly Step[]> = fc
  .record({
    edit: fc.constantFrom('OUTCOME', 'METHOD', 'EXPECTED_LEVEL'),
    stop: fc.constantFrom('STOP_ACTIVITY', 'CUT_DOSE'),
    end: fc.constantFrom('ACTIVATE', 'ACTIVATE', 'TAKE_BACK'),
  })
  .map(({ edit, stop, end }) => [
    { does: 'OPEN' },
    { does: 'EDIT', edit },
    { does: 'SEND' },
    { does: 'SAFETY', edit: stop },
    { does: 'SIGN', discipline: PT },
    { does: 'SIGN', discipline: OT },
    { does: 'FAMILY', spokenDaysAgo: null },
    { does: end },
  ]);

/** A story of a plan: from nothing, from a plan in force, or from one both disciplines work on. */
export const story: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom([], TO_ACTIVE, TO_BOTH),
    fc.array(
      fc.oneof(
        chapter,
        step.map((each) => [each]),
      ),
      { minLength: 2, maxLength: 8 },
    ),
  )
  .map(([beginning, chapters]) => [...beginning, ...chapters.flat()]);

/** The same, with something stopped while a version waits somewhere in it. */
export const storyOfStops: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.constantFrom(TO_ACTIVE, TO_BOTH),
    fc.array(fc.oneof(stoppedMeanwhile, chapter), { minLength: 1, maxLength: 4 }),
  )
  .map(([beginning, chapters]) => [...beginning, ...chapters.flat()]);

/** Where a story stands. */
export interface Scene {
  readonly plan: PlanRecord;
  readonly today: LocalDate;
  readonly nextId: number;
}

export const opening: Scene = { plan: planOf({ versions: [versionOf()] }), today: '2026-11-23', nextId: 500 };

export function edited(content: PlanContent, edit: Edit): PlanContent {
  const onGoals = (change: (goal: PlanContent['goals'][number]) => PlanContent['goals'][number]): PlanContent => ({
    ...content,
    goals: content.goals.map(change),
  });
  const onPt = (change: (strand: PlanContent['strands'][number]) => PlanContent['strands'][number]): PlanContent => ({
    ...content,
    strands: content.strands.map((strand) => (strand.discipline === PT ? change(strand) : strand)),
  });
  switch (edit) {
    case 'OUTCOME':
      return onGoals((goal) => ({ ...goal, statement: `${goal.statement}, alone` }));
    case 'EXPECTED_LEVEL':
      return onGoals((goal) => ({
        ...goal,
        levels: goal.levels.map((each) => (each.level === 0 ? { ...each, text: `${each.text} alone` } : each)),
      }));
    case 'METHOD':
      return onPt((strand) => ({
        ...strand,
        techniques: [activityOf('OBSTACLE_COURSE'), ...strand.techniques].slice(0, 8),
      }));
    case 'STOP_ACTIVITY':
      return onPt((strand) => ({ ...strand, techniques: strand.techniques.slice(1) }));
    case 'CUT_DOSE':
      return onPt((strand) => ({
        ...strand,
        dose: strand.dose && { ...strand.dose, minutes: Math.max(5, strand.dose.minutes - 5) },
      }));
    case 'DROP_OT':
      return { ...content, strands: content.strands.filter((strand) => strand.discipline !== OT) };
    case 'RESTORE':
      return contentOf();
  }
}

/** Carried agreements as the store keeps them, each with an id of its own. */
function stored(carried: readonly CarriedAgreement[], nextId: number): readonly Agreement[] {
  return carried.map((each, index) => ({ ...each, agreement: testId(nextId + index) }));
}

/** The record after a safety change, as the store writes it. */
function revised(
  plan: PlanRecord,
  { superseded, inForce, draft, carried }: SafetyRevision,
  nextId: number,
): PlanRecord {
  return applyMoves(plan, {
    plan: { inForce: inForce.version },
    versions: [superseded, { ...inForce, agreements: stored(carried, nextId) }, ...(draft === null ? [] : [draft])],
  });
}

/** One step taken, as the API would: load, ask the rule, write what it answered. */
export function take(
  rules: Rules,
  scene: Scene,
  action: Step,
): { readonly scene: Scene; readonly answer: Result<unknown> } {
  const { plan, today, nextId } = scene;
  const open = findOpenVersion(plan);
  const signable = open?.state === 'SENT' ? open : findVersion(plan, plan.inForce);
  const hashOf = (content: PlanContent): string => testHash(rules.canonicalPlanText(content));
  const stays = (answer: Result<unknown>) => ({ scene, answer });
  const moves = <Value>(answer: Result<Value>, next: (value: Value) => PlanRecord) => ({
    scene: answer.ok ? { ...scene, plan: next(answer.value), nextId: nextId + 10 } : scene,
    answer,
  });
  const agree = (version: PlanVersion, answer: Result<Agreement>) =>
    moves(answer, (agreement) =>
      applyMoves(plan, { versions: [{ ...version, agreements: [...version.agreements, agreement] }] }),
    );
  const shown = (version: PlanVersion) => ({
    language: 'en' as const,
    register: 'FAMILY' as const,
    templateVersion: '1',
    contentHash: hashOf(version.content),
    renderedHash: testHash('rendered'),
  });

  switch (action.does) {
    case 'WAIT':
      return { scene: { ...scene, today: addDays(today, action.days) }, answer: ok(null) };
    case 'OPEN':
      return moves(rules.openDraft(plan, testId(nextId)), (version) => applyMoves(plan, { versions: [version] }));
    case 'EDIT':
      if (open === undefined) return stays(refuse('UNKNOWN_VERSION'));
      return moves(rules.reviseDraft(open, edited(open.content, action.edit)), (version) =>
        applyMoves(plan, { versions: [version] }),
      );
    case 'WRITE_IN_FORCE': {
      const inForce = findVersion(plan, plan.inForce);
      if (inForce === undefined) return stays(refuse('UNKNOWN_VERSION'));
      return moves(rules.reviseDraft(inForce, edited(inForce.content, 'METHOD')), (version) =>
        applyMoves(plan, { versions: [version] }),
      );
    }
    case 'SEND':
      if (open === undefined) return stays(refuse('UNKNOWN_VERSION'));
      return moves(
        rules.sendForSignatures(plan, open, { checklist: [], findings: [], contentHash: hashOf(open.content) }),
        ({ version, carried }) => applyMoves(plan, { versions: [{ ...version, agreements: stored(carried, nextId) }] }),
      );
    case 'TAKE_BACK':
      if (open === undefined) return stays(refuse('UNKNOWN_VERSION'));
      return moves(rules.takeBack(plan, open), ({ version }) => applyMoves(plan, { versions: [version] }));
    case 'SIGN': {
      if (signable === undefined) return stays(refuse('UNKNOWN_VERSION'));
      const staffId = action.discipline === PT ? IDS.pt : IDS.ot;
      const caller = callerOf({ staffId, discipline: action.discipline, today });
      const subject = { onCareTeam: true, discipline: action.discipline };
      return agree(signable, rules.signForDiscipline(signable, caller, subject, testId(nextId), shown(signable), null));
    }
    case 'FAMILY': {
      if (signable === undefined) return stays(refuse('UNKNOWN_VERSION'));
      const { spokenDaysAgo } = action;
      const seen = { ...shown(signable), guardian: IDS.guardian };
      const given: GuardianAgreement =
        spokenDaysAgo === null
          ? { ...seen, how: 'SIGNED_ON_SCREEN', signedBefore: IDS.pt }
          : {
              ...seen,
              how: 'AGREED_VERBALLY',
              heardBy: IDS.pt,
              channel: 'PHONE',
              spokenOn: addDays(today, -spokenDaysAgo),
            };
      return agree(signable, rules.recordGuardianAgreement(signable, given, testId(nextId), today));
    }
    case 'ACTIVATE':
      if (open === undefined) return stays(refuse('UNKNOWN_VERSION'));
      return moves(rules.activate(plan, open, today), ({ stopped, ...moved }) => {
        const inForce = applyMoves(plan, moved);
        const next = { version: testId(nextId), contentHash: hashOf(stopped ?? open.content) };
        const again = stopped === null ? undefined : rules.reviseForSafety(inForce, stopped, next);
        return again?.ok ? revised(inForce, again.value, nextId + 1) : inForce;
      });
    case 'JOIN':
      return moves(rules.joinPlan(plan, action.discipline, today), (moved) => applyMoves(plan, moved));
    case 'SAFETY': {
      const inForce = findVersion(plan, plan.inForce);
      if (inForce === undefined) return stays(refuse('UNKNOWN_VERSION'));
      const content = edited(inForce.content, action.edit);
      return moves(
        rules.reviseForSafety(plan, content, { version: testId(nextId), contentHash: hashOf(content) }),
        (revision) => revised(plan, revision, nextId + 1),
      );
    }
    case 'PAUSE':
      return moves(rules.movePlan(plan, { kind: 'PAUSE', reason: 'holiday' }, today), (moved) =>
        applyMoves(plan, moved),
      );
    case 'RESUME':
      return moves(rules.movePlan(plan, { kind: 'RESUME' }, today), (moved) => applyMoves(plan, moved));
    case 'END':
      return moves(rules.movePlan(plan, { kind: 'END', endReason: 'MOVED', reason: 'moved' }, today), (moved) =>
        applyMoves(plan, moved),
      );
    case 'WITHDRAW':
      return {
        scene: {
          ...scene,
          plan: { ...plan, consents: plan.consents.map((each) => ({ ...each, withdrawnOn: today })) },
        },
        answer: ok(null),
      };
  }
}
