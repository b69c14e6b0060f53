import { describe, expect, it } from 'vitest';
import { outcomeOf } from './refusals.ts';

type Answer =
  | { readonly __typename: 'PlanPayload'; readonly plan: string }
  | { readonly __typename: 'RuleRefusal'; readonly message: string }
  | { readonly __typename: 'VersionConflict'; readonly current: number };

function answered(answer: Answer): Answer {
  return answer;
}

describe("a mutation's answer", () => {
  it('is a success when it is none of the refusals', () => {
    const outcome = outcomeOf(answered({ __typename: 'PlanPayload', plan: 'p' }));
    expect(outcome).toEqual({ ok: true, value: { __typename: 'PlanPayload', plan: 'p' } });
  });

  it('keeps what a refusal has to say', () => {
    const outcome = outcomeOf(answered({ __typename: 'VersionConflict', current: 4 }));
    expect(outcome).toEqual({ ok: false, refusal: { __typename: 'VersionConflict', current: 4 } });
  });
});
