import { type DisciplineNote, type Language, type NoteFacts, openNoteActs, sayNote } from '@trellis/domain';
import { onCareTeam } from '../platform/read/on-care-team.ts';
import { column, computed, derived, oneBy, type Shape } from '../platform/read/shape.ts';
import type { Terms } from '../platform/read/terms.ts';
import type { NoteWordsModel } from './discipline-note.model.ts';
import { planContent } from './plan-record.read.ts';

/** The last of a plan's notes that are shown; what is open comes before what is not. */
const LAST = 60;

const openFirst = (note: string): string => `${note}.state <> 'OPEN', ${note}.written_at desc, ${note}.id desc`;

const aboutKind = (note: string): string => `case when ${note}.goal_id is not null then 'GOAL'
  when ${note}.strand_id is not null then 'STRAND' when ${note}.item_id is not null then 'HOME_ITEM' else 'PLAN' end`;

const aboutId = (note: string): string => `coalesce(${note}.goal_id, ${note}.strand_id, ${note}.item_id)`;

/** The goal of the row a note is about, in a version. */
const goalOf = (note: string, version: string): string => `coalesce(${note}.goal_id,
  (select s.goal_id from strands s where s.clinic_id = ${note}.clinic_id and s.id = ${note}.strand_id),
  (select h.goal_id from home_items h where h.clinic_id = ${note}.clinic_id and h.version_id = ${version}.id
    and h.item_id = ${note}.item_id))`;

/** `NoteFacts`: with the plan as it is written now, or is in force where nothing is written. */
const noteFacts = (note: string): string => `json_build_object(
  'about', json_build_object('of', ${aboutKind(note)}, 'id', ${aboutId(note)}),
  'row', ${note}.row_then, 'proposal', ${note}.proposal,
  'content', (select ${planContent('v', goalOf(note, 'v'))} from care_plan_versions v
    where v.clinic_id = ${note}.clinic_id and v.plan_id = ${note}.plan_id
      and v.state in ('DRAFT', 'SENT', 'IN_FORCE')
    order by v.state = 'IN_FORCE' limit 1))`;

interface NoteWithTeam {
  readonly note: DisciplineNote;
  readonly onTeam: boolean;
}

function wordsOf(facts: NoteFacts, { catalogue }: Terms): NoteWordsModel {
  const said = (language: Language) => sayNote(facts, catalogue, language);
  const [en, hi] = [said('en'), said('hi')];
  const both = (part: keyof typeof en) => ({ en: en[part], hi: hi[part], hiReviewed: false });
  const ofValue = (part: keyof typeof en) => (facts.proposal === null ? null : both(part));
  return {
    about: both('about'),
    fieldName: ofValue('field'),
    before: ofValue('before'),
    now: ofValue('now'),
    proposed: ofValue('proposed'),
  };
}

const noteShape: Shape = {
  type: 'DisciplineNote',
  from: 'discipline_notes',
  id: 'id',
  child: (note) => `${note}.child_id`,
  fields: {
    id: column('id'),
    plan: oneBy('CarePlan', 'plan_id'),
    planVersion: oneBy('CarePlanVersion', 'version_id'),
    from: column('from_discipline'),
    to: column('to_discipline'),
    about: computed((note) => `(${aboutKind(note)})`),
    aboutId: computed(aboutId),
    text: column('text'),
    proposedField: computed((note) => `(${note}.proposal ->> 'field')`),
    words: derived(noteFacts, wordsOf),
    writtenBy: oneBy('StaffMember', 'written_by'),
    writtenAt: column('written_at'),
    state: column('state'),
    reply: column('reply'),
    settledBy: oneBy('StaffMember', 'settled_by'),
    settledAt: column('settled_at'),
    acts: derived(
      (note, terms) => `json_build_object(
        'onTeam', ${onCareTeam(terms.clinic, `${note}.child_id`, terms.staff)},
        'note', json_build_object('from', ${note}.from_discipline, 'to', ${note}.to_discipline,
          'writtenBy', ${note}.written_by, 'text', '', 'proposal', ${note}.proposal, 'state', ${note}.state,
          'reply', '', 'settledBy', ${note}.settled_by))`,
      ({ note, onTeam }: NoteWithTeam, { caller, today }) => [...openNoteActs({ ...caller, today }, note, onTeam)],
    ),
    version: column('version'),
  },
};

/** What the notes between disciplines add to a plan. */
export const notesOfPlan: Shape['fields'] = {
  notes: {
    kind: 'many',
    shape: 'DisciplineNote',
    on: (plan, note) => `${note}.id in (select l.id from discipline_notes l
      where l.clinic_id = ${plan}.clinic_id and l.plan_id = ${plan}.id order by ${openFirst('l')} limit ${LAST})`,
    orderBy: openFirst,
    most: LAST,
  },
};

export const noteShapes: readonly Shape[] = [noteShape];
