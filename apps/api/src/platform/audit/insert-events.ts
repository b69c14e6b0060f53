import { newId } from '../database/ids.ts';
import type { Author, Entry } from './entry.ts';

/** The time is set by the table itself, whatever is sent. */
const INSERT = `insert into audit_events
    (clinic_id, id, staff_id, role, action, outcome, subject_type, subject_id, child_id, details, request_id)
  select $1::uuid, e.id, $2::uuid, $3, e.action, e.outcome, e."subjectType", e."subjectId", e."childId", e.details, $4
  from jsonb_to_recordset($5::jsonb) as e (id uuid, action text, outcome text, "subjectType" text, "subjectId" uuid,
    "childId" uuid, details jsonb)`;

/** The one statement that adds to the trail, however many lines there are. */
export function insertEvents({ caller, now, requestId }: Author, entries: readonly Entry[]) {
  const rows = entries.map((entry) => ({ ...entry, id: newId(now) }));
  const { clinicId, staffId, role } = caller;
  return { text: INSERT, values: [clinicId, staffId, role, requestId, JSON.stringify(rows)] };
}
