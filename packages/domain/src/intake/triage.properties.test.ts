import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueWithSpeech } from '../../testing/catalogue.ts';
import { runs } from '../../testing/runs.ts';
import { triageAnswersSchema } from './answers.ts';
import type { TriageAnswers } from './answers.ts';
import { MEDICAL_LEVELS, THERAPY_PRIORITIES } from './levels.ts';
import { TRIAGE_FACTS } from './rules.ts';
import { recommendedDisciplines, triage } from './triage.ts';
import type { TriageResult } from './triage.ts';
import { triageRules } from './triage-rules.ts';

const tries = runs(1000);
const catalogue = catalogueWithSpeech();

type Triage = (answers: TriageAnswers) => TriageResult;
const real: Triage = (answers) => triage(catalogue, triageRules, answers);

type More = Pick<TriageAnswers, 'concerns' | 'redFlags' | 'riskHistory'>;

const some = (entries: readonly { readonly code: string }[], maxLength: number) =>
  fc.subarray(
    entries.map((entry) => entry.code),
    { maxLength },
  );
const additions = fc.record({
  concerns: some(catalogue.concerns, 4),
  redFlags: some(triageRules.redFlags, 3),
  riskHistory: some(triageRules.riskHistory.items, 2),
});
const answers = fc
  .record({
    said: additions,
    conditions: some(catalogue.conditions, 3),
    facts: fc.subarray([...TRIAGE_FACTS]),
    daysSinceSurgery: fc.option(fc.nat(400)),
    ageMonths: fc.nat(215),
  })
  .map(({ said, conditions, facts, daysSinceSurgery, ageMonths }) =>
    triageAnswersSchema.parse({
      ...said,
      conditions,
      ageMonths,
      facts: { ...Object.fromEntries(facts.map((fact) => [fact, true])), daysSinceSurgery },
    }),
  );

function withMore(before: TriageAnswers, more: More): TriageAnswers {
  return {
    ...before,
    concerns: [...before.concerns, ...more.concerns],
    redFlags: [...before.redFlags, ...more.redFlags],
    riskHistory: [...before.riskHistory, ...more.riskHistory],
  };
}

/** The same answers the other way round, all but the first condition. */
function turned(before: TriageAnswers): TriageAnswers {
  const [primary, ...others] = before.conditions;
  return {
    ...before,
    concerns: before.concerns.toReversed(),
    redFlags: before.redFlags.toReversed(),
    riskHistory: before.riskHistory.toReversed(),
    conditions: primary === undefined ? [] : [primary, ...others.toReversed()],
  };
}

type Holds = (run: Triage, before: TriageAnswers, more: More) => boolean;

const medicalUrgency = (result: TriageResult) => MEDICAL_LEVELS.indexOf(result.medical);
const therapyUrgency = (result: TriageResult) => THERAPY_PRIORITIES.indexOf(result.clockAs);

const properties = {
  'more said never makes a doctor less urgent': (run, before, more) =>
    medicalUrgency(run(withMore(before, more))) <= medicalUrgency(run(before)),
  'more said never makes therapy less urgent once triaged': (run, before, more) => {
    const first = run(before);
    fc.pre(first.therapyPriority !== null);
    return therapyUrgency(run(withMore(before, more))) <= therapyUrgency(first);
  },
  'the order of the answers does not matter but for the first condition': (run, before) =>
    JSON.stringify(run(turned(before))) === JSON.stringify(run(before)),
  'the same answers give the same result, and stay as they were': (run, before) => {
    const written = JSON.stringify(before);
    const first = JSON.stringify(run(before));
    return (
      JSON.stringify(run(triageAnswersSchema.parse(JSON.parse(written)))) === first &&
      JSON.stringify(before) === written
    );
  },
  'everything in the result has a reason': (run, before) => {
    const result = run(before);
    const items = [...result.disciplines, ...result.holds, ...result.requires, ...(result.lead ? [result.lead] : [])];
    return [result.medicalBecause, result.clockBecause, ...items.map((item) => item.because)].every(
      (because) => because.length > 0,
    );
  },
  'the lead is one of the recommended, and there is one whenever any is': (run, before) => {
    const result = run(before);
    const recommended = recommendedDisciplines(result);
    return result.lead
      ? recommended.includes(result.lead.discipline)
      : result.status === 'UNTRIAGED' && recommended.length === 0;
  },
} satisfies Record<string, Holds>;
type PropertyName = keyof typeof properties;

let calls = 0;
/** Triage gone wrong in one way each; the property named must notice. */
const mutants: [string, PropertyName, Triage][] = [
  [
    'only the last flag counts',
    'more said never makes a doctor less urgent',
    (given) => real({ ...given, redFlags: given.redFlags.slice(-1) }),
  ],
  [
    'only the last concern counts',
    'more said never makes therapy less urgent once triaged',
    (given) => real({ ...given, concerns: given.concerns.slice(-1) }),
  ],
  [
    'only the first concern counts',
    'the order of the answers does not matter but for the first condition',
    (given) => real({ ...given, concerns: given.concerns.slice(0, 1) }),
  ],
  [
    'every other answer is a month older',
    'the same answers give the same result, and stay as they were',
    (given) => real({ ...given, ageMonths: given.ageMonths + (calls++ % 2) }),
  ],
  [
    'a label gives no reason',
    'everything in the result has a reason',
    (given) => {
      const result = real(given);
      const disciplines = result.disciplines.map((each) => ({
        ...each,
        because: each.because.filter((reason) => reason.kind !== 'CONDITION'),
      }));
      return { ...result, disciplines };
    },
  ],
  [
    'the first condition leads even when nothing recommends it',
    'the lead is one of the recommended, and there is one whenever any is',
    (given) => {
      const result = real(given);
      const [primary] = catalogue.conditions.filter((condition) => condition.code === given.conditions[0]);
      return primary ? { ...result, lead: { discipline: primary.leadDiscipline, because: [] } } : result;
    },
  ],
];

const property = (holds: Holds, run: Triage) =>
  fc.property(answers, additions, (before, more) => holds(run, before, more));

describe(`triage, for any answers (seed ${tries.seed})`, () => {
  it.each(Object.entries(properties))('%s', (_name, holds) => {
    expect(() => fc.assert(property(holds, real), tries)).not.toThrow();
  });

  it.each(mutants)('notices when %s', (_name, name, mutant) => {
    expect(fc.check(property(properties[name], mutant), tries).failed).toBe(true);
  });
});
