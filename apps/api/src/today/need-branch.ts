import type { NeedKind } from '@trellis/domain';
import type { Terms } from '../platform/read/terms.ts';

/** What one kind of need selects: SQL for its columns, over the tables it names after `from`. */
export interface NeedBranch {
  /** The row that gives the clinic and, with the kind, the id; then the row that names the child. */
  readonly row: string;
  readonly of: string;
  readonly kind?: string;
  readonly plan?: string;
  readonly version?: string;
  readonly goal?: string;
  readonly review?: string;
  readonly task?: string;
  readonly sheet?: string;
  readonly recall?: string;
  readonly visit?: string;
  readonly discipline?: string;
  readonly dueOn?: string;
  readonly since: string;
  readonly from: string;
}

/** How some of the kinds are found. */
export type NeedBranches = Readonly<Partial<Record<NeedKind, (terms: Terms) => NeedBranch>>>;
