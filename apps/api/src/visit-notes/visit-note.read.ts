import type { Join, Order, Shape } from '../platform/read/shape.ts';
import { column, oneBy } from '../platform/read/shape.ts';

/** A visit has as many halves as disciplines treat at most. */
const MOST_HALVES = 2;
/** As many as are shown beneath a note. */
const MOST_AMENDMENTS = 50;

/** Where a half stands, as `noteStandings` of the domain has it. */
const STANDING = `case
  when n.locked_at is not null then 'LOCKED'
  when h.visit_id is null then 'MISSING'
  when h.state = 'DRAFT' then case when h.returned_at is null then 'DRAFT' else 'RETURNED' end
  when h.state = 'COMPLETE' then 'COMPLETE'
  when h.needs_co_signature and h.co_signed_by is null then 'AWAITS_CO_SIGNATURE'
  else 'AWAITS_OTHER_HALF' end`;

/** A row for each discipline that treated in a visit that took place, whether it has written or not. */
const NOTES = `(select v.clinic_id, v.id as visit_id, v.child_id, v.begins_at, t.discipline,
    v.id || ':' || t.discipline as id, coalesce(h.writer_id, t.staff_id) as writer_id, h.did, h.response, h.plan, h.home,
    h.loaded_from, h.signed_at, h.content_hash, h.co_signed_by, h.co_signed_at, h.returned_by, h.returned_at, h.return_reason,
    n.reason, n.locked_at, coalesce(n.version, 0) as note_version, ${STANDING} as standing
  from visits v
  join lateral (select distinct on (p.discipline) p.clinic_id, p.discipline, p.staff_id from visit_therapists p
    where p.clinic_id = v.clinic_id and p.visit_id = v.id order by p.discipline, p."primary" desc, p.id) t
    on t.clinic_id = v.clinic_id
  left join visit_notes n on n.clinic_id = v.clinic_id and n.visit_id = v.id
  left join visit_note_halves h on h.clinic_id = v.clinic_id and h.visit_id = v.id and h.discipline = t.discipline
  where v.moved_at is null and v.state in ('IN_PROGRESS', 'DONE'))`;

const noteShape: Shape = {
  type: 'VisitNote',
  from: NOTES,
  id: null,
  child: (note) => `${note}.child_id`,
  fields: {
    id: column('id'),
    visit: oneBy('Visit', 'visit_id'),
    child: oneBy('Child', 'child_id'),
    discipline: column('discipline'),
    standing: column('standing'),
    writer: oneBy('StaffMember', 'writer_id'),
    did: column('did'),
    response: column('response'),
    plan: column('plan'),
    home: column('home'),
    reason: column('reason'),
    loadedFrom: oneBy('Visit', 'loaded_from'),
    earlier: {
      kind: 'one',
      shape: 'VisitNote',
      on: (
        note,
        before,
      ) => `${before}.discipline = ${note}.discipline and ${before}.visit_id = (select e.id from visits e
        join visit_note_halves x on x.clinic_id = e.clinic_id and x.visit_id = e.id
        where e.clinic_id = ${note}.clinic_id and e.child_id = ${note}.child_id and e.moved_at is null
          and e.begins_at < ${note}.begins_at and x.discipline = ${note}.discipline and x.state = 'SIGNED'
        order by e.begins_at desc, e.id desc limit 1)`,
    },
    signedAt: column('signed_at'),
    contentHash: column('content_hash'),
    coSignedBy: oneBy('StaffMember', 'co_signed_by'),
    coSignedAt: column('co_signed_at'),
    returnedBy: oneBy('StaffMember', 'returned_by'),
    returnedAt: column('returned_at'),
    returnReason: column('return_reason'),
    lockedAt: column('locked_at'),
    amendments: {
      kind: 'many',
      shape: 'NoteAmendment',
      on: (note, amendment) =>
        `${amendment}.visit_id = ${note}.visit_id and ${amendment}.discipline = ${note}.discipline`,
      orderBy: (amendment) => `${amendment}.number`,
      most: MOST_AMENDMENTS,
    },
    noteVersion: column('note_version'),
  },
};

const amendmentShape: Shape = {
  type: 'NoteAmendment',
  from: 'visit_note_amendments',
  id: null,
  child: (amendment) => `(select v.child_id from visits v
    where v.clinic_id = ${amendment}.clinic_id and v.id = ${amendment}.visit_id)`,
  fields: {
    number: column('number'),
    text: column('text'),
    reason: column('reason'),
    writtenBy: oneBy('StaffMember', 'written_by'),
    writtenAt: column('written_at'),
  },
};

/** What has waited longest first. */
export const oldestNoteFirst: Order = {
  name: 'notes-oldest-first',
  terms: [
    { sql: (note) => `${note}.begins_at`, type: 'timestamptz(3)' },
    { sql: (note) => `${note}.id`, type: 'text' },
  ],
  descending: false,
};

/** Those of a list of notes. */
export const matchingNotes: Join = (_, note, terms, { standings, mine }) => {
  const wanted = ['true'];
  if (Array.isArray(standings)) wanted.push(`${note}.standing = any(${terms.bind(standings, 'text[]')})`);
  if (mine === true) wanted.push(`${note}.writer_id = ${terms.staff}`);
  return wanted.join(' and ');
};

/** What notes add to a visit. */
export const notesOfVisit: Shape['fields'] = {
  notes: {
    kind: 'many',
    shape: 'VisitNote',
    on: (visit, note) => `${note}.visit_id = ${visit}.id`,
    orderBy: (note) => `${note}.discipline`,
    most: MOST_HALVES,
  },
};

export const visitNoteShapes: readonly Shape[] = [noteShape, amendmentShape];

/** One JSON value: the short texts of somebody. $1 clinic, $2 staff. */
export const OWN_SNIPPETS = `(select coalesce(json_agg(json_build_object('word', s.word, 'text', s.text) order by s.word), '[]')
  from note_snippets s where s.clinic_id = $1::uuid and s.staff_id = $2::uuid)`;
