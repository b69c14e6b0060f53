import { Injectable } from '@nestjs/common';
import { type Finding, ok, settleFinding, type SettlementInput } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { FindingSettlement } from './finding-settlement.entity.ts';
import { findingStandings } from './finding-standings.ts';
import type { settleFindingInput } from './finding.inputs.ts';
import { PlanStore } from './plan.store.ts';

/** Why a finding may stand, kept with the facts it was said of: when they change the finding is open again. */
@Injectable()
export class SettleFinding {
  constructor(private readonly plans: PlanStore) {}

  async execute(tx: Transaction, input: z.output<typeof settleFindingInput>): Promise<Outcome<Changed>> {
    const { versionId, key } = input;
    const { plan } = await this.plans.holdVersion(tx, versionId);
    const { record, onCareTeam } = plan;
    tx.require('finding:settle', { onCareTeam });
    const standings = findingStandings(await this.plans.findingFacts(tx, versionId), tx.catalogue, tx.today);
    const finding = standings.find((each) => each.finding.key === key)?.finding;
    if (finding === undefined) throw notFound();
    if (finding.grade === 'STOP') tx.require('finding:clear', { onCareTeam, ...touched(finding) });
    const said: SettlementInput = input;
    const settled = settleFinding(finding, said, tx.caller.staffId);
    if (!settled.ok) return settled;
    const { key: findingKey, ...fields } = settled.value;
    const id = tx.newId();
    const { clinicId } = tx.caller;
    await tx.manager.insert(FindingSettlement, {
      ...fields,
      clinicId,
      id,
      planId: record.plan,
      findingKey,
      rule: finding.rule,
      settledAt: tx.now,
    });
    tx.record({
      action: finding.grade === 'STOP' ? 'finding:clear' : 'finding:settle',
      type: 'CarePlan',
      id: record.plan,
      version: plan.rowVersions[record.plan] ?? 0,
      childId: plan.childId,
      details: { rule: finding.rule, grade: finding.grade, kind: said.kind, reason: settled.value.reason },
    });
    return ok({ plan: record.plan, planVersion: versionId });
  }
}

/** The discipline whose activity a finding is about, where it is about one. */
function touched({ data }: Finding): { readonly discipline?: string } {
  const { discipline } = data;
  return typeof discipline === 'string' ? { discipline } : {};
}
