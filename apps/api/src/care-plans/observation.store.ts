import { Injectable } from '@nestjs/common';
import type {
  GoalLife,
  LocalDate,
  MeasureDefinition,
  Observation as Recorded,
  ObservationInput,
  OpenSpan,
  StrandLife,
} from '@trellis/domain';
import { IsNull } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import { insertIfAbsent } from '../platform/database/insert-if-absent.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { type FactsOfChild, knownFacts } from './known-facts.ts';
import { OBSERVATION_FACTS, RECORDED_OBSERVATION, SENT_CONTENT } from './observation-facts.read.ts';
import { Observation } from './observation.entity.ts';

/** What was sent under an id, less the id. */
export type SentContent = Omit<ObservationInput, 'observation'> & { readonly recordedBy: string };

interface OfPlan extends FactsOfChild {
  readonly planId: string;
}

export interface FactsOfGoal extends OfPlan {
  readonly goal: GoalLife;
  readonly strand: StrandLife | null;
  /** The version whose words count now, and its edition; null for a goal that never was in force. */
  readonly versionId: string | null;
  readonly scaleEdition: number | null;
  readonly measure: MeasureDefinition | null;
  readonly episodeOpenedOn: LocalDate;
  /** The last visits of the child in which the caller treats. */
  readonly visits: readonly OpenSpan[];
  /** What is recorded under this id already. */
  readonly sent: SentContent | null;
}

export interface FactsOfRecorded extends OfPlan {
  readonly observation: Recorded;
}

@Injectable()
export class ObservationStore {
  /** Everything an observation is checked against; NOT_FOUND for a goal or strand the caller may not know of. */
  async getFacts(tx: Transaction, goalId: string, strandId: string | null, id: string): Promise<FactsOfGoal> {
    if (!isId(goalId) || (strandId !== null && !isId(strandId))) throw notFound();
    const facts = await knownFacts<FactsOfGoal>(tx, OBSERVATION_FACTS, goalId, strandId, id);
    if (strandId !== null && facts.strand === null) throw notFound();
    return facts;
  }

  async getRecorded(tx: Transaction, id: string): Promise<FactsOfRecorded> {
    if (!isId(id)) throw notFound();
    return knownFacts<FactsOfRecorded>(tx, RECORDED_OBSERVATION, id);
  }

  /**
   * Adds the row, or gives what is recorded under its id. Of many that send the same id at once one adds; the others
   * wait for it and find its row.
   */
  async add(tx: Transaction, row: Omit<Observation, 'clinicId' | 'settingKind'>): Promise<SentContent | undefined> {
    if (await insertIfAbsent(tx, Observation, row)) return undefined;
    const [found] = await tx.manager.query<[{ content: SentContent }]>(SENT_CONTENT, [tx.caller.clinicId, row.id]);
    return found.content;
  }

  /** False when somebody else took it back a moment before. */
  async setVoided(tx: Transaction, id: string, voided: NonNullable<Recorded['voided']>): Promise<boolean> {
    const { affected } = await tx.manager.update(
      Observation,
      { clinicId: tx.caller.clinicId, id, voidedAt: IsNull() },
      { voidedAt: new Date(voided.at), voidedBy: voided.by, voidReason: voided.reason },
    );
    return affected === 1;
  }
}
