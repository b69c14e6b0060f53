import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import vectors from '../../test/vectors/triage.json' with { type: 'json' };
import { catalogueWithSpeech } from '../../testing/catalogue.ts';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { checkTriageAnswers, triageAnswersSchema } from './answers.ts';
import type { TriageAnswersInput } from './answers.ts';
import { explainReason } from './reasons.ts';
import { recommendedDisciplines, triage } from './triage.ts';
import type { TriageResult } from './triage.ts';
import { triageRules } from './triage-rules.ts';
import { TRIAGE_RULE_CODES } from './triage-sets.ts';

const withSpeech = catalogueWithSpeech();
const ask = (answers: Partial<TriageAnswersInput>) =>
  triage(withSpeech, triageRules, triageAnswersSchema.parse({ ageMonths: 60, ...answers }));

const cases = z
  .array(triageAnswersSchema.extend({ id: z.string(), expect: z.record(z.string(), z.unknown()) }))
  .parse(vectors.tests);

/** A result in the flat form of the reference's cases, reasons left out. */
function flat(result: TriageResult) {
  return {
    status: result.status,
    medical: result.medical,
    therapyPriority: result.therapyPriority,
    clockAs: result.clockAs,
    recommended: recommendedDisciplines(result).sort(),
    consider: result.disciplines.filter((each) => each.standing === 'CONSIDER').map((each) => each.discipline),
    joint: result.joint,
    lead: result.lead?.discipline ?? null,
    holds: result.holds.map((hold) => hold.code),
    requires: result.requires.map((item) => item.code),
    needsIntakeCall: result.needsIntakeCall,
  };
}

describe('the cases of the reference', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s comes out as written', (_id, each) => {
    expect(flat(triage(baseCatalogue, triageRules, each))).toEqual(each.expect);
  });

  it('are all there', () => {
    expect(cases).toHaveLength(17);
  });
});

describe('what triage says', () => {
  it('recommends both for stiffness, poor balance and trouble dressing, and says why', () => {
    const result = ask({ concerns: ['STIFF_OR_FLOPPY_MUSCLES', 'POOR_BALANCE', 'DRESSING_DIFFICULTY'], ageMonths: 54 });
    expect(result.joint).toBe(true);
    expect(result.disciplines.map((each) => [each.discipline, each.standing, each.because])).toEqual([
      ['OCCUPATIONAL_THERAPY', 'RECOMMENDED', [{ kind: 'CONCERN', code: 'DRESSING_DIFFICULTY' }]],
      [
        'PHYSIOTHERAPY',
        'RECOMMENDED',
        [
          { kind: 'CONCERN', code: 'POOR_BALANCE' },
          { kind: 'CONCERN', code: 'STIFF_OR_FLOPPY_MUSCLES' },
        ],
      ],
      ['SPEECH_THERAPY', 'NOT_NOW', [{ kind: 'RULE', code: 'NOTHING_POINTS_TO_IT' }]],
    ]);
  });

  it('calls an operation of unknown date as fresh, and an old one routine', () => {
    const bands = [null, 42, 43, 182, 183].map(
      (daysSinceSurgery) => ask({ concerns: ['RECOVERY_AFTER_SURGERY'], facts: { daysSinceSurgery } }).therapyPriority,
    );
    expect(bands).toEqual(['P1', 'P1', 'P2', 'P2', 'P3']);
  });

  it('sends a baby with new seizures to the emergency department and an older child to a doctor today', () => {
    const level = (ageMonths: number) => ask({ redFlags: ['NEW_OR_CHANGED_SEIZURES'], ageMonths }).medical;
    expect([level(23), level(24)]).toEqual(['EMERGENCY_NOW', 'DOCTOR_TODAY']);
    expect(ask({ redFlags: ['NEW_OR_CHANGED_SEIZURES'] }).say?.en).toBe(
      'Please show the child to a doctor today. We keep your place.',
    );
  });

  it('uses the corrected age in every age rule when there is one', () => {
    const result = ask({ concerns: ['MOVEMENT_DIFFICULTY'], ageMonths: 25, correctedAgeMonths: 23 });
    expect(result.therapyPriority).toBe('P2');
    expect(result.ageMonths).toBe(23);
  });

  it('only records a history at birth from 24 months on', () => {
    const result = ask({ riskHistory: ['HIE_OR_COOLING'], ageMonths: 30 });
    expect(flat(result)).toMatchObject({ status: 'UNTRIAGED', medical: 'TELL_DOCTOR', clockAs: 'P3' });
  });

  it('has a sentence in both languages for every reason it can give', () => {
    const everyAnswer = ask({
      concerns: withSpeech.concerns.map((each) => each.code),
      conditions: withSpeech.conditions.map((each) => each.code),
      redFlags: triageRules.redFlags.map((each) => each.code),
      riskHistory: triageRules.riskHistory.items.map((each) => each.code),
      ageMonths: 3,
    });
    const reasons = [
      ...everyAnswer.disciplines.flatMap((each) => each.because),
      ...everyAnswer.medicalBecause,
      ...everyAnswer.clockBecause,
      ...everyAnswer.requires.flatMap((each) => each.because),
      ...TRIAGE_RULE_CODES.map((code) => ({ kind: 'RULE', code }) as const),
    ];
    const untold = reasons.filter((reason) => {
      const text = explainReason(withSpeech, triageRules, reason);
      return text.en.length < 4 || !/[\u0900-\u097F]/.test(text.hi);
    });
    expect(untold).toEqual([]);
  });

  it('refuses a code nobody knows, and says which', () => {
    const answers = triageAnswersSchema.parse({ ageMonths: 60, concerns: ['POOR_BALANCE', 'NOT_A_CONCERN'] });
    expect(checkTriageAnswers(baseCatalogue, triageRules, answers)).toEqual({
      ok: false,
      refusal: { rule: 'UNKNOWN_CODE', data: { kind: 'CONCERN', code: 'NOT_A_CONCERN' } },
    });
  });
});

describe('triage with a third discipline', () => {
  it('recommends all three with their own reasons', () => {
    const result = ask({ concerns: ['DRESSING_DIFFICULTY', 'POOR_BALANCE', 'FEW_WORDS'] });
    expect(recommendedDisciplines(result)).toEqual(['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY', 'SPEECH_THERAPY']);
  });

  it('lets the most urgent concern decide among three that are named equally', () => {
    const result = ask({ concerns: ['DRESSING_DIFFICULTY', 'POOR_BALANCE', 'FEW_WORDS'] });
    expect(result.lead).toEqual({
      discipline: 'SPEECH_THERAPY',
      because: [{ kind: 'RULE', code: 'LEAD_MOST_URGENT_CONCERN' }],
    });
  });

  it('goes by age when three stand equal in everything', () => {
    const equal = { concerns: ['DRESSING_DIFFICULTY', 'POOR_BALANCE', 'SPEECH_UNCLEAR'] };
    expect(ask(equal).lead?.discipline).toBe('OCCUPATIONAL_THERAPY');
    expect(ask({ ...equal, ageMonths: 20 }).lead?.discipline).toBe('PHYSIOTHERAPY');
  });

  it('goes by the order of the catalogue when age names none of those tied', () => {
    const result = ask({ concerns: ['WRITING_DIFFICULTY', 'SPEECH_UNCLEAR', 'DRESSING_DIFFICULTY', 'FEW_WORDS'] });
    expect(result.lead?.discipline).toBe('SPEECH_THERAPY');
    const tied = ask({ concerns: ['POOR_BALANCE', 'SPEECH_UNCLEAR'] });
    expect(tied.lead).toEqual({ discipline: 'PHYSIOTHERAPY', because: [{ kind: 'RULE', code: 'LEAD_BY_ORDER' }] });
  });

  it('asks the two screening questions of a discipline that a label suggests', () => {
    const result = ask({ conditions: ['AUTISM_SPECTRUM_DISORDER'] });
    const speech = result.disciplines.find((each) => each.discipline === 'SPEECH_THERAPY');
    expect(speech?.standing).toBe('CONSIDER');
    expect(speech?.questions.map((question) => question.yesAdds)).toEqual(['SPEECH_UNCLEAR', 'FEW_WORDS']);
    expect(result.status).toBe('UNTRIAGED');
  });
});

describe('the rules as data', () => {
  it('name only codes that exist', () => {
    const holds = new Set(triageRules.holds.map((hold) => hold.code));
    const tags = new Set(baseCatalogue.hazards.map((hazard) => hazard.code));
    expect(triageRules.redFlags.flatMap((flag) => flag.holds).filter((code) => !holds.has(code))).toEqual([]);
    expect(triageRules.holds.flatMap((hold) => hold.stopsTags).filter((tag) => !tags.has(tag))).toEqual([]);
    const answers = {
      concerns: triageRules.frontDeskQuestions.flatMap((question) => question.concerns),
      redFlags: triageRules.frontDeskQuestions.flatMap((question) => question.redFlags),
    };
    const parsed = triageAnswersSchema.parse({ ageMonths: 1, ...answers });
    expect(checkTriageAnswers(baseCatalogue, triageRules, parsed)).toMatchObject({ ok: true });
  });

  it('ask at most twelve questions at the front desk', () => {
    expect(triageRules.frontDeskQuestions.map((question) => question.number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(triageRules.redFlags).toHaveLength(21);
  });
});
