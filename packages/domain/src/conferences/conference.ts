import { z } from 'zod';
import { localDate, type LocalDate } from '../children/local-date.ts';
import { CONFERENCE_LIMITS } from '../limits.ts';
import { ok, refuse, type Result } from '../result.ts';
import { canonicalText } from '../care-plans/canonical.ts';

/** Who takes part: staff of the clinic, a guardian, others of the family, the child, and whoever else was asked. */
export const CONFERENCE_PARTS = ['STAFF', 'GUARDIAN', 'FAMILY', 'CHILD', 'OTHER'] as const;
export type ConferencePart = (typeof CONFERENCE_PARTS)[number];

/** What of the plan or the record a decision is about; it is changed there, by whoever may. */
export const DECISION_ABOUTS = ['GOAL', 'STRAND', 'HANDLING', 'REVIEW'] as const;
export type DecisionAbout = (typeof DECISION_ABOUTS)[number];

const knownId = z.string().toLowerCase();
const name = z.string().trim().min(1).max(CONFERENCE_LIMITS.nameLength);
const role = z.string().trim().min(1).max(CONFERENCE_LIMITS.roleLength);

/** Somebody who took part, as it is said: people of the record by their id, everybody else by name and role. */
export const conferencePersonSchema = z.discriminatedUnion('part', [
  z.object({ part: z.literal('STAFF'), id: knownId }),
  z.object({ part: z.literal('GUARDIAN'), id: knownId }),
  z.object({ part: z.literal('FAMILY'), name, role }),
  z.object({ part: z.literal('CHILD') }),
  z.object({ part: z.literal('OTHER'), name, role }),
]);
export type SaidPerson = Readonly<z.output<typeof conferencePersonSchema>>;

export const conferenceDecisionSchema = z.object({
  text: z.string().trim().min(1).max(CONFERENCE_LIMITS.decisionLength),
  about: z.object({ of: z.enum(DECISION_ABOUTS), id: knownId }).nullable(),
});
export type SaidDecision = z.output<typeof conferenceDecisionSchema>;

/** What a conference says of itself. Tasks that come of it have a life of their own. */
export const conferenceWordsSchema = z.object({
  happenedAt: z.iso.datetime({ offset: true }),
  people: z.array(conferencePersonSchema).min(1).max(CONFERENCE_LIMITS.people),
  talkedAbout: z.string().trim().min(1).max(CONFERENCE_LIMITS.talkLength),
  decisions: z.array(conferenceDecisionSchema).max(CONFERENCE_LIMITS.decisions),
});
export type ConferenceWords = z.output<typeof conferenceWordsSchema>;

/** Somebody who took part, as it is kept: with the name of that day, which the record does not change afterwards. */
export interface ConferencePerson {
  readonly part: ConferencePart;
  readonly id: string | null;
  readonly name: string;
  /** What others are to the child, in words; empty for people of the record. */
  readonly role: string;
  /** The discipline of staff, the relationship of a guardian; null for everybody else. */
  readonly code: string | null;
}

/** A decision as it is kept. `stateThen` is how the goal or strand lived when it was recorded. */
export interface ConferenceDecision {
  readonly text: string;
  readonly about: { readonly of: DecisionAbout; readonly id: string; readonly stateThen: string | null } | null;
}

/** What a conference says, as it is kept. */
export interface ConferenceContent {
  readonly happenedAt: string;
  readonly people: readonly ConferencePerson[];
  readonly talkedAbout: string;
  readonly decisions: readonly ConferenceDecision[];
}

/** Who and what is known of the child, by id: what is said by an id that is not here is not found. */
export interface ConferenceFacts {
  readonly birthDate: LocalDate;
  readonly timeZone: string;
  readonly now: string;
  readonly staff: Readonly<Record<string, { readonly name: string; readonly discipline: string | null }>>;
  readonly guardians: Readonly<Record<string, { readonly name: string; readonly relationship: string }>>;
  /** The state of a goal or strand; null for what has none. */
  readonly rows: Readonly<Record<DecisionAbout, Readonly<Record<string, string | null>>>>;
}

/** The ids that are said and not known, in the order of what is said: somebody else's, or nobody's. */
export function unknownInConference(
  { people, decisions }: Pick<ConferenceWords, 'people' | 'decisions'>,
  { staff, guardians, rows }: ConferenceFacts,
): readonly string[] {
  const strangers = people.flatMap((each) => {
    if (each.part === 'STAFF') return Object.hasOwn(staff, each.id) ? [] : [each.id];
    return each.part !== 'GUARDIAN' || Object.hasOwn(guardians, each.id) ? [] : [each.id];
  });
  const elsewhere = decisions.flatMap(({ about }) =>
    about === null || Object.hasOwn(rows[about.of], about.id) ? [] : [about.id],
  );
  return [...strangers, ...elsewhere];
}

function keepPerson(said: SaidPerson, { staff, guardians }: ConferenceFacts): ConferencePerson {
  switch (said.part) {
    case 'STAFF': {
      const known = staff[said.id];
      return { part: 'STAFF', id: said.id, name: known?.name ?? '', role: '', code: known?.discipline ?? null };
    }
    case 'GUARDIAN': {
      const known = guardians[said.id];
      return { part: 'GUARDIAN', id: said.id, name: known?.name ?? '', role: '', code: known?.relationship ?? null };
    }
    case 'CHILD':
      return { part: 'CHILD', id: null, name: '', role: '', code: null };
    case 'FAMILY':
    case 'OTHER':
      return { part: said.part, id: null, name: said.name, role: said.role, code: null };
  }
}

/** Everybody once, however often they were said. */
function keepPeople(said: readonly SaidPerson[], facts: ConferenceFacts): readonly ConferencePerson[] {
  const kept = said.map((each) => keepPerson(each, facts));
  const keys = kept.map((each) => canonicalText(each));
  return kept.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/**
 * What is kept of a conference: names as they are today, and how what was decided on lives now. `earlier` is what was
 * kept before, where this puts it right: names and states of that day stay. Refused for the future and for days before
 * the child was born.
 */
export function keepConference(
  said: ConferenceWords,
  facts: ConferenceFacts,
  earlier: Pick<ConferenceContent, 'people' | 'decisions'> = { people: [], decisions: [] },
): Result<ConferenceContent> {
  const { birthDate, timeZone, now, rows } = facts;
  if (Date.parse(said.happenedAt) > Date.parse(now)) return refuse('HAPPENED_IN_FUTURE');
  if (localDate(said.happenedAt, timeZone) < birthDate) return refuse('BEFORE_BIRTH', { birthDate });
  const stateThen = ({ of, id }: NonNullable<SaidDecision['about']>): string | null => {
    const before = earlier.decisions.find(({ about }) => about?.of === of && about.id === id)?.about;
    return before === undefined || before === null ? (rows[of][id] ?? null) : before.stateThen;
  };
  const asThen = (person: ConferencePerson): ConferencePerson =>
    (person.id === null
      ? undefined
      : earlier.people.find(({ part, id }) => part === person.part && id === person.id)) ?? person;
  return ok({
    happenedAt: new Date(said.happenedAt).toISOString(),
    people: keepPeople(said.people, facts).map(asThen),
    talkedAbout: said.talkedAbout,
    decisions: said.decisions.map(({ text, about }) => ({
      text,
      about: about === null ? null : { ...about, stateThen: stateThen(about) },
    })),
  });
}

/**
 * A conference put right, with a reason. Refused for one that was taken back, and where nothing differs: what was said
 * before is kept beside it, so there must be something that it said otherwise.
 */
export function correctConference(
  before: ConferenceContent & { readonly takenBack: boolean },
  said: ConferenceWords,
  facts: ConferenceFacts,
): Result<ConferenceContent> {
  if (before.takenBack) return refuse('CONFERENCE_TAKEN_BACK');
  const kept = keepConference(said, facts, before);
  if (!kept.ok) return kept;
  const { happenedAt, people, talkedAbout, decisions } = before;
  const same = canonicalText({ happenedAt, people, talkedAbout, decisions }) === canonicalText({ ...kept.value });
  return same ? refuse('CONFERENCE_UNCHANGED') : kept;
}
