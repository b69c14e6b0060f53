import { Injectable } from '@nestjs/common';
import { ok, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { movedOn, updateVersioned } from '../platform/database/update-versioned.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { CareTeamMember } from './care-team-member.entity.ts';
import type { leaveCareTeamInput } from './care-team.inputs.ts';
import { ChildRowsStore } from './child-rows.store.ts';

@Injectable()
export class LeaveCareTeam {
  constructor(private readonly rows: ChildRowsStore) {}

  async execute(
    tx: Transaction,
    { memberId, version }: z.output<typeof leaveCareTeamInput>,
  ): Promise<Outcome<Changed>> {
    const { row: member, onCareTeam } = await this.rows.get(tx, CareTeamMember, memberId, 'TEAM');
    tx.require('team:change', { onCareTeam });
    const conflict = movedOn(member, version);
    if (conflict) return conflict;
    if (member.leftOn !== null) return refuse('ALREADY_OVER');
    const { id, childId } = member;
    const left = await updateVersioned(tx, CareTeamMember, { id }, version, { leftOn: tx.today });
    if (!left.ok) return left;
    tx.record({
      action: 'team:change',
      type: 'CareTeamMember',
      id,
      version: left.value,
      childId,
      details: { staffId: member.staffId, discipline: member.discipline, leftOn: tx.today },
    });
    return ok({ member: id, child: childId });
  }
}
