import { isRecord } from '../../lib/auth/viewer.ts';
import type { VariablesOf } from '../../graphql/graphql.ts';
import type { AboutChild } from './about-child.ts';
import type { EditReported } from './about.graphql.ts';

/**
 * What somebody changes of the conditions and concerns, apart from what stands: where a colleague changed something
 * meanwhile, the two come together instead of the later one undoing the earlier. Plain JSON: it is kept as a draft.
 */
export interface ReportedEdit {
  readonly conditionsAdded: readonly string[];
  readonly conditionsTaken: readonly string[];
  /** By condition: whether it is confirmed, where that is said anew. */
  readonly confirmed: Readonly<Record<string, boolean>>;
  /** The condition that is to come first; empty while the order stays. */
  readonly first: string;
  readonly concernsAdded: readonly string[];
  readonly concernsTaken: readonly string[];
}

export const NO_EDIT: ReportedEdit = {
  conditionsAdded: [],
  conditionsTaken: [],
  confirmed: {},
  first: '',
  concernsAdded: [],
  concernsTaken: [],
};

const isCodes = (stored: unknown): boolean => Array.isArray(stored) && stored.every((code) => typeof code === 'string');

export function isReportedEdit(stored: unknown): stored is ReportedEdit {
  return (
    isRecord(stored) &&
    [stored['conditionsAdded'], stored['conditionsTaken'], stored['concernsAdded'], stored['concernsTaken']].every(
      isCodes,
    ) &&
    typeof stored['first'] === 'string' &&
    isRecord(stored['confirmed'])
  );
}

export type ReportedWanted = Pick<VariablesOf<typeof EditReported>['input'], 'conditions' | 'concerns'>;

/** What shall stand: what stands now, with the edit made. */
export function wantedOf(about: Pick<AboutChild, 'conditions' | 'concerns'>, edit: ReportedEdit): ReportedWanted {
  const stands = new Map(about.conditions?.map(({ condition, confirmed }) => [condition, confirmed]));
  const conditions = together([...stands.keys()], edit.conditionsAdded, edit.conditionsTaken).map((condition) => ({
    condition,
    confirmed: edit.confirmed[condition] ?? stands.get(condition) ?? false,
  }));
  return {
    conditions: conditions.toSorted((a, b) => Number(b.condition === edit.first) - Number(a.condition === edit.first)),
    concerns: together(about.concerns?.map(({ concern }) => concern) ?? [], edit.concernsAdded, edit.concernsTaken),
  };
}

function together(stands: readonly string[], come: readonly string[], gone: readonly string[]): string[] {
  return [...new Set([...stands, ...come])].filter((code) => !gone.includes(code));
}

/** The two lists of an edit after `code` was added, or taken off where it stood or was added before. */
export function added(code: string, lists: readonly [readonly string[], readonly string[]]): [string[], string[]] {
  return [[...lists[0].filter((each) => each !== code), code], lists[1].filter((each) => each !== code)];
}
export function taken(code: string, lists: readonly [readonly string[], readonly string[]]): [string[], string[]] {
  return [lists[0].filter((each) => each !== code), [...lists[1].filter((each) => each !== code), code]];
}
