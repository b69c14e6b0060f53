import { Injectable } from '@nestjs/common';
import type { EpisodeKind, StartConvention } from '@trellis/domain';
import { Episode } from '../children/episode.entity.ts';
import { Clinic } from '../clinics/clinic.entity.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { CarePlan } from './care-plan.entity.ts';

/** The rows a plan begins and ends with. */
@Injectable()
export class PlanRowsStore {
  /** Every plan the child ever had. Hold the child first where the answer decides. */
  ofChild(tx: Transaction, childId: string): Promise<CarePlan[]> {
    return tx.manager.findBy(CarePlan, { clinicId: tx.caller.clinicId, childId });
  }

  /** Where improvement goals start in this clinic. */
  async startConvention(tx: Transaction): Promise<StartConvention> {
    const clinic = await tx.manager.findOneByOrFail(Clinic, { id: tx.caller.clinicId });
    return clinic.startConvention;
  }

  /** A plan as a draft, with the episode it belongs to. */
  async add(tx: Transaction, childId: string, kind: EpisodeKind): Promise<string> {
    const { clinicId } = tx.caller;
    const [id, episodeId] = [tx.newId(), tx.newId()];
    await tx.manager.insert(Episode, { clinicId, id: episodeId, childId, kind, openedOn: tx.today, version: 1 });
    await tx.manager.insert(CarePlan, {
      clinicId,
      id,
      childId,
      episodeId,
      state: 'DRAFT',
      openedAt: tx.now,
      updatedAt: tx.now,
      version: 1,
    });
    return id;
  }

  /** The stretch of care ends with its plan. */
  async closeEpisode(tx: Transaction, episodeId: string): Promise<void> {
    const key = { clinicId: tx.caller.clinicId, id: episodeId };
    await tx.manager.update(Episode, key, { closedOn: tx.today, version: () => 'version + 1' });
  }
}
