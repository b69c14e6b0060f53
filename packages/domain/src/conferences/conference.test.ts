import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleOf, valueOf } from '../../testing/answer.ts';
import { IDS, OT, testId } from '../../testing/plan.ts';
import { runs } from '../../testing/runs.ts';
import { inputFaults } from '../words/input-faults.ts';
import {
  conferenceWordsSchema,
  correctConference,
  keepConference,
  unknownInConference,
  type ConferenceFacts,
  type ConferenceWords,
} from './conference.ts';

const facts: ConferenceFacts = {
  birthDate: '2020-03-01',
  timeZone: 'Asia/Kolkata',
  now: '2026-11-23T06:00:00.000Z',
  staff: { [IDS.ot]: { name: 'Meera Nair', discipline: OT }, [IDS.lead]: { name: 'Anita Desai', discipline: null } },
  guardians: { [IDS.guardian]: { name: 'Sunita Sharma', relationship: 'MOTHER' } },
  rows: { GOAL: { [IDS.goal]: 'ACTIVE' }, STRAND: { [IDS.otStrand]: 'ACTIVE' }, HANDLING: {}, REVIEW: {} },
};
const said = (over: Partial<ConferenceWords> = {}): ConferenceWords => ({
  happenedAt: '2026-11-20T15:30:00+05:30',
  people: [
    { part: 'STAFF', id: IDS.ot },
    { part: 'GUARDIAN', id: IDS.guardian },
    { part: 'OTHER', name: 'Mr Iyer', role: 'class teacher' },
    { part: 'CHILD' },
  ],
  talkedAbout: 'How he sits in class',
  decisions: [
    { text: 'A footrest for the desk at school', about: null },
    { text: 'The goal is looked at in class too', about: { of: 'GOAL', id: IDS.goal } },
  ],
  ...over,
});

describe('a case conference', () => {
  it('is kept with the names of that day, and how what was decided on lived', () => {
    expect(valueOf(keepConference(said(), facts))).toEqual({
      happenedAt: '2026-11-20T10:00:00.000Z',
      people: [
        { part: 'STAFF', id: IDS.ot, name: 'Meera Nair', role: '', code: OT },
        { part: 'GUARDIAN', id: IDS.guardian, name: 'Sunita Sharma', role: '', code: 'MOTHER' },
        { part: 'OTHER', id: null, name: 'Mr Iyer', role: 'class teacher', code: null },
        { part: 'CHILD', id: null, name: '', role: '', code: null },
      ],
      talkedAbout: 'How he sits in class',
      decisions: [
        { text: 'A footrest for the desk at school', about: null },
        {
          text: 'The goal is looked at in class too',
          about: { of: 'GOAL', id: IDS.goal, stateThen: 'ACTIVE' },
        },
      ],
    });
  });

  it.each([
    ['tomorrow', '2026-11-24T09:00:00Z', 'HAPPENED_IN_FUTURE'],
    ['before the child was born', '2020-02-29T09:00:00Z', 'BEFORE_BIRTH'],
    ['on the day of birth, by the clinic’s own clock', '2020-02-29T18:31:00Z', 'ok'],
  ])('%s is answered with %s: %s', (_, happenedAt, rule) => {
    expect(ruleOf(keepConference(said({ happenedAt }), facts))).toBe(rule);
  });

  it('names what is said by an id that is not of this child', () => {
    const stranger = testId(999);
    expect(unknownInConference(said(), facts)).toEqual([]);
    const people = [{ part: 'STAFF', id: stranger } as const, { part: 'GUARDIAN', id: IDS.ot } as const];
    const decisions = [{ text: 'x', about: { of: 'STRAND', id: IDS.goal } as const }];
    expect(unknownInConference({ people, decisions }, facts)).toEqual([stranger, IDS.ot, IDS.goal]);
  });

  it('has nobody known by a name that every record of the language has', () => {
    const people = [{ part: 'STAFF', id: 'constructor' } as const, { part: 'GUARDIAN', id: 'valueof' } as const];
    const decisions = [{ text: 'As before', about: { of: 'GOAL', id: 'constructor' } as const }];
    expect(unknownInConference({ people, decisions }, facts)).toEqual(['constructor', 'valueof', 'constructor']);
  });

  it('has everybody once, however often they are said', () => {
    const people = fc.constantFrom<ConferenceWords['people'][number]>(...said().people, {
      part: 'STAFF',
      id: IDS.lead,
    });
    fc.assert(
      fc.property(fc.array(people, { minLength: 1, maxLength: 12 }), (all) => {
        const kept = valueOf(keepConference(said({ people: all }), facts)).people;
        const keys = kept.map(({ part, id, name }) => `${part} ${id} ${name}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(kept).toHaveLength(new Set(all).size);
      }),
      runs(),
    );
  });

  it('needs somebody who took part and something that was talked about', () => {
    const faults = inputFaults(conferenceWordsSchema.safeParse(said({ people: [], talkedAbout: '  ' })).error!);
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(['people TOO_FEW', 'talkedAbout TOO_SHORT']);
    expect(conferenceWordsSchema.safeParse({ ...said(), people: [{ part: 'OTHER', name: 'Mr Iyer' }] }).success).toBe(
      false,
    );
  });
});

describe('putting a conference right', () => {
  const before = { ...valueOf(keepConference(said(), facts)), takenBack: false };
  const later: ConferenceFacts = {
    ...facts,
    staff: { ...facts.staff, [IDS.ot]: { name: 'Meera Pillai', discipline: OT } },
    rows: { ...facts.rows, GOAL: { [IDS.goal]: 'CLOSED' } },
  };

  it('changes what is said otherwise, and leaves the names and states of that day', () => {
    const corrected = valueOf(correctConference(before, said({ talkedAbout: 'How he sits at lunch' }), later));
    expect(corrected).toEqual({
      happenedAt: before.happenedAt,
      people: before.people,
      talkedAbout: 'How he sits at lunch',
      decisions: before.decisions,
    });
  });

  it('is refused where nothing differs and once it was taken back', () => {
    expect(ruleOf(correctConference(before, said(), later))).toBe('CONFERENCE_UNCHANGED');
    expect(ruleOf(correctConference({ ...before, takenBack: true }, said({ talkedAbout: 'x' }), later))).toBe(
      'CONFERENCE_TAKEN_BACK',
    );
    expect(ruleOf(correctConference(before, said({ happenedAt: '2027-01-01T09:00:00Z' }), later))).toBe(
      'HAPPENED_IN_FUTURE',
    );
  });
});
