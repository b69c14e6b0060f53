import { Injectable } from '@nestjs/common';
import { joinCareTeam, ok } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import type { joinCareTeamInput } from './care-team.inputs.ts';
import { CareTeamStore } from './care-team.store.ts';
import { ChildStore } from './child.store.ts';

@Injectable()
export class JoinCareTeam {
  constructor(
    private readonly children: ChildStore,
    private readonly careTeams: CareTeamStore,
  ) {}

  async execute(
    tx: Transaction,
    { childId, staffId, discipline, lead }: z.output<typeof joinCareTeamInput>,
  ): Promise<Outcome<Changed>> {
    const { child, onCareTeam } = await this.children.lock(tx, childId);
    tx.require('team:change', { onCareTeam });
    const staff = await this.careTeams.candidate(tx, staffId);
    const team = await this.careTeams.team(tx, child.id);
    const joined = joinCareTeam(
      tx.catalogue,
      team.map((each) => ({
        id: each.id,
        version: each.version,
        staff: each.staffId,
        discipline: each.discipline,
        lead: each.lead,
      })),
      { staff: staff.id, discipline: staff.discipline, active: staff.active },
      { discipline, lead },
    );
    if (!joined.ok) return joined;
    const { standDown } = joined.value;
    await this.careTeams.standDown(tx, standDown);
    const member = await this.careTeams.add(tx, { childId: child.id, staffId: staff.id, discipline, lead });
    const change = { action: 'team:change', type: 'CareTeamMember', childId: child.id } as const;
    for (const { id, version } of standDown)
      tx.record({ ...change, id, version: version + 1, details: { lead: false } });
    tx.record({ ...change, id: member, version: 1, details: { staffId: staff.id, discipline, lead } });
    return ok({ member, child: child.id });
  }
}
