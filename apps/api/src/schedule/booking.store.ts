import { Injectable } from '@nestjs/common';
import {
  type Appointment,
  type Clash,
  type DiaryFacts,
  findClashesOfAll,
  type MeetingFacts,
  ok,
  type Result,
  settleClashes,
  takenBy,
} from '@trellis/domain';
import { In, QueryFailedError } from 'typeorm';
import { Child } from '../children/child.entity.ts';
import { Site } from '../clinics/site.entity.ts';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { Staff } from '../staff/staff.entity.ts';
import { diaryFacts, type FoundFacts } from './diary-facts.read.ts';
import { SiteResource } from './site-resource.entity.ts';

const EXCLUSION_VIOLATION = '23P01';
const TAKEN_ONCE = 'appointment_parts_taken_once_v1';

/** Whom and what a booking names, as far as its rules ask. */
export interface Named {
  readonly facts: MeetingFacts;
  /** The caller is on the care team of every child. */
  readonly onCareTeam: boolean;
  readonly nameOf: (id: string) => string | undefined;
}

interface Names {
  readonly siteId: string;
  readonly therapistIds: readonly string[];
  readonly childIds: readonly string[];
  readonly roomId: string | null;
  readonly equipmentIds: readonly string[];
}

/** What is to be kept, with what stands in its way and is overridden. */
export type Settled = readonly { readonly appointment: Appointment; readonly clashes: readonly Clash[] }[];

@Injectable()
export class BookingStore {
  /** NOT_FOUND where the clinic does not have everybody and everything that is named. */
  async named(tx: Transaction, { siteId, therapistIds, childIds, roomId, equipmentIds }: Names): Promise<Named> {
    const { clinicId } = tx.caller;
    const things = roomId === null ? equipmentIds : [roomId, ...equipmentIds];
    const ids = [siteId, ...therapistIds, ...childIds, ...things];
    if (!ids.every(isId)) throw notFound();
    const among = (list: readonly string[]) => ({ clinicId, id: In([...list]) });
    const [site, staff, children, resources, isOnTeams] = await Promise.all([
      tx.manager.findOneBy(Site, { clinicId, id: siteId }),
      tx.manager.findBy(Staff, among(therapistIds)),
      tx.manager.findBy(Child, among(childIds)),
      tx.manager.findBy(SiteResource, among(things)),
      this.isOnTeams(tx, childIds),
    ]);
    const isAll = staff.length === therapistIds.length && children.length === childIds.length;
    if (site === null || !isAll) throw notFound();
    const thing = (id: string, kind: SiteResource['kind']) => {
      const found = resources.find((each) => each.id === id && each.kind === kind);
      if (found === undefined) throw notFound();
      return { id, site: found.siteId, inUse: found.inUse };
    };
    const names = new Map<string, string>([
      [site.id, site.name],
      ...staff.map(({ id, name }): [string, string] => [id, name]),
      ...children.map(({ id, name, nameLocal }): [string, string] => [id, name ?? nameLocal ?? '']),
      ...resources.map(({ id, name }): [string, string] => [id, name]),
    ]);
    return {
      facts: {
        staff: staff.map(({ id, active, discipline }) => ({ staff: id, active, discipline })),
        room: roomId === null ? null : thing(roomId, 'ROOM'),
        equipment: equipmentIds.map((id) => thing(id, 'EQUIPMENT')),
      },
      onCareTeam: isOnTeams,
      nameOf: (id) => names.get(id),
    };
  }

  /** Whether the caller is on the care team of every child. */
  async isOnTeams(tx: Transaction, childIds: readonly string[]): Promise<boolean> {
    const { clinicId, staffId } = tx.caller;
    const [row] = await tx.manager.query<[{ yes: boolean }]>(ON_ALL_TEAMS, [clinicId, [...childIds], staffId]);
    return row.yes;
  }

  /**
   * Has `write` keep what is wanted, all of it or nothing: it is looked at, locked, looked at again and written. Refused
   * with what stands in the way, unless that is overridden. `write` may be called twice; before that nothing of it is left.
   */
  async keep(
    tx: Transaction,
    wanted: readonly Appointment[],
    { override, nameOf }: { readonly override: { readonly reason: string } | null; readonly nameOf: Named['nameOf'] },
    write: (settled: Settled) => Promise<void>,
  ): Promise<Result<Settled>> {
    const look = async (): Promise<Result<Settled>> => {
      const found = findClashesOfAll(wanted, await this.facts(tx, wanted));
      const clashes = settleClashes(
        found.flatMap((each) => each.clashes),
        override,
        nameOf,
      );
      return clashes.ok ? ok(found) : clashes;
    };
    // Who has lost already is told so without waiting for anybody.
    const first = await look();
    if (!first.ok) return first;
    await this.lock(tx, wanted);
    const second = await look();
    if (!second.ok) return second;
    if (await this.unlessTaken(tx, () => write(second.value))) return second;
    // Somebody wrote without a lock, and is there now.
    const third = await look();
    if (!third.ok) return third;
    await write(third.value);
    return third;
  }

  /** Until the transaction ends nobody else decides on what these take up. In one order, so that nobody waits in a ring. */
  private async lock(tx: Transaction, wanted: readonly Appointment[]): Promise<void> {
    const ids = wanted.flatMap((each) => takenBy(each).map(({ resource }) => resource.id));
    await tx.manager.query(
      `select pg_advisory_xact_lock(wanted.key) from (
         select distinct hashtextextended(id, 42) as key from unnest($1::text[]) as id order by 1) as wanted`,
      [ids],
    );
  }

  private async facts(tx: Transaction, wanted: readonly Appointment[]): Promise<DiaryFacts> {
    const taken = wanted.flatMap((each) => takenBy(each));
    const from = taken.reduce((first, { startsAt }) => (startsAt < first ? startsAt : first), taken[0]?.startsAt ?? '');
    const until = taken.reduce((last, { endsAt }) => (endsAt > last ? endsAt : last), '');
    const staff = taken.flatMap(({ resource }) => (resource.kind === 'THERAPIST' ? resource.id : []));
    const [row] = await tx.manager.query<{ facts: FoundFacts }[]>(FACTS, [
      tx.caller.clinicId,
      wanted[0]?.site,
      [...new Set(staff)],
      [...new Set(taken.map(({ resource }) => resource.id))],
      from,
      until,
    ]);
    if (row === undefined) throw notFound();
    return { ...row.facts, timeZone: tx.caller.timeZone };
  }

  /** False where the database refuses it, for somebody has it already; then nothing of `write` is left. */
  private async unlessTaken(tx: Transaction, write: () => Promise<void>): Promise<boolean> {
    await tx.manager.query('savepoint booking');
    try {
      await write();
      return true;
    } catch (error) {
      if (!(error instanceof QueryFailedError)) throw error;
      const { code, constraint } = error.driverError as { code?: string; constraint?: string };
      if (code !== EXCLUSION_VIOLATION || constraint !== TAKEN_ONCE) throw error;
      await tx.manager.query('rollback to savepoint booking');
      return false;
    }
  }
}

/** $1 clinic, $2 children, $3 staff. */
const ON_ALL_TEAMS = `select coalesce(bool_and(${onCareTeam('$1', 'c.id', '$3')}), true) as yes
  from unnest($2::uuid[]) as c (id)`;

/** $1 clinic, $2 site, $3 staff, $4 what may be taken, $5 from, $6 until. */
const FACTS = `select ${diaryFacts({
  clinic: '$1::uuid',
  site: '$2::uuid',
  staff: '$3::uuid[]',
  resources: '$4::uuid[]',
  from: '$5::timestamptz(3)',
  until: '$6::timestamptz(3)',
})} as facts`;
