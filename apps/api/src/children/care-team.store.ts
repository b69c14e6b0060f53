import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { Staff } from '../staff/staff.entity.ts';
import { CareTeamMember } from './care-team-member.entity.ts';

@Injectable()
export class CareTeamStore {
  /** Who is on the team now. Lock the child first where the answer decides who joins. */
  team(tx: Transaction, childId: string): Promise<CareTeamMember[]> {
    return tx.manager.findBy(CareTeamMember, { clinicId: tx.caller.clinicId, childId, leftOn: IsNull() });
  }

  /** NOT_FOUND where nobody of the clinic has this id. */
  async candidate(tx: Transaction, staffId: string): Promise<Staff> {
    const staff = isId(staffId)
      ? await tx.manager.findOneBy(Staff, { clinicId: tx.caller.clinicId, id: staffId })
      : null;
    if (staff === null) throw notFound();
    return staff;
  }

  async add(
    tx: Transaction,
    member: Pick<CareTeamMember, 'childId' | 'staffId' | 'discipline' | 'lead'>,
  ): Promise<string> {
    const id = tx.newId();
    const { clinicId } = tx.caller;
    await tx.manager.insert(CareTeamMember, { ...member, clinicId, id, joinedOn: tx.today, version: 1 });
    return id;
  }

  /** Whoever leads now leads no longer; members are as `team` gave them under the child's lock. */
  async standDown(tx: Transaction, leads: readonly Pick<CareTeamMember, 'id' | 'version'>[]): Promise<void> {
    for (const { id, version } of leads) {
      await updateVersioned(tx, CareTeamMember, { id }, version, { lead: false });
    }
  }
}
