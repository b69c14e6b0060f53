import type { Dose, NoteProposal } from '@trellis/domain';
import type { VariablesOf } from '../../../graphql/graphql.ts';
import { formOf, valueOf } from '../measures/form.ts';
import type { GoalContent, StrandContent } from '../plan-content.ts';
import { storedMeasureOf } from '../strands/row.ts';
import type { WriteDisciplineNote } from './notes.graphql.ts';

type Proposed = NonNullable<VariablesOf<typeof WriteDisciplineNote>['input']['proposed']>;

/** What a note is about, with the row as the screen has it. */
export type NoteSubject =
  | { readonly about: 'PLAN' }
  | { readonly about: 'GOAL'; readonly goal: GoalContent }
  | { readonly about: 'STRAND'; readonly strand: StrandContent };

export type ProposedField = Extract<
  NoteProposal['field'],
  'goal.statement' | 'goal.division' | 'strand.what' | 'strand.start' | 'strand.target' | 'strand.dose'
>;

/** A note while it is typed. */
export interface TypedNote {
  text: string;
  field: ProposedField | '';
  words: string;
  /** An end of the measure, as its own editor types it. */
  end: string;
  times: string;
  minutes: string;
}

export const NO_NOTE: TypedNote = { text: '', field: '', words: '', end: '', times: '', minutes: '' };

const NO_DOSE: Dose = {
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 1,
  minutes: 45,
  weeks: null,
  deliveryMode: 'CLINIC',
};

/** The fields a value can be proposed for here. An end needs a measure it is an end of. */
export function fieldsOf(subject: NoteSubject): readonly ProposedField[] {
  switch (subject.about) {
    case 'PLAN':
      return [];
    case 'GOAL':
      return ['goal.statement', 'goal.division'];
    case 'STRAND':
      return subject.strand.measure
        ? ['strand.dose', 'strand.what', 'strand.start', 'strand.target']
        : ['strand.dose', 'strand.what'];
  }
}

/** The note with a field to propose for, begun with what the row says now. */
export function withField(typed: TypedNote, field: ProposedField | '', subject: NoteSubject): TypedNote {
  const begun = { ...NO_NOTE, text: typed.text, field };
  if (subject.about === 'GOAL') {
    const { statement, division } = subject.goal;
    return { ...begun, words: (field === 'goal.statement' ? statement : division) ?? '' };
  }
  if (subject.about === 'PLAN') return begun;
  const { strand } = subject;
  const form = formOf(storedMeasureOf(strand));
  return {
    ...begun,
    words: strand.what ?? '',
    end: field === 'strand.start' ? form.start : form.target,
    times: String(strand.dose?.timesPerWeek ?? ''),
    minutes: String(strand.dose?.minutes ?? ''),
  };
}

/** The value as it is sent; undefined while it says not enough to be one, null where none is proposed. */
export function proposedOf(typed: TypedNote, subject: NoteSubject): Proposed | null | undefined {
  const { field } = typed;
  if (field === '') return null;
  if (field === 'strand.dose') {
    const [timesPerWeek, minutes] = [Number(typed.times), Number(typed.minutes)];
    if (subject.about !== 'STRAND' || !(timesPerWeek > 0) || !(minutes > 0)) return undefined;
    return { field, dose: { ...(subject.strand.dose ?? NO_DOSE), timesPerWeek, minutes } };
  }
  if (field === 'strand.start' || field === 'strand.target') {
    if (subject.about !== 'STRAND') return undefined;
    const stored = storedMeasureOf(subject.strand);
    const end = field === 'strand.start' ? 'start' : 'target';
    const value = valueOf({ ...formOf(stored), [end]: typed.end }, end, stored);
    return value && { field, measure: inputOf(value) };
  }
  return typed.words.trim() === '' ? undefined : { field, text: typed.words };
}

function inputOf(value: NonNullable<ReturnType<typeof valueOf>>): NonNullable<Proposed['measure']> {
  return value.type === 'STEPS' ? { ...value, prompts: [...value.prompts] } : { ...value };
}
