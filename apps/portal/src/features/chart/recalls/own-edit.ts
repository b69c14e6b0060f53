import { RECALL_UNITS, type RecallUnit } from '@trellis/domain';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { mergeRow, type RowClash } from '../../../lib/drafts/merge-row.ts';
import type { OwnRecallFields } from './own.graphql.ts';

export type OwnRecall = ResultOf<typeof OwnRecallFields>;

/** What a form says of a recall. Number and unit are one answer: eight of one person and weeks of another are no interval. */
export interface Said {
  readonly what: string;
  readonly why: string;
  readonly every: { readonly count: string; readonly unit: RecallUnit };
  readonly firstDueOn: string;
  readonly ownerId: string;
}

/** What is typed over a recall, and the recall as it stood when that began. Plain JSON: it is kept as a draft. */
export interface OwnRecallEdit {
  readonly mine: Said;
  readonly base: Said;
  readonly version: number;
}

export function isSaid(stored: unknown): stored is Said {
  return (
    isRecord(stored) &&
    ['what', 'why', 'firstDueOn', 'ownerId'].every((field) => typeof stored[field] === 'string') &&
    isEvery(stored['every'])
  );
}

function isEvery(stored: unknown): boolean {
  return (
    isRecord(stored) && typeof stored['count'] === 'string' && RECALL_UNITS.some((unit) => unit === stored['unit'])
  );
}

export function isOwnRecallEdit(stored: unknown): stored is OwnRecallEdit {
  return isRecord(stored) && isSaid(stored['mine']) && isSaid(stored['base']) && typeof stored['version'] === 'number';
}

export function saidOf({ what, why, everyCount, everyUnit, firstDueOn, owner }: OwnRecall): Said {
  return {
    what: what ?? '',
    why: why ?? '',
    every: { count: String(everyCount ?? ''), unit: everyUnit ?? 'MONTH' },
    firstDueOn: firstDueOn ?? '',
    ownerId: owner?.id ?? '',
  };
}

/** An edit that begins with what stands. */
export function editOf(recall: OwnRecall): OwnRecallEdit {
  const said = saidOf(recall);
  return { mine: said, base: said, version: recall.version };
}

/** What is sent of what is said. */
export function wordsOf({ every, ...said }: Said) {
  return { ...said, everyCount: Number(every.count), everyUnit: every.unit };
}

/**
 * The edit, where a colleague changed the recall after it began: their change is taken over in what was left as it stood,
 * and what both changed is for a person to choose.
 */
export function met(edit: OwnRecallEdit, recall: OwnRecall): { edit: OwnRecallEdit; clash?: RowClash<Said> } {
  if (recall.version <= edit.version) return { edit };
  const theirs = saidOf(recall);
  const { merged, clashes } = mergeRow({ base: edit.base, mine: edit.mine, theirs });
  if (clashes.length > 0) return { edit: { ...edit, mine: merged }, clash: { fields: clashes, theirs } };
  return { edit: { mine: merged, base: theirs, version: recall.version } };
}
