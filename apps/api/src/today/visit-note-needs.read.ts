import type { NeedBranches } from './need-branch.ts';

/** Notes of visits that are over: one's own that are not signed, and those of trainees that nobody answers for. */
export const VISIT_NOTE_NEEDS: NeedBranches = {
  VISIT_NOTE: ({ staff }) => ({
    row: 'v',
    of: 'v',
    visit: 'v.id',
    discipline: 't.discipline',
    since: 'v.ended_at',
    from: `visits v, visit_therapists t where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.staff_id = ${staff}
      and v.moved_at is null and v.state = 'DONE'
      and not exists (select from visit_note_halves h where h.clinic_id = v.clinic_id and h.visit_id = v.id
        and h.discipline = t.discipline and (h.state = 'SIGNED' or h.writer_id <> t.staff_id))`,
  }),
  VISIT_NOTE_CO_SIGNATURE: (terms) => ({
    row: 'v',
    of: 'v',
    visit: 'v.id',
    discipline: 'h.discipline',
    since: 'h.signed_at',
    from: `visits v, visit_note_halves h where h.clinic_id = v.clinic_id and h.visit_id = v.id and v.moved_at is null
      and h.discipline = ${terms.bind(terms.caller.discipline, 'text')} and h.needs_co_signature and h.state = 'SIGNED'
      and h.co_signed_by is null`,
  }),
};
