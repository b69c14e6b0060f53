import { WRITING_MINUTES } from '../../limits.ts';
import { planChecklist } from '../checklist.ts';
import type { PlanContent } from '../plan-content.ts';
import { FINDING_RULES } from './find-findings.ts';
import type { FindingCode, FindingGrade } from './finding.ts';
import { FINDING_REASONS, type FindingStanding } from './settle.ts';

/**
 * How a finding ended. MET: somebody changed what it was about. CLEARED: a STOP that a named person answered for. A reason:
 * an ASK that was set aside by that chip. WENT: nobody answered it, because it asked for nothing, its draft is no more, or
 * what it missed was only not written yet.
 */
export const FINDING_ENDS = ['MET', 'CLEARED', ...FINDING_REASONS, 'WENT'] as const;
export type FindingEnd = (typeof FINDING_ENDS)[number];

/**
 * A finding that was raised in a draft. It is raised once there, however often it came and went while somebody wrote, and
 * it ended as it stood at last. What was missing and only not written yet is raised when it is missing again.
 */
export interface Sighting {
  readonly key: string;
  readonly rule: FindingCode;
  readonly ruleVersion: number;
  readonly grade: FindingGrade;
  readonly raisedAt: string;
  readonly endedAt: string | null;
  readonly end: FindingEnd | null;
}

/** A draft as the rules see it after a change. */
export interface WatchedDraft {
  /** Whether anybody still writes in it: not once it is sent or discarded, or its plan has ended. */
  readonly isOpen: boolean;
  /** Whether its checklist is empty: what is missing from it now is not just not written yet. */
  readonly isComplete: boolean;
  readonly standings: readonly FindingStanding[];
  /** Keys of the findings that somebody has answered since the draft was begun. */
  readonly answered: ReadonlySet<string>;
}

interface OpenDraft {
  readonly content: PlanContent;
  readonly beganAt: string;
  readonly standings: readonly FindingStanding[];
  /** Every answer there is, also of earlier versions. */
  readonly settlements: readonly { readonly key: string; readonly settledAt: string }[];
}

/** What is watched of a draft that is written in. */
export function watchedDraft({ content, beganAt, standings, settlements }: OpenDraft): WatchedDraft {
  const since = Date.parse(beganAt);
  const answered = settlements.filter(({ settledAt }) => Date.parse(settledAt) >= since);
  return {
    isOpen: true,
    isComplete: planChecklist(content).length === 0,
    standings,
    answered: new Set(answered.map(({ key }) => key)),
  };
}

/** What is watched of one that is sent or discarded, or whose plan has ended. */
export const LEFT_DRAFT: WatchedDraft = { isOpen: false, isComplete: false, standings: [], answered: new Set() };

const LOOKS_FOR_WHAT_IS_MISSING: ReadonlySet<FindingCode> = new Set(
  FINDING_RULES.filter(({ looksFor }) => looksFor === 'MISSING').map(({ id }) => id),
);

function endOf({ standing, settlement }: FindingStanding): FindingEnd | null {
  return standing === 'SETTLED' && settlement !== null ? (settlement.reason ?? 'CLEARED') : null;
}

function isRaised(standing: FindingStanding, { isComplete, answered }: WatchedDraft): boolean {
  const { key, rule } = standing.finding;
  // What was answered in an earlier version and still holds is not asked again.
  if (standing.standing === 'SETTLED') return answered.has(key);
  return isComplete || !LOOKS_FOR_WHAT_IS_MISSING.has(rule);
}

/** The sighting that a finding goes on with: what went with the writing had not been raised yet. */
function goesOn(known: Sighting | undefined): Sighting | undefined {
  return known?.end === 'WENT' && LOOKS_FOR_WHAT_IS_MISSING.has(known.rule) ? undefined : known;
}

function seen(known: Sighting | undefined, standing: FindingStanding, at: string): Sighting {
  const { key, rule, ruleVersion, grade } = standing.finding;
  const end = endOf(standing);
  const endedAt = end === null ? null : end === known?.end ? known.endedAt : at;
  return { key, rule, ruleVersion, grade, raisedAt: known?.raisedAt ?? at, endedAt, end };
}

function isSame(one: Sighting, other: Sighting): boolean {
  return one.end === other.end && one.grade === other.grade && one.ruleVersion === other.ruleVersion;
}

/**
 * The sightings of a draft that a change has made or moved on, by its sightings before. Those that are as they were are
 * left out, so that most changes write nothing.
 */
export function sightingsAfter(before: readonly Sighting[], draft: WatchedDraft, at: string): readonly Sighting[] {
  if (!draft.isOpen) {
    return before.filter(({ end }) => end === null).map((each) => ({ ...each, end: 'WENT', endedAt: at }));
  }
  const known = new Map(before.map((each) => [each.key, each]));
  const moved: Sighting[] = [];
  for (const standing of draft.standings) {
    const last = goesOn(known.get(standing.finding.key));
    known.delete(standing.finding.key);
    if (last === undefined && !isRaised(standing, draft)) continue;
    const now = seen(last, standing, at);
    if (last === undefined || !isSame(last, now)) moved.push(now);
  }
  const gone = [...known.values()].flatMap((each) => {
    const end = endOfGone(each, draft, at);
    return end === each.end ? [] : { ...each, end, endedAt: at };
  });
  return [...moved, ...gone];
}

/** How a finding ended that is found no more. */
function endOfGone({ rule, end, raisedAt, endedAt }: Sighting, { isComplete }: WatchedDraft, at: string): FindingEnd {
  if (!LOOKS_FOR_WHAT_IS_MISSING.has(rule)) return end === 'WENT' ? end : 'MET';
  // Without its goals a draft misses nothing, and yet nobody has served what was missed.
  if (!isComplete) return end ?? 'WENT';
  const goneAt = end === 'WENT' && endedAt !== null ? endedAt : at;
  const isJustWritten = Date.parse(goneAt) - Date.parse(raisedAt) < WRITING_MINUTES * 60_000;
  return (end === null || end === 'WENT') && isJustWritten ? 'WENT' : 'MET';
}
