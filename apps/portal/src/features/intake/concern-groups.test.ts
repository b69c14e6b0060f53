import { baseCatalogue, triageRules } from '@trellis/domain';
import { describe, expect, it } from 'vitest';
import { concernGroups, type Concern } from './concern-groups.ts';

const concerns: Concern[] = baseCatalogue.concerns.map(({ code, disciplines, label }) => ({
  code,
  disciplines: [...disciplines],
  label,
}));
const questions = triageRules.frontDeskQuestions;
const speech: Concern = {
  code: 'HARD_TO_UNDERSTAND',
  disciplines: ['SPEECH_THERAPY'],
  label: { en: 'Hard to understand', hi: null },
};

describe('the concerns at the front desk', () => {
  it('stand each in one place, but for those a question of its own asks for', () => {
    const placed = concernGroups(concerns, questions).flatMap((group) => group.concerns.map(({ code }) => code));
    const asked = questions.flatMap((question) => question.concerns);
    expect([...placed, ...asked].toSorted()).toEqual(concerns.map(({ code }) => code).toSorted());
  });

  it('of a discipline the questions do not know are there to be tapped', () => {
    expect(concernGroups([...concerns, speech], questions).at(-1)).toEqual({
      id: 'others',
      question: 'OTHERS',
      concerns: [speech],
    });
  });

  it('have no heading over nothing', () => {
    expect(concernGroups([speech], questions)).toHaveLength(1);
  });
});
