import { Injectable } from '@nestjs/common';
import type { FieldGroup } from '@trellis/domain';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { ChildStore } from './child.store.ts';

interface RowOfChild {
  readonly clinicId: string;
  readonly id: string;
  readonly childId: string;
}

/** A row that hangs on a child, and whether the caller is on that child's care team now. */
export interface KnownRow<Row> {
  readonly row: Row;
  readonly onCareTeam: boolean;
}

/** Finds rows of children by their own id, so that each way of not being there, or not for this caller, looks alike. */
@Injectable()
export class ChildRowsStore {
  constructor(private readonly children: ChildStore) {}

  /** NOT_FOUND where the clinic has no such row, and where the caller does not read `group` of the child it is of. */
  async get<Row extends RowOfChild>(
    tx: Transaction,
    entity: EntityTarget<Row>,
    id: string,
    group: FieldGroup,
  ): Promise<KnownRow<Row>> {
    if (!isId(id)) throw notFound();
    const key: Partial<RowOfChild> = { clinicId: tx.caller.clinicId, id };
    const row = await tx.manager.findOne(entity, { where: key as FindOptionsWhere<Row> });
    if (row === null) throw notFound();
    const onCareTeam = await this.children.onCareTeam(tx, row.childId);
    if (!tx.mayRead(group, onCareTeam)) throw notFound();
    return { row, onCareTeam };
  }
}
