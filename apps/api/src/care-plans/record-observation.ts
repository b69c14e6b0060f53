import { Injectable } from '@nestjs/common';
import {
  canonicalText,
  checkCode,
  checkMeasureValue,
  ok,
  recordObservation,
  refuse,
  type Observation,
  type Result,
  visitSeenIn,
} from '@trellis/domain';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { RecordObservation as Input } from './observation.inputs.ts';
import { type FactsOfGoal, ObservationStore, type SentContent } from './observation.store.ts';

/** An observation is added once under its id, however often it is sent, and changes nothing but the list it is added to. */
@Injectable()
export class RecordObservation {
  constructor(private readonly store: ObservationStore) {}

  async execute(tx: Transaction, input: Input): Promise<Outcome<Changed>> {
    const facts = await this.store.getFacts(tx, input.goalId, input.strandId, input.id);
    tx.require('observation:record', { onCareTeam: facts.onTeam });
    const content = contentOf(tx, input);
    const answer = ok({ observation: input.id, strand: input.strandId, goal: input.goalId, plan: facts.planId });
    // What was acknowledged once is never refused later, even if the goal was closed meanwhile.
    if (facts.sent !== null) return same(facts.sent, content) ? answer : refuse('IDEMPOTENCY_MISMATCH');

    const decided = decide(tx, input, facts);
    if (!decided.ok) return decided;
    const { goal, strand, observation, voided: _, recordedAt, happenedAt, ...seen } = decided.value;
    const before = await this.store.add(tx, {
      ...seen,
      id: observation,
      childId: facts.childId,
      goalId: goal,
      strandId: strand,
      versionId: facts.versionId ?? '',
      remarks: [...input.remarks],
      note: input.note,
      happenedAt: new Date(happenedAt),
      recordedAt: new Date(recordedAt),
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
      visitId: visitSeenIn(facts.visits, happenedAt),
    });
    if (before !== undefined) return same(before, content) ? answer : refuse('IDEMPOTENCY_MISMATCH');
    tx.record({
      action: 'observation:record',
      type: 'Observation',
      id: observation,
      version: 1,
      childId: facts.childId,
      details: { goal, strand },
    });
    return answer;
  }
}

function decide(tx: Transaction, input: Input, facts: FactsOfGoal): Result<Observation> {
  const known = checkCode(tx.catalogue, 'SETTING', input.setting);
  if (!known.ok) return known;
  const observed = recordObservation(
    { ...input, observation: input.id, goal: input.goalId, strand: input.strandId },
    {
      goal: facts.goal,
      strand: facts.strand,
      scaleEdition: facts.scaleEdition ?? input.scaleEdition,
      episodeOpenedOn: facts.episodeOpenedOn,
      timeZone: tx.caller.timeZone,
      now: tx.now.toISOString(),
      by: tx.caller.staffId,
    },
  );
  if (!observed.ok || input.measure === null) return observed;
  if (facts.measure === null) return refuse('STRAND_NOT_OPEN', { state: null });
  const measured = checkMeasureValue(tx.catalogue, facts.measure, input.measure);
  return measured.ok ? observed : measured;
}

function contentOf(tx: Transaction, input: Input): SentContent {
  const { goalId, strandId, scaleEdition, level, measure, setting, seenBy, remarks, note, happenedAt } = input;
  return {
    goal: goalId,
    strand: strandId,
    scaleEdition,
    level,
    measure,
    setting,
    seenBy,
    remarks,
    note,
    happenedAt,
    recordedBy: tx.caller.staffId,
  };
}

/** The content to the millisecond, in whatever order remarks were tapped. */
function textOf(content: SentContent): string {
  return canonicalText({
    ...content,
    remarks: content.remarks.toSorted(),
    happenedAt: new Date(content.happenedAt).toISOString(),
  });
}

function same(one: SentContent, other: SentContent): boolean {
  return textOf(one) === textOf(other);
}
