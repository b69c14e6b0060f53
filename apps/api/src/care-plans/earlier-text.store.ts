import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import type { DraftRow } from './draft-row.ts';
import type { TextFate } from './earlier-text.entity.ts';

/** Texts that gave way to a colleague's. They are added and stay as long as the version they were written in. */
@Injectable()
export class EarlierTextStore {
  /**
   * Keeps, of `values` by field, what is one person's while another's stands from now on; before the trail of the change
   * is written. Who writes over their own words keeps nothing, and nothing is kept twice.
   */
  async keep(tx: Transaction, row: DraftRow, fate: TextFate, values: Readonly<Record<string, unknown>>): Promise<void> {
    const given = Object.entries(values).map(([field, value]) => ({ id: tx.newId(), field, value: value ?? null }));
    if (given.length === 0) return;
    const { clinicId, staffId } = tx.caller;
    const bound = [
      clinicId,
      row.childId,
      row.planVersion,
      row.type,
      row.id,
      JSON.stringify(given),
      fate,
      staffId,
      tx.now,
    ];
    const kept = await tx.manager.query<{ id: string; field: string }[]>(KEEP, bound);
    const { childId, planVersion } = row;
    for (const { id, field } of kept) {
      const details = { planVersion, row: row.id, field, fate };
      tx.record({ action: 'draft:keep', type: 'EarlierText', id, version: 1, childId, details });
    }
  }
}

const KEEP = `
  insert into earlier_texts
    (clinic_id, id, child_id, version_id, row_type, row_id, field, value, fate, written_by, met_by, kept_at)
  select $1::uuid, f.id, $2::uuid, $3::uuid, $4::text, $5::uuid, f.field, f.value, $7::text, w.written_by, w.met_by, $9::timestamptz
  from jsonb_to_recordset($6::jsonb) as f (id uuid, field text, value jsonb)
  cross join lateral (
    select e.staff_id from audit_events e
    where e.clinic_id = $1::uuid and e.child_id = $2::uuid and e.subject_id = $5::uuid
      and e.details ->> 'planVersion' = $3::uuid::text and e.details -> 'fields' ? f.field and e.details ? 'rowVersion'
    order by (e.details ->> 'rowVersion')::int desc
    limit 1) last
  cross join lateral (
    select case $7::text when 'REPLACED' then last.staff_id else $8::uuid end as written_by,
      case $7::text when 'REPLACED' then $8::uuid else last.staff_id end as met_by) w
  where w.written_by is not null and w.met_by is not null and (w.written_by <> w.met_by or $7::text = 'NOT_TAKEN')
    and not exists (
      select from earlier_texts k
      where k.clinic_id = $1::uuid and k.version_id = $3::uuid and k.row_id = $5::uuid and k.field = f.field and k.value = f.value
        and k.fate = $7::text and k.written_by = w.written_by)
  returning id, field`;
