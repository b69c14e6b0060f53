import { isRecord } from '../../../lib/auth/viewer.ts';
import type { VariablesOf } from '../../../graphql/graphql.ts';
import type { AboutChild } from '../about/child.ts';
import type { EditReported } from './reported.graphql.ts';

/** What an edit adds and what it takes off, of conditions or of concerns. */
export interface Codes {
  readonly added: readonly string[];
  readonly taken: readonly string[];
}

/**
 * What somebody changes of the conditions and concerns, apart from what stands: where a colleague changed something
 * meanwhile, the two come together instead of the later one undoing the earlier. Plain JSON: it is kept as a draft.
 */
export interface ReportedEdit {
  readonly conditions: Codes;
  readonly concerns: Codes;
  /** By condition: whether it is confirmed, where that is said anew. */
  readonly confirmed: Readonly<Record<string, boolean>>;
  /** The condition that is to come first; empty while the order stays. */
  readonly first: string;
}

export const NO_EDIT: ReportedEdit = {
  conditions: { added: [], taken: [] },
  concerns: { added: [], taken: [] },
  confirmed: {},
  first: '',
};

const isList = (stored: unknown): boolean => Array.isArray(stored) && stored.every((code) => typeof code === 'string');
const isCodes = (stored: unknown): boolean => isRecord(stored) && isList(stored['added']) && isList(stored['taken']);

export function isReportedEdit(stored: unknown): stored is ReportedEdit {
  return (
    isRecord(stored) &&
    isCodes(stored['conditions']) &&
    isCodes(stored['concerns']) &&
    typeof stored['first'] === 'string' &&
    isRecord(stored['confirmed'])
  );
}

/** An edit as it was kept while its four lists stood side by side. */
export function withCodes(stored: unknown): unknown {
  if (!isRecord(stored) || !('conditionsAdded' in stored)) return stored;
  const { conditionsAdded, conditionsTaken, concernsAdded, concernsTaken, ...rest } = stored;
  return {
    ...rest,
    conditions: { added: conditionsAdded, taken: conditionsTaken },
    concerns: { added: concernsAdded, taken: concernsTaken },
  };
}

export type ReportedWanted = Pick<VariablesOf<typeof EditReported>['input'], 'conditions' | 'concerns'>;

/** What shall stand: what stands now, with the edit made. */
export function wantedOf(about: Pick<AboutChild, 'conditions' | 'concerns'>, edit: ReportedEdit): ReportedWanted {
  const stands = new Map(about.conditions?.map(({ condition, confirmed }) => [condition, confirmed]));
  const conditions = together([...stands.keys()], edit.conditions).map((condition) => ({
    condition,
    confirmed: edit.confirmed[condition] ?? stands.get(condition) ?? false,
  }));
  return {
    conditions: conditions.toSorted((a, b) => Number(b.condition === edit.first) - Number(a.condition === edit.first)),
    concerns: together(about.concerns?.map(({ concern }) => concern) ?? [], edit.concerns),
  };
}

function together(stands: readonly string[], { added, taken }: Codes): string[] {
  return [...new Set([...stands, ...added])].filter((code) => !taken.includes(code));
}

/** The lists with `code` in one of them, and in no other: whatever was said of it before is over. */
export function withCode(to: keyof Codes, code: string, lists: Codes): Codes {
  const [added, taken] = [lists.added, lists.taken].map((list) => list.filter((each) => each !== code));
  const without = { added: added ?? [], taken: taken ?? [] };
  return { ...without, [to]: [...without[to], code] };
}
