import { type NoteField, noteContent, type NoteTexts } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import type { NotedVisitFields } from './visit-note.graphql.ts';

export type NotedVisit = ResultOf<typeof NotedVisitFields>;
export type Note = NonNullable<NotedVisit['notes']>[number];

const FIELD_OF = { DID: 'did', RESPONSE: 'response', PLAN: 'plan', HOME: 'home' } as const satisfies Record<
  NoteField,
  keyof Note
>;

type Written = Readonly<Record<(typeof FIELD_OF)[NoteField], string | null>>;

/** What stands in the four fields; nothing where nobody has written. */
export function textsOf(note: Written): NoteTexts {
  return { DID: note.did ?? '', RESPONSE: note.response ?? '', PLAN: note.plan ?? '', HOME: note.home ?? '' };
}

export function inputOf({ DID: did, RESPONSE: response, PLAN: plan, HOME: home }: NoteTexts) {
  return { did, response, plan, home };
}

/** What was recorded in the visit and not taken back. */
export function recordedIn({ observations }: NotedVisit) {
  return (observations ?? []).filter(({ voidedAt }) => voidedAt === null);
}

/** SHA-256 of what is on the screen of whoever signs this half. */
export async function shownHash(visit: NotedVisit, note: Note): Promise<string> {
  const text = noteContent({
    visit: visit.id,
    child: visit.child?.id ?? '',
    startedAt: visit.startedAt,
    endedAt: visit.endedAt,
    therapists: (visit.therapists ?? []).map(({ staff, discipline, primary }) => ({
      staff: staff?.id ?? '',
      discipline: discipline ?? '',
      primary: primary === true,
    })),
    discipline: note.discipline,
    writer: note.writer?.id ?? '',
    texts: textsOf(note),
    reason: note.reason,
    observations: recordedIn(visit).map(({ id }) => id),
  });
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
