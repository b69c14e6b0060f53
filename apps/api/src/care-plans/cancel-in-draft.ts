import { Injectable } from '@nestjs/common';
import { type DecidedWork, disciplinesOfGoal, homeItemsOfGoal, ok, type PlanVersion } from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { CarePlanVersion } from './care-plan-version.entity.ts';
import { ContentStore } from './content.store.ts';
import type { DraftRow } from './draft-row.ts';
import { DraftRowsStore } from './draft-rows.store.ts';
import { HomeTakenAlong } from './home-taken-along.ts';
import { type PlanInHand, PlanStore, type VersionInHand } from './plan.store.ts';

/** A decided piece of work, with the version of its row in the draft as the caller saw it. */
export type SeenWork = DecidedWork & { readonly rowVersion: number | null };

interface Seen {
  /** The version of the draft's own row as the caller saw it. */
  readonly version: number;
  readonly work: readonly SeenWork[];
}

/**
 * What a review cancels, taken out of the draft that is open already, and the day of the next look written into it: with
 * the rights, the version checks and the trail of taking it out by hand.
 */
@Injectable()
export class CancelInDraft {
  constructor(
    private readonly plans: PlanStore,
    private readonly contents: ContentStore,
    private readonly home: HomeTakenAlong,
    private readonly rows: DraftRowsStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, onCareTeam }: PlanInHand,
    revised: PlanVersion,
    { version: seen, work }: Seen,
  ): Promise<Outcome<true>> {
    tx.require('plan:edit', { onCareTeam });
    const draft = await this.plans.getVersion(tx, revised.version);
    const { content } = draft.version;
    const at = { planVersion: revised.version, childId };
    const cancelled = work.filter(({ decision }) => decision === 'CANCEL');
    const goals = cancelled.filter(
      ({ goal, strand }) => strand === null && content.goals.some((each) => each.goal === goal),
    );
    const gone = new Set(goals.map(({ goal }) => goal));
    const strands = cancelled.filter(
      ({ goal, strand }) => !gone.has(goal) && content.strands.some((each) => each.strand === strand),
    );
    for (const { goal, rowVersion } of goals) {
      const disciplines = disciplinesOfGoal(content, goal);
      tx.require('goal:edit', { onCareTeam, goalDisciplines: disciplines });
      for (const discipline of disciplines) tx.require('strand:edit', { onCareTeam, discipline });
      const row: DraftRow = { type: 'GoalContent', id: goal, ...at };
      const stale = await this.rows.conflict(tx, row, draft.rowVersions[goal] ?? 0, rowVersion ?? 0);
      if (stale !== undefined) return stale;
    }
    for (const { strand, rowVersion } of strands) {
      const discipline = content.strands.find((each) => each.strand === strand)?.discipline;
      tx.require('strand:edit', { onCareTeam, ...(discipline !== undefined && { discipline }) });
      const id = strand ?? '';
      const stale = await this.rows.conflict(
        tx,
        { type: 'StrandContent', id, ...at },
        draft.rowVersions[id] ?? 0,
        rowVersion ?? 0,
      );
      if (stale !== undefined) return stale;
    }
    const dated = await this.date(tx, draft, revised, { id: revised.version, ...at, type: 'CarePlanVersion' }, seen);
    if (!dated.ok) return dated;
    await this.takeOut(tx, draft, { goals: [...gone], strands: strands.flatMap(({ strand }) => strand ?? []) }, at);
    return ok(true);
  }

  private async takeOut(
    tx: Transaction,
    draft: VersionInHand,
    { goals, strands }: { readonly goals: readonly string[]; readonly strands: readonly string[] },
    at: Pick<DraftRow, 'planVersion' | 'childId'>,
  ): Promise<void> {
    const removed = ['removed'];
    for (const id of goals) {
      const atHome = homeItemsOfGoal(draft.version.content.homeItems, id);
      await this.home.takeOut(tx, draft, at, atHome);
      await this.contents.removeGoal(tx, draft, id, atHome);
      const row: DraftRow = { type: 'GoalContent', id, ...at };
      this.rows.record(tx, 'goal:edit', row, (draft.rowVersions[id] ?? 0) + 1, removed);
    }
    for (const id of strands) {
      await this.contents.removeStrand(tx, draft, id);
      const row: DraftRow = { type: 'StrandContent', id, ...at };
      this.rows.record(tx, 'strand:edit', row, (draft.rowVersions[id] ?? 0) + 1, removed);
    }
  }

  /** As the edit of the terms does it: another who changed the day meanwhile is met, who changed anything else is not. */
  private async date(
    tx: Transaction,
    { version, rowVersions }: VersionInHand,
    { content: { terms } }: PlanVersion,
    row: DraftRow,
    seen: number,
  ): Promise<Outcome<true>> {
    const before = version.content.terms;
    if (before.reviewOn === terms.reviewOn) return ok(true);
    const given = { reviewOn: terms.reviewOn };
    const current = rowVersions[row.id] ?? 0;
    const stale = await this.rows.conflict(tx, row, current, seen, ['reviewOn'], given);
    if (stale !== undefined) return stale;
    const saved = await updateVersioned(tx, CarePlanVersion, { id: row.id }, current, given);
    if (!saved.ok) return saved;
    await this.rows.replace(tx, 'plan:edit', row, saved.value, ['reviewOn'], before);
    return ok(true);
  }
}
