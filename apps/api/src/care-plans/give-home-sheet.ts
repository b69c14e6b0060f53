import { Injectable } from '@nestjs/common';
import { blockingFindings, findVersion, giveSheet, itemsForSheet, ok, refuse, shortCode } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { sha256Of } from '../platform/hashing/sha256.ts';
import type { Changed } from '../platform/read/compile.ts';
import { findingStandings } from './finding-standings.ts';
import type { giveHomeSheetInput } from './home-programme.inputs.ts';
import { HomeSheetStore, sheetOf } from './home-sheet.store.ts';
import { PlanStore } from './plan.store.ts';
import { ReferencesStore } from './references.store.ts';

/**
 * The home programme in force on paper for one household, in place of an earlier sheet of the same. None is given while
 * an activity on it goes against a precaution and nobody has cleared it.
 */
@Injectable()
export class GiveHomeSheet {
  constructor(
    private readonly plans: PlanStore,
    private readonly references: ReferencesStore,
    private readonly sheets: HomeSheetStore,
  ) {}

  async execute(tx: Transaction, input: z.output<typeof giveHomeSheetInput>): Promise<Outcome<Changed>> {
    const { id, planId, guardianId, language, validUntil } = input;
    const { record, childId, onCareTeam } = await this.plans.holdPlan(tx, planId);
    await this.references.guardian(tx, childId, guardianId);
    const action = 'home-sheet:give';
    tx.require(action, { onCareTeam });
    const answer = ok({ sheet: id, plan: planId });
    const before = await this.sheets.find(tx, id);
    if (before !== null) {
      const same = before.planId === planId && before.guardianId === guardianId;
      return same && before.language === language && before.validUntil === validUntil
        ? answer
        : refuse('IDEMPOTENCY_MISMATCH');
    }
    const rows = await this.sheets.atHome(tx, childId);
    const wanted = { sheet: id, guardian: guardianId, language, validUntil };
    const given = giveSheet(record, rows.map(sheetOf), wanted, tx.today);
    if (!given.ok) return given;
    const { sheet, withdrawn } = given.value;
    const version = findVersion(record, sheet.version);
    const items = version === undefined ? [] : itemsForSheet(version.content, record.goals);
    const stopped = await this.stopped(tx, sheet.version, new Set(items.map(({ item }) => item)));
    if (stopped.length > 0) return refuse('FINDINGS_OPEN', { rules: [...new Set(stopped)] });

    await this.sheets.saveWithdrawn(tx, rows, withdrawn, action);
    await this.sheets.add(tx, {
      id,
      planId,
      childId,
      versionId: sheet.version,
      guardianId,
      items: items.map(({ item }) => item),
      language,
      code: shortCode(sha256Of({ id, items })),
      validUntil,
      givenBy: tx.caller.staffId,
      givenOn: sheet.givenOn,
      withdrawnFor: null,
      withdrawnOn: null,
      goneOn: null,
    });
    const details = { guardian: guardianId, language, validUntil };
    tx.record({ action, type: 'HomeSheet', id, version: 1, childId, details });
    return answer;
  }

  /** The rules that stop an item of the sheet on the facts of today. */
  private async stopped(tx: Transaction, versionId: string, items: ReadonlySet<string>): Promise<readonly string[]> {
    const standings = findingStandings(await this.plans.findingFacts(tx, versionId), tx.catalogue, tx.today);
    return blockingFindings(standings)
      .filter(({ grade, items: [first] }) => grade === 'STOP' && items.has(first.id))
      .map(({ rule }) => rule);
  }
}
