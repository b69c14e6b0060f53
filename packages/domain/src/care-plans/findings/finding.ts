import type { StopMetBy } from '../../catalogue/precaution.ts';
import type { RefusalData } from '../../result.ts';

/** What the rules notice between strands or disciplines: what one discipline cannot see alone. */
export const FINDING_CODES = [
  'SAME_OUTCOME_TWICE',
  'OPPOSITE_HANDLING',
  'FOCUS_AREA_UNDIVIDED',
  'PRIORITY_UNSERVED',
  'NEED_UNSERVED',
  'ACTIVITY_AGAINST_PRECAUTION',
  'LOAD_TOO_FULL',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** STOP: cleared by a named person or the activity is changed. ASK: a reason before sending. NOTE: goes by itself. */
export const FINDING_GRADES = ['STOP', 'ASK', 'NOTE'] as const;
export type FindingGrade = (typeof FINDING_GRADES)[number];

/** The sentences a finding is said in; their texts are in `words/finding-words.ts`. */
export const FINDING_WORDS = [
  'SAME_OUTCOME_TWICE',
  'OPPOSITE_HANDLING',
  'FOCUS_AREA_UNDIVIDED',
  'PRIORITY_UNSERVED',
  'NEED_UNSERVED',
  'ACTIVITY_FORBIDDEN',
  'ACTIVITY_WITH_CARE',
  'HOME_TOO_MANY',
  'HOME_TOO_LONG',
  'WEEK_TOO_FULL',
] as const;
export type FindingWord = (typeof FINDING_WORDS)[number];

/** What a finding can be about. PLAN is the whole of it: what one would look for there and does not find. */
export const FINDING_ITEM_KINDS = [
  'GOAL',
  'STRAND',
  'HOME_ITEM',
  'HANDLING_LINE',
  'PRECAUTION',
  'PRIORITY',
  'CONCERN',
  'FOCUS_AREA',
  'PLAN',
] as const;

/** One of the two things a finding is between, so that the screen can point at both. */
export interface FindingItem {
  readonly kind: (typeof FINDING_ITEM_KINDS)[number];
  /** Of a row its id; of a concern and a focus area their code. */
  readonly id: string;
}

export interface Finding {
  /** The same two things under the same rule have the same key, whatever is written in them. */
  readonly key: string;
  readonly rule: FindingCode;
  readonly ruleVersion: number;
  readonly grade: FindingGrade;
  readonly items: readonly [FindingItem, FindingItem];
  readonly word: FindingWord;
  /** What the sentence is filled with: the plan's own words, and catalogue codes for `sayFinding` to name. */
  readonly data: RefusalData;
  /** What the rule looked at, as canonical text. A settlement holds only while this stays the same. */
  readonly facts: string;
  /** For a STOP: how it can be met, and the roles that may clear it in writing. */
  readonly metBy: readonly StopMetBy[];
  readonly clearanceBy: readonly string[];
}
