import { instantAt, localDate, localTime, type DecisionAbout } from '@trellis/domain';
import { isRecord } from '../../lib/auth/viewer.ts';
import { newId } from '../../lib/new-id.ts';
import type { Conference } from './use-conferences.ts';

/** Rows have a key of their own while they are written: it is never sent. */
export interface TypedGuest {
  key: string;
  part: 'FAMILY' | 'OTHER';
  name: string;
  role: string;
}
export interface TypedDecision {
  key: string;
  text: string;
  /** `GOAL:<id>` and the like; empty for what stands in no plan. */
  about: string;
}
export interface TypedTask {
  id: string;
  what: string;
  ownerId: string;
  dueOn: string;
}

/** What is being written of a conference and was not sent yet. */
export interface TypedConference {
  id: string;
  day: string;
  time: string;
  staff: readonly string[];
  guardians: readonly string[];
  child: boolean;
  guests: readonly TypedGuest[];
  talkedAbout: string;
  decisions: readonly TypedDecision[];
  tasks: readonly TypedTask[];
  reason: string;
}

export function nothingTyped(day: string, staffId: string): TypedConference {
  return {
    id: newId(),
    day,
    time: '10:00',
    staff: [staffId],
    guardians: [],
    child: false,
    guests: [],
    talkedAbout: '',
    decisions: [],
    tasks: [],
    reason: '',
  };
}

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');
const haveTexts = (value: unknown, ...fields: string[]): boolean =>
  Array.isArray(value) &&
  value.every((each) => isRecord(each) && fields.every((field) => typeof each[field] === 'string'));

/** Whether what was kept is such a draft. */
export function isTypedConference(stored: unknown): stored is TypedConference {
  return (
    isRecord(stored) &&
    ['id', 'day', 'time', 'talkedAbout', 'reason'].every((field) => typeof stored[field] === 'string') &&
    typeof stored['child'] === 'boolean' &&
    areTexts(stored['staff']) &&
    areTexts(stored['guardians']) &&
    haveTexts(stored['guests'], 'key', 'part', 'name', 'role') &&
    haveTexts(stored['decisions'], 'key', 'text', 'about') &&
    haveTexts(stored['tasks'], 'id', 'what', 'ownerId', 'dueOn')
  );
}

/** A draft of before its rows had keys, with keys. */
export function withKeys(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  return { ...stored, guests: keyedRows(stored['guests']), decisions: keyedRows(stored['decisions']) };
}

function keyedRows(rows: unknown): unknown {
  if (!Array.isArray(rows)) return rows;
  return rows.map((row: unknown) => (isRecord(row) ? { key: newId(), ...row } : row));
}

/** What a conference says, to be put right. */
export function typedFrom(conference: Conference, timeZone: string): TypedConference {
  const { id, happenedAt, people, talkedAbout, decisions } = conference;
  const at = happenedAt ?? new Date(0).toISOString();
  const of = (part: string) => (people ?? []).flatMap((each) => (each.part === part && each.id ? [each.id] : []));
  return {
    id,
    day: localDate(at, timeZone),
    time: localTime(at, timeZone),
    staff: of('STAFF'),
    guardians: of('GUARDIAN'),
    child: (people ?? []).some(({ part }) => part === 'CHILD'),
    guests: (people ?? []).flatMap(({ part, name, role }) =>
      part === 'FAMILY' || part === 'OTHER' ? [{ key: newId(), part, name, role }] : [],
    ),
    talkedAbout: talkedAbout ?? '',
    decisions: (decisions ?? []).map(({ text, about, aboutId }) => ({
      key: newId(),
      text,
      about: about && aboutId ? `${about}:${aboutId}` : '',
    })),
    tasks: [],
    reason: '',
  };
}

const ABOUTS = ['GOAL', 'STRAND', 'HANDLING', 'REVIEW'] as const satisfies readonly DecisionAbout[];

function aboutOf(value: string) {
  const [of, aboutId] = value.split(':');
  const about = ABOUTS.find((each) => each === of);
  return about && aboutId ? { about, aboutId } : { about: null, aboutId: null };
}

const isSaid = (text: string): boolean => text.trim() !== '';

/** What is sent of it; rows that nothing was written in are left out. */
export function wordsOf(typed: TypedConference, timeZone: string) {
  return {
    happenedAt: instantAt(typed.day, typed.time, timeZone),
    people: [
      ...typed.staff.map((staffId) => ({ part: 'STAFF' as const, staffId })),
      ...typed.guardians.map((guardianId) => ({ part: 'GUARDIAN' as const, guardianId })),
      ...typed.guests
        .filter(({ name, role }) => isSaid(name) || isSaid(role))
        .map(({ part, name, role }) => ({ part, name, role })),
      ...(typed.child ? [{ part: 'CHILD' as const }] : []),
    ],
    talkedAbout: typed.talkedAbout,
    decisions: typed.decisions
      .filter(({ text }) => isSaid(text))
      .map(({ text, about }) => ({ text, ...aboutOf(about) })),
  };
}

export function tasksOf({ tasks }: TypedConference): readonly TypedTask[] {
  return tasks.filter(({ what }) => isSaid(what));
}

/** Whether there is enough to be sent. */
export function isWhole(typed: TypedConference, isCorrection: boolean): boolean {
  const { staff, guardians, guests, child, day, time, talkedAbout, reason } = typed;
  const somebody = staff.length + guardians.length + guests.length > 0 || child;
  return somebody && day !== '' && time !== '' && isSaid(talkedAbout) && (!isCorrection || isSaid(reason));
}
