import { describe, expect, it } from 'vitest';
import { baseCatalogue } from '../catalogue/base-catalogue.ts';
import { decideTriage } from './decide-triage.ts';
import { triageAnswersSchema } from './answers.ts';
import { triageRules } from './triage-rules.ts';
import { triage } from './triage.ts';

const both = triage(
  baseCatalogue,
  triageRules,
  triageAnswersSchema.parse({ ageMonths: 50, concerns: ['POOR_BALANCE', 'DRESSING_DIFFICULTY'] }),
);
const decide = (disciplines: string[], overrideReason: string | null = null) =>
  decideTriage(baseCatalogue, both, { disciplines, overrideReason });

describe('deciding on what triage advises', () => {
  it('needs no reason to follow the advice, whatever the order, and keeps none', () => {
    expect(decide(['PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY'], 'as advised')).toEqual({
      ok: true,
      value: { disciplines: ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'], overrideReason: null },
    });
  });

  it('needs a reason to choose otherwise, fewer or more', () => {
    const recommended = ['OCCUPATIONAL_THERAPY', 'PHYSIOTHERAPY'];
    expect(decide(['PHYSIOTHERAPY'])).toMatchObject({
      refusal: { rule: 'OVERRIDE_NEEDS_REASON', data: { recommended } },
    });
    expect(decide([])).toMatchObject({ refusal: { rule: 'OVERRIDE_NEEDS_REASON' } });
    expect(decide(['PHYSIOTHERAPY'], 'OT elsewhere')).toMatchObject({
      value: { disciplines: ['PHYSIOTHERAPY'], overrideReason: 'OT elsewhere' },
    });
  });

  it('knows no discipline that the catalogue lacks', () => {
    expect(decide(['DANCE'], 'she dances')).toMatchObject({ refusal: { rule: 'UNKNOWN_CODE' } });
  });
});
