import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOf, ruleOf, valueOf } from '../../testing/answer.ts';
import { runs } from '../../testing/runs.ts';
import type { Caller } from '../access/caller.ts';
import type { Result } from '../result.ts';
import { amendHalf } from './amendment.ts';
import { noteContent, type NoteContent } from './note-content.ts';
import {
  carryNote,
  checkUnsigned,
  completeHalf,
  coSignHalf,
  disciplinesOfNote,
  halfOf,
  isLocked,
  NO_NOTE,
  type NotedVisit,
  returnHalf,
  signHalf,
  takeBackSignature,
  type VisitNote,
  writeHalf,
} from './note-half.ts';
import { noteStandings } from './note-standing.ts';
import { NO_TEXTS } from './note-texts.ts';

const OT = 'OCCUPATIONAL_THERAPY';
const PT = 'PHYSIOTHERAPY';
const AT = '2026-11-24T06:00:00.000Z';

const person = (staffId: string, discipline: string, role: Caller['role'] = 'THERAPIST'): Caller => ({
  staffId,
  role,
  safeguardingLead: false,
  discipline,
  registrationExpiresOn: role === 'TRAINEE' ? null : '2028-12-31',
  today: '2026-11-24',
});
const asha = person('asha', OT);
const ravi = person('ravi', PT);
const kavya = person('kavya', OT, 'TRAINEE');
const meera = person('meera', OT, 'LEAD_THERAPIST');

const visitOf = (...people: readonly Caller[]): NotedVisit => ({
  state: 'DONE',
  ofAnotherChild: false,
  therapists: people.map(({ staffId, discipline }, at) => ({
    staff: staffId,
    discipline: discipline ?? '',
    primary: at === 0,
  })),
});
const alone = visitOf(asha);
const joint = visitOf(asha, ravi);
const taught = visitOf(kavya);

const texts = { ...NO_TEXTS, DID: 'Buttons on the board, then on the shirt.' };
const write = (note: VisitNote, visit: NotedVisit, who: Caller, over = {}) =>
  writeHalf(note, visit, who, { texts, loadedFrom: null, reason: 'SAFETY', ...over });
const sign = (note: VisitNote, visit: NotedVisit, who: Caller, shownHash = 'hash') =>
  signHalf(note, visit, who, { at: AT, contentHash: 'hash', shownHash });
const ofOt = { onCareTeam: true, discipline: OT };
const answerFor = (note: VisitNote, who: Caller, shownHash = 'hash', visit = taught) =>
  coSignHalf(note, visit, who, ofOt, { at: AT, shownHash });

/** A note by these, each having written and signed; a refusal fails the test. */
const signedBy = (visit: NotedVisit, ...people: readonly Caller[]) =>
  people.reduce((note, who) => valueOf(sign(valueOf(write(note, visit, who)), visit, who)), NO_NOTE);

describe('a note', () => {
  it('has a half for each discipline that treated, the primary one’s first', () => {
    expect(disciplinesOfNote(visitOf(ravi, asha, kavya))).toEqual([PT, OT]);
    expect(disciplinesOfNote(alone)).toEqual([OT]);
  });

  it('is of whoever treated, each half by the one hand that wrote it', () => {
    expect(ruleOf(write(NO_NOTE, alone, ravi))).toBe('NOTE_NEEDS_OWN_VISIT');
    const two = visitOf(asha, kavya);
    const kept = valueOf(write(NO_NOTE, two, asha));
    expect(ruleOf(write(kept, two, kavya))).toBe('NOT_YOUR_OWN');
    expect(ruleOf(sign(kept, two, kavya))).toBe('NOT_YOUR_OWN');
  });

  it.each([
    ['of a child who was not brought', { state: 'NOT_BROUGHT' }, 'NOTE_OF_NO_VISIT'],
    ['in the record of the wrong child', { ofAnotherChild: true }, 'VISIT_OF_ANOTHER_CHILD'],
  ] as const)('is not written %s', (_, over, rule) => {
    expect(ruleOf(write(NO_NOTE, { ...alone, ...over }, asha))).toBe(rule);
    expect(ruleOf(completeHalf(NO_NOTE, { ...alone, ...over }, asha))).toBe(rule);
  });

  it('is written while the visit goes on, and complete when it is over and says what was done', () => {
    const going: NotedVisit = { ...alone, state: 'IN_PROGRESS' };
    const kept = valueOf(write(NO_NOTE, going, asha));
    expect(ruleOf(completeHalf(kept, going, asha))).toBe('NOTE_BEFORE_VISIT_ENDS');
    expect(halfOf(valueOf(completeHalf(kept, alone, asha)), OT)?.state).toBe('COMPLETE');
    const empty = valueOf(write(NO_NOTE, alone, asha, { texts: { ...texts, DID: '' } }));
    expect(refusalOf(completeHalf(empty, alone, asha))).toEqual({ rule: 'NOTE_SAYS_NOTHING', data: { field: 'DID' } });
    expect(ruleOf(sign(NO_NOTE, alone, asha))).toBe('NOTE_SAYS_NOTHING');
  });

  it('is a draft again once its text changes, and keeps what it was loaded from', () => {
    const loaded = valueOf(write(NO_NOTE, alone, asha, { loadedFrom: 'earlier' }));
    const done = valueOf(completeHalf(loaded, alone, asha));
    expect(ruleOf(completeHalf(done, alone, asha))).toBe('ALREADY_IN_STATE');
    expect(halfOf(valueOf(write(done, alone, asha)), OT)).toMatchObject({ state: 'DRAFT', loadedFrom: 'earlier' });
  });
});

describe('a signature', () => {
  it('locks the note of one discipline', () => {
    const note = signedBy(alone, asha);
    expect(isLocked(note, alone)).toBe(true);
    expect(ruleOf(write(note, alone, asha))).toBe('NOTE_IS_SIGNED');
    expect(ruleOf(sign(note, alone, asha))).toBe('ALREADY_IN_STATE');
    expect(ruleOf(takeBackSignature(note, alone, asha))).toBe('NOTE_IS_LOCKED');
  });

  it('is on what was shown, by one whose registration is good', () => {
    const kept = valueOf(write(NO_NOTE, alone, asha));
    expect(ruleOf(sign(kept, alone, asha, 'another'))).toBe('CONTENT_CHANGED');
    expect(ruleOf(sign(kept, alone, { ...asha, registrationExpiresOn: '2026-11-23' }))).toBe('REGISTRATION_EXPIRED');
  });

  it('of a co-treatment needs a reason, and locks nothing until both are there', () => {
    const bare = valueOf(write(NO_NOTE, joint, asha, { reason: null }));
    expect(ruleOf(sign(bare, joint, asha))).toBe('CO_TREATMENT_NEEDS_REASON');
    const one = signedBy(joint, asha);
    expect(isLocked(one, joint)).toBe(false);
    expect(noteStandings(one, joint)).toEqual([
      { discipline: OT, standing: 'AWAITS_OTHER_HALF', waitsFor: 'OTHER' },
      { discipline: PT, standing: 'MISSING', waitsFor: 'WRITER' },
    ]);
    const back = valueOf(takeBackSignature(one, joint, asha));
    expect(halfOf(back, OT)).toMatchObject({ state: 'COMPLETE', signature: null });
    expect(ruleOf(takeBackSignature(back, joint, asha))).toBe('ALREADY_IN_STATE');
    expect(isLocked(signedBy(joint, asha, ravi), joint)).toBe(true);
  });

  it('of one discipline has no reason of a co-treatment', () => {
    expect(valueOf(write(NO_NOTE, alone, asha)).reason).toBeNull();
    const first = valueOf(write(NO_NOTE, joint, asha, { reason: 'FATIGUE' }));
    expect(valueOf(write(first, joint, ravi, { reason: null })).reason).toBe('FATIGUE');
  });
});

describe('a trainee’s half', () => {
  const waiting = signedBy(taught, kavya);

  it('waits for somebody of the discipline who answers for it, and is locked by that', () => {
    expect(isLocked(waiting, taught)).toBe(false);
    expect(noteStandings(waiting, taught)[0]).toMatchObject({ standing: 'AWAITS_CO_SIGNATURE', waitsFor: 'ANSWERS' });
    expect(ruleOf(answerFor(waiting, kavya))).toBe('ROLE_MAY_NOT');
    expect(ruleOf(answerFor(waiting, ravi))).toBe('OTHER_DISCIPLINE');
    expect(ruleOf(answerFor(waiting, meera, 'another'))).toBe('CONTENT_CHANGED');
    const note = valueOf(answerFor(waiting, asha));
    expect(halfOf(note, OT)?.signature).toMatchObject({ coSignedBy: 'asha', coSignedAt: AT });
    expect(isLocked(note, taught)).toBe(true);
    expect(ruleOf(answerFor(note, meera))).toBe('ALREADY_IN_STATE');
  });

  it('is given back with a reason, and the reason goes with the next signature', () => {
    const say = { at: AT, reason: ' Say how much help he needed. ' };
    expect(ruleOf(returnHalf(waiting, taught, meera, ofOt, { ...say, reason: ' ' }))).toBe('REASON_NEEDED');
    const back = valueOf(returnHalf(waiting, taught, meera, ofOt, say));
    expect(halfOf(back, OT)).toMatchObject({
      state: 'DRAFT',
      texts,
      signature: null,
      returned: { by: 'meera', reason: 'Say how much help he needed.' },
    });
    expect(noteStandings(back, taught)[0]?.standing).toBe('RETURNED');
    const again = valueOf(write(back, taught, kavya));
    expect(halfOf(again, OT)?.returned).not.toBeNull();
    expect(halfOf(valueOf(sign(again, taught, kavya)), OT)?.returned).toBeNull();
  });

  it('of a therapist needs nobody to answer for it', () => {
    expect(ruleOf(answerFor(signedBy(alone, asha), meera))).toBe('NOTHING_TO_CO_SIGN');
    expect(ruleOf(returnHalf(NO_NOTE, taught, meera, ofOt, { at: AT, reason: 'Why?' }))).toBe('NOTHING_TO_CO_SIGN');
  });
});

describe('an amendment', () => {
  const said = { text: 'It was the left hand.', reason: 'Side was wrong', at: AT };
  const locked = signedBy(alone, asha);

  it('is numbered under the original, by anybody of the discipline who may sign', () => {
    const first = valueOf(amendHalf(locked, alone, [], asha, ofOt, said));
    expect(first).toEqual({ ...said, number: 1, by: 'asha' });
    expect(valueOf(amendHalf(locked, alone, [first], meera, ofOt, said)).number).toBe(2);
  });

  it('is refused while the note can still be changed, to another discipline, and to a trainee', () => {
    expect(ruleOf(amendHalf(NO_NOTE, alone, [], asha, ofOt, said))).toBe('NOT_A_PARTY');
    const kept = valueOf(write(NO_NOTE, alone, asha));
    expect(ruleOf(amendHalf(kept, alone, [], asha, ofOt, said))).toBe('NOTE_IS_NOT_LOCKED');
    expect(ruleOf(amendHalf(locked, alone, [], ravi, ofOt, said))).toBe('OTHER_DISCIPLINE');
    expect(ruleOf(amendHalf(locked, alone, [], kavya, ofOt, said))).toBe('ROLE_MAY_NOT');
  });
});

describe('the note of a visit of the wrong child', () => {
  const left = { ...taught, ofAnotherChild: true };
  const signed = signedBy(taught, kavya);

  it('is neither answered for, given back nor added to where it was left', () => {
    const say = { at: AT, reason: 'Once more.' };
    const said = { text: 'More.', reason: 'Forgotten', at: AT };
    expect(ruleOf(answerFor(signed, meera, 'hash', left))).toBe('VISIT_OF_ANOTHER_CHILD');
    expect(ruleOf(returnHalf(signed, left, meera, ofOt, say))).toBe('VISIT_OF_ANOTHER_CHILD');
    expect(ruleOf(amendHalf(signed, left, [], meera, ofOt, said))).toBe('VISIT_OF_ANOTHER_CHILD');
  });

  it('comes to the right one in the words of its hands, with no signature', () => {
    expect(carryNote(signed).halves).toMatchObject([
      { writer: 'kavya', texts, state: 'DRAFT', signature: null, returned: null, loadedFrom: null },
    ]);
  });
});

describe('times and people of a visit', () => {
  it('are not changed under a signature', () => {
    expect(ruleOf(checkUnsigned(valueOf(write(NO_NOTE, alone, asha)), alone))).toBe('ok');
    expect(ruleOf(checkUnsigned(signedBy(joint, asha), joint))).toBe('NOTE_IS_SIGNED');
    expect(ruleOf(checkUnsigned(signedBy(alone, asha), alone))).toBe('NOTE_IS_LOCKED');
  });
});

describe('what is signed', () => {
  const content: NoteContent = {
    visit: 'v',
    child: 'c',
    startedAt: AT,
    endedAt: AT,
    therapists: joint.therapists,
    discipline: OT,
    writer: 'asha',
    texts,
    reason: 'SAFETY',
    observations: ['a', 'b'],
  };

  it('is the same whatever order its lists came in, and another once anything of it differs', () => {
    const turned = { ...content, therapists: content.therapists.toReversed(), observations: ['b', 'a'] };
    expect(noteContent(turned)).toBe(noteContent(content));
    const others: readonly Partial<NoteContent>[] = [
      { visit: 'w' },
      { child: 'd' },
      { startedAt: null },
      { endedAt: null },
      { therapists: alone.therapists },
      { discipline: PT },
      { writer: 'ravi' },
      { texts: { ...texts, HOME: 'Buttons at home.' } },
      { reason: 'FATIGUE' },
      { observations: ['a'] },
    ];
    const all = new Set([content, ...others.map((over) => ({ ...content, ...over }))].map(noteContent));
    expect(all.size).toBe(others.length + 1);
  });
});

describe('whatever is done to a note', () => {
  const people = [asha, ravi, kavya, meera];
  const acts: readonly ((note: VisitNote, visit: NotedVisit, who: Caller) => Result<VisitNote>)[] = [
    write,
    completeHalf,
    (note, visit, who) => sign(note, visit, who),
    takeBackSignature,
    (note, visit, who) => answerFor(note, who, 'hash', visit),
    (note, visit, who) => returnHalf(note, visit, who, ofOt, { at: AT, reason: 'Once more.' }),
  ];
  const doings = fc.array(fc.tuple(fc.constantFrom(...acts), fc.constantFrom(...people)), { maxLength: 30 });

  it('a locked half stays as it was, word by word, and each half is in the words of one hand', () => {
    fc.assert(
      fc.property(fc.constantFrom(alone, joint, taught, visitOf(kavya, ravi)), doings, (visit, all) => {
        let note = NO_NOTE;
        for (const [act, who] of all) {
          const answer = act(note, visit, who);
          if (!answer.ok) continue;
          expect(isLocked(note, visit) ? answer.value : note).toEqual(note);
          for (const half of note.halves) expect(halfOf(answer.value, half.discipline)?.writer).toBe(half.writer);
          note = answer.value;
          const standings = noteStandings(note, visit);
          expect(standings.every(({ standing }) => standing === 'LOCKED')).toBe(isLocked(note, visit));
          expect(standings.every(({ waitsFor }) => waitsFor === null)).toBe(isLocked(note, visit));
        }
      }),
      runs(200),
    );
  });
});
