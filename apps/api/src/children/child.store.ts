import { Injectable } from '@nestjs/common';
import {
  type AddChild,
  childGrams,
  type ChildName,
  childSortKey,
  type EditableChild,
  ok,
  refuse,
  type Result,
} from '@trellis/domain';
import { IsNull } from 'typeorm';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { updateVersioned } from '../platform/database/update-versioned.ts';
import { violatesUnique } from '../platform/database/violates-unique.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { CareTeamMember } from './care-team-member.entity.ts';
import { ChildSearchGram } from './child-search-gram.entity.ts';
import { Child } from './child.entity.ts';
import { Guardian } from './guardian.entity.ts';

/** A child, and whether the caller is on the care team now. */
export interface KnownChild {
  readonly child: Child;
  readonly onCareTeam: boolean;
}

type NewChild = Omit<AddChild, 'triage' | 'wish'>;

/** $1 clinic, $2 child, $3 staff. */
const ON_CARE_TEAM = `select ${onCareTeam('$1', '$2', '$3')} as yes`;

/** What `childGrams` reads. */
const NAMED_BY = ['name', 'nameLocal', 'mrn'] as const satisfies readonly (keyof ChildName)[];

@Injectable()
export class ChildStore {
  /** NOT_FOUND where the clinic has no child of this id. */
  get(tx: Transaction, id: string): Promise<KnownChild> {
    return this.find(tx, id, false);
  }

  /** The same; until the transaction ends nobody else changes a list of the child that is decided on as a whole. */
  lock(tx: Transaction, id: string): Promise<KnownChild> {
    return this.find(tx, id, true);
  }

  /** Whether the record is open to the caller as it is to the care team. */
  async onCareTeam(tx: Transaction, childId: string): Promise<boolean> {
    const { clinicId, staffId } = tx.caller;
    const [row] = await tx.manager.query<[{ yes: boolean }]>(ON_CARE_TEAM, [clinicId, childId, staffId]);
    return row.yes;
  }

  /** Whether somebody is on the care team itself, and so can be given something that outlasts the day. */
  isTeamMember(tx: Transaction, childId: string, staffId: string): Promise<boolean> {
    const { clinicId } = tx.caller;
    return tx.manager.existsBy(CareTeamMember, { clinicId, childId, staffId, leftOn: IsNull() });
  }

  /** The new child's id. Refuses a number that another child of the clinic has (MRN_TAKEN). */
  async add(tx: Transaction, child: NewChild): Promise<Result<string>> {
    const { clinicId } = tx.caller;
    const { guardians, ...fields } = child;
    const id = tx.newId();
    const added = await unlessMrnTaken(() =>
      tx.manager.insert(Child, {
        ...fields,
        clinicId,
        id,
        nameSort: childSortKey(fields),
        synthetic: false,
        receivedOn: fields.receivedOn ?? tx.today,
        createdAt: tx.now,
        updatedAt: tx.now,
        version: 1,
      }),
    );
    if (!added.ok) return added;
    await tx.manager.insert(
      Guardian,
      guardians.map((guardian) => ({ ...guardian, clinicId, childId: id, id: tx.newId(), version: 1 })),
    );
    await this.addGrams(tx, id, fields);
    return ok(id);
  }

  /** The row's new version. Refuses a number that another child of the clinic has (MRN_TAKEN). */
  async edit(tx: Transaction, present: Child, version: number, child: EditableChild): Promise<Outcome<number>> {
    const { id } = present;
    const edited = await unlessMrnTaken(() =>
      updateVersioned(tx, Child, { id }, version, { ...child, nameSort: childSortKey(child), updatedAt: tx.now }),
    );
    if (!edited.ok) return edited;
    if (!edited.value.ok) return edited.value;
    if (NAMED_BY.some((field) => present[field] !== child[field])) {
      await tx.manager.delete(ChildSearchGram, { clinicId: tx.caller.clinicId, childId: id });
      await this.addGrams(tx, id, child);
    }
    return edited.value;
  }

  private async find(tx: Transaction, id: string, locked: boolean): Promise<KnownChild> {
    if (!isId(id)) throw notFound();
    const child = await tx.manager.findOne(Child, {
      where: { clinicId: tx.caller.clinicId, id },
      ...(locked ? { lock: { mode: 'for_no_key_update' } } : {}),
    });
    if (child === null) throw notFound();
    return { child, onCareTeam: await this.onCareTeam(tx, id) };
  }

  private async addGrams(tx: Transaction, childId: string, name: Parameters<typeof childGrams>[0]): Promise<void> {
    const { clinicId } = tx.caller;
    await tx.manager.insert(
      ChildSearchGram,
      childGrams(name).map((gram) => ({ clinicId, childId, gram })),
    );
  }
}

async function unlessMrnTaken<T>(write: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write());
  } catch (error) {
    if (violatesUnique(error, 'children_mrn_v1')) return refuse('MRN_TAKEN', { field: 'mrn' });
    throw error;
  }
}
