import {
  activate,
  type Agreement,
  baseCatalogue,
  canonicalPlanText,
  type CarriedAgreement,
  checkNewReviewDate,
  findVersion,
  type GuardianAgreement,
  joinPlan,
  type Language,
  partyOf,
  PLAN_TEXT_TEMPLATE,
  planChecklist,
  type PlanVersion,
  recordGuardianAgreement,
  type Register,
  renderPlan,
  reviseForSafety,
  sendForSignatures,
  type ShownText,
  signForDiscipline,
  takeBack,
} from '@trellis/domain';
import { instantOf } from '../base/calendar.ts';
import { granted } from '../base/expect.ts';
import type { Deed } from './acts.ts';
import { withOtherHome, withSheetsWithdrawn } from './home.ts';
import type { GivenAgreement, Living } from './living.ts';
import { allow, type Scene } from './scene.ts';
import { getOpen, withMoves, withVersion } from './versions.ts';
import { findingsNow } from './write.ts';

type Of<Kind extends Deed['kind']> = Extract<Deed, { readonly kind: Kind }>;

/** When something was said or signed elsewhere, nobody wrote down the hour. */
const AFTERNOON = 17 * 60;

function shownText(version: PlanVersion, scene: Scene, language: Language, register: Register): ShownText {
  const { chart, clinic, hash } = scene;
  const names = Object.fromEntries([
    ...chart.priorities.map(({ priority, words }) => [priority, words]),
    ...clinic.staff.map(({ id, name }) => [id, name]),
  ]);
  const { number, revision, content } = version;
  return {
    language,
    register,
    templateVersion: PLAN_TEXT_TEMPLATE,
    contentHash: version.contentHash ?? '',
    renderedHash: hash(renderPlan({ number, revision, content, names }, baseCatalogue, language, register)),
  };
}

function withAgreement(living: Living, scene: Scene, version: PlanVersion, given: GivenAgreement): Living {
  const { agreement } = given;
  const standing = version.agreements.filter((each) => partyOf(each) !== partyOf(agreement));
  // A lasting agreement takes the place of the spoken one before it.
  const renewed = (each: GivenAgreement): boolean =>
    each.version === version.version && each.fallenAt === null && partyOf(each.agreement) === partyOf(agreement);
  return {
    ...withVersion(living, scene, { ...version, agreements: [...standing, agreement] }),
    agreements: [
      ...living.agreements.map((each) =>
        renewed(each) ? { ...each, fallenAt: scene.at, fallenReason: 'RENEWED' } : each,
      ),
      given,
    ],
  };
}

/** The agreements that go on to a new version, each with an id of its own and everything else as it was given. */
function carryOn(
  living: Living,
  version: PlanVersion,
  carried: readonly CarriedAgreement[],
  ids: readonly string[],
): { readonly version: PlanVersion; readonly given: readonly GivenAgreement[] } {
  const agreements = carried.map((each, index): Agreement => ({ ...each, agreement: ids[index] ?? '' }));
  return {
    version: { ...version, agreements },
    given: agreements.flatMap((agreement) =>
      living.agreements
        .filter((each) => each.agreement.agreement === agreement.carriedFrom)
        .map((each) => ({ ...each, agreement, version: version.version, fallenAt: null, fallenReason: null })),
    ),
  };
}

export function send(living: Living, scene: Scene, { carried: ids }: Of<'SEND'>): Living {
  allow(scene, 'plan:send');
  const draft = getOpen(living);
  const agreed = findVersion(living.plan, draft.base)?.content.terms.reviewOn;
  const { birthDate } = scene.chart.profile;
  granted('review date', checkNewReviewDate(draft.content.terms.reviewOn, agreed, scene.today, birthDate));
  const { version, carried } = granted(
    'send for signatures',
    sendForSignatures(living.plan, draft, {
      checklist: planChecklist(draft.content),
      findings: findingsNow(living, scene),
      contentHash: scene.hash(canonicalPlanText(draft.content)),
    }),
  );
  const next = carryOn(living, version, carried, ids);
  return {
    ...withVersion(living, scene, next.version, { sentBy: scene.by.id, sentAt: scene.at }),
    agreements: [...living.agreements, ...next.given],
  };
}

export function takeItBack(living: Living, scene: Scene): Living {
  allow(scene, 'plan:take-back');
  const sent = getOpen(living);
  const { version } = granted('take back', takeBack(living.plan, sent));
  return {
    ...withVersion(living, scene, version, { sentBy: null, sentAt: null }),
    agreements: living.agreements.map((each) =>
      each.version === sent.version ? { ...each, fallenAt: scene.at, fallenReason: 'TAKEN_BACK' } : each,
    ),
  };
}

/** The version people agree to now: what was sent, or the one in force that a discipline has yet to join. */
function toAgreeTo(living: Living): PlanVersion {
  const { versions, inForce } = living.plan;
  return versions.find(({ state }) => state === 'SENT') ?? findVersion(living.plan, inForce) ?? getOpen(living);
}

export function sign(living: Living, scene: Scene, deed: Of<'SIGN'>): Living {
  const version = toAgreeTo(living);
  const discipline = scene.by.discipline ?? '';
  const subject = { onCareTeam: scene.onCareTeam, discipline };
  const shown = shownText(version, scene, deed.language, 'CLINICAL');
  const signed = signForDiscipline(version, scene.caller, subject, deed.agreement, shown, deed.deputyReason);
  return withAgreement(living, scene, version, {
    agreement: granted(`${scene.by.name} signs`, signed),
    version: version.version,
    howFacts: {},
    givenAt: scene.at,
    recordedBy: scene.by.id,
    fallenAt: null,
    fallenReason: null,
  });
}

export function guardianAgrees(living: Living, scene: Scene, deed: Of<'GUARDIAN_AGREES'>): Living {
  allow(scene, 'guardian-agreement:record');
  const version = toAgreeTo(living);
  const shown = shownText(version, scene, deed.language, 'FAMILY');
  const given: GuardianAgreement = { ...deed.given, ...shown, guardian: deed.guardian };
  const agreement = granted('a guardian agrees', recordGuardianAgreement(version, given, deed.agreement, scene.today));
  const { how: _, ...howFacts } = deed.given;
  return withAgreement(living, scene, version, {
    agreement,
    version: version.version,
    howFacts,
    givenAt: agreement.givenOn === scene.today ? scene.at : instantOf(agreement.givenOn, AFTERNOON),
    recordedBy: scene.by.id,
    fallenAt: null,
    fallenReason: null,
  });
}

export function comeIntoForce(living: Living, scene: Scene): Living {
  const { stopped, ...moves } = granted('activate', activate(living.plan, getOpen(living), scene.today));
  if (stopped !== null) throw new Error('No story stops anything while a version waits for signatures');
  const before = findVersion(living.plan, living.plan.inForce);
  return withOtherHome(withMoves(living, scene, moves), scene, before?.content);
}

export function join(living: Living, scene: Scene, { discipline }: Of<'JOIN'>): Living {
  return withMoves(living, scene, granted('join', joinPlan(living.plan, discipline, scene.today)));
}

/** An activity stopped or a dose cut: the next revision, in force at once. */
export function stopForSafety(living: Living, scene: Scene, deed: Of<'STOP_FOR_SAFETY'>): Living {
  allow(scene, 'plan:edit');
  const contentHash = scene.hash(canonicalPlanText(deed.content));
  const next = { version: deed.version, contentHash };
  const { superseded, inForce, draft, carried } = granted('stop', reviseForSafety(living.plan, deed.content, next));
  const kept = carryOn(living, inForce, carried, deed.carried);
  const stopped = withVersion(withVersion(living, scene, superseded, { supersededAt: scene.at }), scene, kept.version, {
    safetyReason: deed.reason,
    sentBy: scene.by.id,
    sentAt: scene.at,
    inForceFrom: scene.at,
  });
  const rebased = withSheetsWithdrawn(draft === null ? stopped : withVersion(stopped, scene, draft), scene, 'SAFETY');
  return {
    ...rebased,
    plan: { ...rebased.plan, inForce: inForce.version },
    agreements: [...rebased.agreements, ...kept.given],
    updatedAt: scene.at,
  };
}
