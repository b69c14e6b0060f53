import type { BodySite, Side } from '../../catalogue/body.ts';
import type { Catalogue } from '../../catalogue/kinds.ts';
import type { Birth } from '../../children/age.ts';
import type { LocalDate } from '../../children/local-date.ts';
import type { HandlingLine } from '../handling.ts';
import type { PlanContent } from '../plan-content.ts';
import type { Priority } from '../priority.ts';
import type { Finding, FindingCode, FindingGrade } from './finding.ts';

/** A precaution on a child, as far as the check of activities goes. Cleared ones are left out by the caller. */
export interface ChildPrecaution {
  readonly precaution: string;
  readonly code: string;
  /** The recorded status where the catalogue knows one (weight-bearing, seizure control); null when not recorded. */
  readonly status: string | null;
  /** The last day of the status; null where it does not expire. */
  readonly statusUntil: LocalDate | null;
  readonly site: BodySite | null;
  readonly side: Side | null;
}

/** Everything the rules look at: the version being written, and what belongs to the child beside it. */
export interface PlanContext {
  readonly catalogue: Pick<Catalogue, 'techniques' | 'tools' | 'hazards' | 'precautions' | 'concerns'>;
  readonly plan: string;
  readonly content: PlanContent;
  /** Goals and strands of the content that are closed or ended, and so say nothing any more. */
  readonly closed: ReadonlySet<string>;
  readonly handling: readonly HandlingLine[];
  readonly precautions: readonly ChildPrecaution[];
  /** What the family wants and has not withdrawn. */
  readonly priorities: readonly Pick<Priority, 'priority' | 'words' | 'importance'>[];
  /** Codes of what the family or a referrer reported. */
  readonly concerns: readonly string[];
  /** Rules of age take the corrected age where that applies: see `ruleAgeMonths`. */
  readonly birth: Birth;
  readonly today: LocalDate;
}

/**
 * One rule: what it is called, which edition of it this is, how grave it usually is, and what it finds. A rule names
 * both things it found something between, gives the same answer for the same context, and is linear in its size.
 */
export interface FindingRule {
  readonly id: FindingCode;
  readonly version: number;
  readonly usualGrade: FindingGrade;
  /**
   * WRITTEN: something in the plan, noticed as it is written. MISSING: something that is not there yet, which says nothing
   * about a plan that is still being written.
   */
  readonly looksFor: 'WRITTEN' | 'MISSING';
  readonly run: (context: PlanContext) => readonly Finding[];
}
