import { z } from 'zod';
import { TEXT_LENGTHS } from '../../limits.ts';
import { ok, refuse, type Result } from '../../result.ts';
import type { Finding, FindingGrade } from './finding.ts';

/** Why a finding of grade ASK may stand. */
export const FINDING_REASONS = ['AGREED_BETWEEN_US', 'DONE_ON_PURPOSE', 'FAMILY_CHOICE', 'WILL_CHANGE_LATER'] as const;
export type FindingReason = (typeof FINDING_REASONS)[number];

/** What a person says to settle a finding: a reason chip for an ASK; for a STOP who cleared it, or a therapist's reason. */
export const settlementInputSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('REASON'),
    reason: z.enum(FINDING_REASONS),
    note: z.string().trim().max(TEXT_LENGTHS.findingNote),
  }),
  z.object({
    kind: z.literal('CLEARANCE'),
    /** The role of the one who cleared it in writing, such as ORTHOPAEDIC_SURGEON, and their name. */
    clearedByRole: z.string().min(1).max(80),
    clearedBy: z.string().trim().min(1).max(TEXT_LENGTHS.personName),
    note: z.string().trim().min(1).max(TEXT_LENGTHS.findingNote),
  }),
  z.object({ kind: z.literal('THERAPIST_REASON'), note: z.string().trim().min(1).max(TEXT_LENGTHS.findingNote) }),
]);
export type SettlementInput = Readonly<z.infer<typeof settlementInputSchema>>;

/** A finding as somebody settled it. It holds while the finding's facts are those it was settled on. */
export interface Settlement {
  readonly key: string;
  readonly facts: string;
  readonly grade: FindingGrade;
  readonly reason: FindingReason | null;
  readonly note: string | null;
  readonly clearedByRole: string | null;
  readonly clearedBy: string | null;
  readonly settledBy: string;
}

/** SETTLED_BEFORE: it was settled, and something it rests on has changed since. */
export const FINDING_STANDINGS = ['OPEN', 'SETTLED', 'SETTLED_BEFORE'] as const;
export interface FindingStanding {
  readonly finding: Finding;
  readonly standing: (typeof FINDING_STANDINGS)[number];
  /** The settlement that holds, or the last one that no longer does. */
  readonly settlement: Settlement | null;
}

function settlementOf(finding: Finding, input: SettlementInput, settledBy: string): Settlement {
  const cleared = input.kind === 'CLEARANCE';
  return {
    key: finding.key,
    facts: finding.facts,
    grade: finding.grade,
    reason: input.kind === 'REASON' ? input.reason : null,
    note: input.note === '' ? null : input.note,
    clearedByRole: cleared ? input.clearedByRole : null,
    clearedBy: cleared ? input.clearedBy : null,
    settledBy,
  };
}

/**
 * Settles a finding. An ASK takes a reason chip. A STOP takes what its precaution allows: the written clearance of a
 * named role, or a reason by a therapist of the discipline it touches; where neither is allowed, only another activity
 * helps. Whether the caller may settle or clear at all is the access policy's `finding:settle` and `finding:clear`.
 */
export function settleFinding(finding: Finding, input: SettlementInput, settledBy: string): Result<Settlement> {
  const { grade, metBy, clearanceBy } = finding;
  if (grade !== 'STOP') {
    return input.kind === 'REASON' ? ok(settlementOf(finding, input, settledBy)) : refuse('REASON_NEEDED');
  }
  const isCleared =
    input.kind === 'CLEARANCE' && metBy.includes('WRITTEN_CLEARANCE') && clearanceBy.includes(input.clearedByRole);
  const isReasoned = input.kind === 'THERAPIST_REASON' && metBy.includes('REASON_BY_THERAPIST_OF_TOUCHED_DISCIPLINE');
  if (isCleared || isReasoned) return ok(settlementOf(finding, input, settledBy));
  if (metBy.every((way) => way === 'CHANGE_ACTIVITY')) return refuse('STOP_NEEDS_CHANGE');
  return refuse('STOP_NEEDS_CLEARANCE', { clearanceBy });
}

/**
 * Each finding with whether it is settled. A settlement on other facts, or on a lower grade, no longer holds and the
 * finding is open again; the old reason is kept beside it. `settlements` are the plan's, the latest last.
 */
export function standFindings(
  findings: readonly Finding[],
  settlements: readonly Settlement[],
): readonly FindingStanding[] {
  const latest = new Map(settlements.map((each) => [each.key, each]));
  return findings.map((finding): FindingStanding => {
    const settlement = latest.get(finding.key) ?? null;
    if (settlement === null) return { finding, standing: 'OPEN', settlement };
    const holds = settlement.facts === finding.facts && settlement.grade === finding.grade;
    return { finding, standing: holds ? 'SETTLED' : 'SETTLED_BEFORE', settlement };
  });
}

/** The findings that keep a plan from being sent: STOP and ASK that nobody has settled on the facts as they are. */
export function blockingFindings(standings: readonly FindingStanding[]): readonly Finding[] {
  return standings
    .filter(({ finding, standing }) => standing !== 'SETTLED' && finding.grade !== 'NOTE')
    .map(({ finding }) => finding);
}
