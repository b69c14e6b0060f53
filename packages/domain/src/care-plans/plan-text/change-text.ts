import type { PlannedActivity } from '../../goals/planned-activity.ts';
import type { Language } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { canonicalText } from '../canonical.ts';
import type { ContentRow } from '../content-row.ts';
import type { ContentDifference } from '../diff.ts';
import type { ContentField } from '../field-class.ts';
import type { PlanContent } from '../plan-content.ts';
import { goalTexts, homeTexts, quoted, strandTexts, termsTexts } from './field-text.ts';
import { label, type PlanTextCatalogue, type Reader } from './reader.ts';
import { type ChangeSentence, sayInSentence, sayOfField } from './say-change.ts';
import { activityText } from './strand-text.ts';

/** Two versions of a plan, and the names of what either holds as an id: a priority's words, a therapist's name. */
export interface ChangeFacts {
  readonly before: PlanContent;
  readonly after: PlanContent;
  readonly names: Readonly<Record<string, string>>;
}

export interface SaidChange {
  /** The row it is in: a goal by its words, a strand by its discipline and goal; empty for the plan as a whole. */
  readonly about: string;
  /** What is otherwise than before, as a sentence. */
  readonly sentence: string;
  /** What the field is called, and what it says in either version; empty for a row that came or went, or no value. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A clinician who reads one of two versions. */
interface Comparing {
  readonly language: Language;
  readonly before: Reader;
  readonly after: Reader;
}

function nameOfGoal({ content, language }: Reader, goal: string): string {
  const statement = content.goals.find((each) => each.goal === goal)?.statement ?? '';
  return statement === '' ? sayInSentence(language, 'unwritten') : quoted(statement);
}

function aboutOf(reader: Reader, row: ContentRow): string {
  switch (row.of) {
    case 'TERMS':
      return '';
    case 'GOAL':
      return nameOfGoal(reader, row.goal.goal);
    case 'STRAND':
      return `${label(reader, reader.catalogue.disciplines, row.strand.discipline)}, ${nameOfGoal(reader, row.strand.goal)}`;
    case 'HOME_ITEM':
      return quoted(row.item.words);
  }
}

/** What the fields of the same row say in one of the two versions. */
function textsOf(reader: Reader, row: ContentRow): Readonly<Partial<Record<ContentField, string | undefined>>> {
  const { terms, goals, strands, homeItems } = reader.content;
  switch (row.of) {
    case 'TERMS':
      return termsTexts(reader, terms);
    case 'GOAL': {
      const goal = goals.find((each) => each.goal === row.goal.goal);
      return goal === undefined ? {} : goalTexts(reader, goal);
    }
    case 'STRAND': {
      const strand = strands.find((each) => each.strand === row.strand.strand);
      return strand === undefined ? {} : strandTexts(reader, strand);
    }
    case 'HOME_ITEM': {
      const item = homeItems.find((each) => each.item === row.item.item);
      return item === undefined ? {} : homeTexts(reader, item);
    }
  }
}

function changedText({ language, before, after }: Comparing, field: ContentField, row: ContentRow): string {
  const [was, is] = [textsOf(before, row)[field], textsOf(after, row)[field]];
  if (is === undefined) return sayOfField(language, field, 'left', { before: was ?? '' });
  if (was === undefined) return sayOfField(language, field, 'set', { after: is });
  // What no words tell apart, such as the day a week begins on.
  if (was === is) return sayOfField(language, field, 'setOtherwise', { after: is });
  return sayOfField(language, field, 'changed', { before: was, after: is });
}

function sentences(language: Language, said: readonly (readonly [ChangeSentence, readonly string[]])[]): string {
  return said
    .filter(([, list]) => list.length > 0)
    .map(([key, list]) => sayInSentence(language, key, { list: list.join('; ') }))
    .join(' ');
}

function textIn(list: readonly PlannedActivity[]): ReadonlySet<string> {
  return new Set(list.map((each) => canonicalText(each)));
}

function isIn(list: readonly PlannedActivity[], technique: string): boolean {
  return list.some((each) => each.technique === technique);
}

/** Activities are told apart by their technique: one that stays in another form is done otherwise. */
function activitiesText({ language, before, after }: Comparing, strand: string): string {
  const of = ({ content }: Reader): readonly PlannedActivity[] =>
    content.strands.find((each) => each.strand === strand)?.techniques ?? [];
  const [known, kept] = [textIn(of(before)), textIn(of(after))];
  const gone = of(before).filter((each) => !kept.has(canonicalText(each)));
  const come = of(after).filter((each) => !known.has(canonicalText(each)));
  return sentences(language, [
    ['stopped', gone.filter(({ technique }) => !isIn(come, technique)).map((each) => activityText(before, each))],
    ['begun', come.filter(({ technique }) => !isIn(gone, technique)).map((each) => activityText(after, each))],
    ['otherwise', come.filter(({ technique }) => isIn(gone, technique)).map((each) => activityText(after, each))],
  ]);
}

/** A row more or less. The terms are always there. */
function rowText(reader: Reader, row: ContentRow, isNew: boolean): string {
  const { language } = reader;
  switch (row.of) {
    case 'TERMS':
      return '';
    case 'GOAL': {
      const words = nameOfGoal(reader, row.goal.goal);
      return sayInSentence(language, isNew ? 'goalAdded' : 'goalRemoved', { words });
    }
    case 'STRAND': {
      const discipline = label(reader, reader.catalogue.disciplines, row.strand.discipline);
      const words = row.strand.what === '' ? sayInSentence(language, 'unwritten') : row.strand.what;
      return sayInSentence(language, isNew ? 'strandAdded' : 'strandRemoved', { discipline, words });
    }
    case 'HOME_ITEM': {
      const { words } = row.item;
      return sayInSentence(language, isNew ? 'homeAdded' : 'homeRemoved', { words });
    }
  }
}

/** A clinician who reads a content that is not shown for signing. */
function clinician(
  content: PlanContent,
  names: ChangeFacts['names'],
  catalogue: PlanTextCatalogue,
  language: Language,
): Reader {
  return { number: 0, revision: 0, content, names, catalogue, language, isFamily: false };
}

/** Which row of a plan something is about: a goal by its words, a strand by its discipline and goal. */
export function sayRow(
  content: PlanContent,
  catalogue: PlanTextCatalogue,
  language: Language,
  row: ContentRow,
): string {
  return aboutOf(clinician(content, {}, catalogue, language), row);
}

/** One difference between two versions, said to a clinician: where it is, and what is otherwise. */
export function sayChange(
  facts: ChangeFacts,
  catalogue: PlanTextCatalogue,
  language: Language,
  change: ContentDifference,
): SaidChange {
  const readerOf = (content: PlanContent): Reader => clinician(content, facts.names, catalogue, language);
  const comparing: Comparing = { language, before: readerOf(facts.before), after: readerOf(facts.after) };
  const { row } = change;
  if (change.kind !== 'CHANGED') {
    const reader = change.kind === 'ADDED' ? comparing.after : comparing.before;
    const about = row.of === 'STRAND' ? nameOfGoal(reader, row.strand.goal) : '';
    return { about, sentence: rowText(reader, row, change.kind === 'ADDED'), field: '', before: '', after: '' };
  }
  const isActivities = change.field === 'strand.techniques' && row.of === 'STRAND';
  return {
    about: aboutOf(comparing.after, row),
    sentence: isActivities ? activitiesText(comparing, row.strand.strand) : changedText(comparing, change.field, row),
    field: say(language, `contentField.${change.field}`),
    before: textsOf(comparing.before, row)[change.field] ?? '',
    after: textsOf(comparing.after, row)[change.field] ?? '',
  };
}
