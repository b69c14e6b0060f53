import { isFamily, staffIdOf } from '../access/family-caller.ts';
import { newId } from '../database/ids.ts';
import type { Author, Entry } from './entry.ts';

/** The time is set by the table itself, whatever is sent. */
const INSERT = `insert into audit_events
    (clinic_id, id, staff_id, role, guardian_id, action, outcome, subject_type, subject_id, child_id, details, request_id)
  select $1::uuid, e.id, $2::uuid, $3, $4::uuid, e.action, e.outcome, e."subjectType", e."subjectId", e."childId",
    e.details, $5
  from jsonb_to_recordset($6::jsonb) as e (id uuid, action text, outcome text, "subjectType" text, "subjectId" uuid,
    "childId" uuid, details jsonb)`;

/** The one statement that adds to the trail, however many lines there are. */
export function insertEvents({ caller, now, requestId }: Author, entries: readonly Entry[]) {
  const rows = entries.map((entry) => ({ ...entry, id: newId(now) }));
  const [role, guardianId] = isFamily(caller) ? [null, caller.guardianId] : [caller.role, null];
  const who = [caller.clinicId, staffIdOf(caller), role, guardianId];
  return { text: INSERT, values: [...who, requestId, JSON.stringify(rows)] };
}
