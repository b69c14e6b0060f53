import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { callerOf, contentOf, homeItemOf, IDS, OT, otStrandOf, PT, ptStrandOf } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { ROLES } from '../access/caller.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import {
  type DisciplineNote,
  type NoteAct,
  NOTE_ACTS,
  NOTE_STATES,
  openNoteActs,
  rowOfNote,
  settleNote,
  writeNote,
} from './discipline-note.ts';
import { noteProposalSchema, ownersOf, rowWithValue, type NoteProposal } from './note-value.ts';
import { sayNote } from './plan-text/note-text.ts';

const content = contentOf({ homeItems: [homeItemOf()] });
const dose = {
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 2,
  minutes: 30,
  weeks: null,
  deliveryMode: 'CLINIC',
} as const;
const lessDose: NoteProposal = { field: 'strand.dose', value: dose };
const ofStrand = { of: 'STRAND', id: ptStrandOf().strand } as const;
const ptRow = { of: 'STRAND', strand: ptStrandOf() } as const;
const setting = { planState: 'ACTIVE', parties: [OT, PT], content, row: ptRow } as const;
const written = { from: OT, to: PT, writtenBy: IDS.ot, text: 'He tires after half an hour.', proposal: lessDose };
const noteOf = (over: Partial<DisciplineNote> = {}): DisciplineNote => ({
  ...written,
  state: 'OPEN',
  reply: '',
  settledBy: null,
  ...over,
});

const SETTLED = NOTE_STATES.filter((state) => state !== 'OPEN');
const VALUE_ACTS: ReadonlySet<NoteAct> = new Set(['TAKE', 'DECLINE']);
const acts = (note: DisciplineNote) => NOTE_ACTS.filter((act) => settleNote(note, act, { by: IDS.pt }).ok);

const anyNote = fc.record({
  from: fc.constantFrom(OT, PT, 'SPEECH'),
  to: fc.constantFrom(OT, PT, 'SPEECH'),
  writtenBy: fc.constantFrom(IDS.ot, IDS.pt),
  text: fc.constant('text'),
  proposal: fc.constantFrom(null, lessDose),
  state: fc.constantFrom(...NOTE_STATES),
  reply: fc.constant(''),
  settledBy: fc.constant(null),
});
const anyCaller = fc
  .record({
    role: fc.constantFrom(...ROLES),
    discipline: fc.constantFrom(OT, PT, 'SPEECH', null),
    staffId: fc.constantFrom(IDS.ot, IDS.pt),
  })
  .map((over) => callerOf(over));

describe('a note to the other discipline', () => {
  it.each([
    ['with a value for a row of theirs', setting, written, 'ok'],
    ['without a value', setting, { ...written, proposal: null }, 'ok'],
    ['not to one’s own discipline', setting, { ...written, from: PT }, 'NOTE_TO_ANOTHER_DISCIPLINE'],
    ['not by somebody without a discipline', setting, { ...written, from: null }, 'NOTE_TO_ANOTHER_DISCIPLINE'],
    ['not to a discipline that is no party', setting, { ...written, to: 'SPEECH' }, 'NOT_A_PARTY'],
    ['not on a plan that is over', { ...setting, planState: 'ENDED' as const }, written, 'PLAN_NOT_OPEN'],
    [
      'not with a value for a row of one’s own',
      { ...setting, row: { of: 'STRAND', strand: otStrandOf() } as const },
      written,
      'NOTE_VALUE_NOT_THEIRS',
    ],
    [
      'not with a value for the plan as a whole',
      { ...setting, row: { of: 'TERMS' } as const },
      written,
      'NOTE_VALUE_NOT_THEIRS',
    ],
    [
      'not with a field of another kind of row',
      setting,
      { ...written, proposal: { field: 'goal.division', value: 'all of it' } as const },
      'NOTE_VALUE_NOT_THEIRS',
    ],
    [
      'not with what the plan says already',
      setting,
      { ...written, proposal: { field: 'strand.what', value: ptStrandOf().what } as const },
      'NOTE_VALUE_UNCHANGED',
    ],
    [
      'not with a value the row’s own edit would refuse',
      setting,
      { ...written, proposal: { field: 'strand.target', value: { type: 'COUNT_OF_N', count: 1, of: 6 } } as const },
      'MEASURE_VALUE_OF_ANOTHER_TYPE',
    ],
    [
      'not with a place the catalogue lacks',
      setting,
      { ...written, proposal: { field: 'strand.dose', value: { ...dose, deliveryMode: 'MOON' } } as const },
      'UNKNOWN_CODE',
    ],
  ])('is written %s', (_, from, what, expected) => {
    const answer = writeNote(baseCatalogue, from, what);
    expect(answer.ok ? 'ok' : ruleOf(answer)).toBe(expected);
  });

  it('is about a row of the version, or of nothing that is there', () => {
    expect(rowOfNote(content, ofStrand)).toEqual(ptRow);
    expect(rowOfNote(content, { of: 'GOAL', id: IDS.goal })).toMatchObject({ of: 'GOAL' });
    expect(rowOfNote(content, { of: 'HOME_ITEM', id: homeItemOf().item })).toMatchObject({ of: 'HOME_ITEM' });
    expect(rowOfNote(content, { of: 'PLAN', id: null })).toEqual({ of: 'TERMS' });
    expect(rowOfNote(content, { of: 'GOAL', id: IDS.ot })).toBeUndefined();
  });

  it('ends once and for all: whatever is done to a settled note changes nothing', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyNote, fc.constantFrom(...SETTLED), fc.constantFrom(...NOTE_ACTS), (note, state, act) => {
        expect(ruleOf(settleNote({ ...note, state }, act, { by: IDS.pt }))).toBe('NOTE_SETTLED');
      }),
      runs(),
    );
  });

  it('is settled by whatever fits it, and keeps its words, its value and its author', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyNote, fc.constantFrom(...NOTE_ACTS), (any, act) => {
        const note = { ...any, state: 'OPEN' as const, proposal: VALUE_ACTS.has(act) ? lessDose : null };
        const { state, ...rest } = valueOf(settleNote(note, act, { by: IDS.pt, reply: 'said' }));
        const { state: _, ...before } = note;
        expect(SETTLED).toContain(state);
        expect(rest).toEqual({ ...before, reply: 'said', settledBy: IDS.pt });
      }),
      runs(),
    );
  });

  it('has its value taken or declined, and is answered or read only without one', () => {
    expect(acts(noteOf())).toEqual(['TAKE', 'DECLINE', 'WITHDRAW']);
    expect(acts(noteOf({ proposal: null }))).toEqual(['ANSWER', 'READ', 'WITHDRAW']);
    expect(ruleOf(settleNote(noteOf(), 'READ', { by: IDS.pt }))).toBe('NOTE_WITH_VALUE');
    expect(ruleOf(settleNote(noteOf({ proposal: null }), 'TAKE', { by: IDS.pt }))).toBe('NOTE_WITHOUT_VALUE');
  });

  it('is settled by the discipline it is for, or the lead, and taken back by its author alone', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(anyNote, anyCaller, fc.boolean(), (note, caller, onTeam) => {
        const isClinician = ['LEAD_THERAPIST', 'THERAPIST', 'TRAINEE'].includes(caller.role);
        const isLead = caller.role === 'LEAD_THERAPIST';
        const mayAct = (act: NoteAct) =>
          act === 'WITHDRAW'
            ? isClinician && caller.staffId === note.writtenBy
            : isLead || (isClinician && onTeam && caller.discipline === note.to);
        expect(openNoteActs(caller, note, onTeam)).toEqual(acts(note).filter((act) => mayAct(act)));
      }),
      runs(),
    );
  });
});

describe('the value a note proposes', () => {
  it('takes the place of the one field and of nothing else', () => {
    const proposed = rowWithValue(ptRow, lessDose);
    expect(proposed).toEqual({ of: 'STRAND', strand: { ...ptStrandOf(), dose } });
    expect(ptRow.strand).toEqual(ptStrandOf());
    expect(rowWithValue({ of: 'TERMS' }, lessDose)).toEqual({ of: 'TERMS' });
  });

  it('is of a row its discipline owns', () => {
    const goal = content.goals[0];
    if (!goal) throw new Error('The plan has a goal');
    expect(ownersOf(content, ptRow)).toEqual([PT]);
    expect(ownersOf(content, { of: 'GOAL', goal })).toEqual([OT, PT]);
    expect(ownersOf(content, { of: 'HOME_ITEM', item: homeItemOf() })).toEqual([homeItemOf().discipline]);
    expect(ownersOf(content, { of: 'TERMS' })).toEqual([]);
  });

  it('is never empty, and never of a field that nobody types alone', () => {
    expect(noteProposalSchema.safeParse({ field: 'strand.what', value: ' ' }).success).toBe(false);
    expect(noteProposalSchema.safeParse({ field: 'strand.dose', value: null }).success).toBe(false);
    expect(noteProposalSchema.safeParse({ field: 'strand.therapist', value: IDS.ot }).success).toBe(false);
    expect(noteProposalSchema.safeParse({ field: 'strand.what', value: 'stands' }).success).toBe(true);
  });
});

describe('a note in words', () => {
  const facts = { about: ofStrand, row: ptRow, proposal: lessDose, content };

  it('says the row, and the field as it was, as it is and as proposed', () => {
    const said = sayNote(facts, baseCatalogue, 'en');
    expect(said.about).toMatch(/^Physiotherapy, “/);
    expect(said.before).toContain('45 minutes');
    expect(said.now).toBe(said.before);
    expect(said.proposed).toContain('30 minutes');
    expect(sayNote(facts, baseCatalogue, 'hi').proposed).toContain('30 मिनट');
  });

  it('says what the field has become since, and the proposed value where that is what it became', () => {
    const changed = contentOf({ strands: [otStrandOf(), ptStrandOf({ dose: { ...dose, minutes: 20 } })] });
    expect(sayNote({ ...facts, content: changed }, baseCatalogue, 'en').now).toContain('20 minutes');
    const taken = contentOf({ strands: [otStrandOf(), ptStrandOf({ dose })] });
    const said = sayNote({ ...facts, content: taken }, baseCatalogue, 'en');
    expect(said.now).toBe(said.proposed);
  });

  it('keeps its row and its value where the plan has that row no longer', () => {
    for (const without of [null, contentOf({ strands: [otStrandOf()] })]) {
      const said = sayNote({ ...facts, content: without }, baseCatalogue, 'en');
      expect(said.about).toContain('Physiotherapy');
      expect(said.before).toContain('45 minutes');
      expect(said.proposed).toContain('30 minutes');
    }
  });

  it('says no more than its row where it proposes nothing', () => {
    expect(sayNote({ ...facts, proposal: null }, baseCatalogue, 'en')).toMatchObject({ field: '', proposed: '' });
    const whole = { about: { of: 'PLAN', id: null }, row: { of: 'TERMS' }, proposal: null, content } as const;
    expect(sayNote(whole, baseCatalogue, 'en').about).toBe('');
  });
});

it('answers a note that was written as open and unsettled', () => {
  expect(valueOf(writeNote(baseCatalogue, setting, written))).toEqual(noteOf());
});
