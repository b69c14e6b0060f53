import type { DraftRowType } from '@trellis/domain';

/** One row of a draft: its terms, a goal's content, a strand's, or an activity at home. */
export interface DraftRow {
  readonly type: DraftRowType;
  readonly id: string;
  readonly planVersion: string;
  readonly childId: string;
}
