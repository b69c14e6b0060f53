import { Inject, Injectable } from '@nestjs/common';
import {
  type Catalogue,
  checkTriageAnswers,
  inputFaults,
  localDate,
  say,
  sayRefusal,
  triage,
  triageAnswersOn,
  triageRules,
} from '@trellis/domain';
import { ApiError } from '../platform/errors/api-error.ts';
import type { OperationContext } from '../platform/graphql/operation-context.ts';
import { CATALOGUE } from '../platform/read/reads.ts';
import { describeTriage } from './describe-triage.ts';
import type { TriageResultModel } from './triage-result.model.ts';
import { triageInput } from './triage.inputs.ts';

/** Asks the rules what they would say. Nothing is kept and no child need exist. */
@Injectable()
export class AskTriage {
  constructor(@Inject(CATALOGUE) private readonly catalogue: Catalogue) {}

  execute({ caller, now }: OperationContext, input: unknown): TriageResultModel {
    const today = localDate(now.toISOString(), caller.timeZone);
    const parsed = triageInput(today).safeParse(input, { reportInput: true });
    if (!parsed.success) {
      throw new ApiError('BAD_DOCUMENT', say(caller.language, 'answer.INVALID_INPUT'), {
        fields: inputFaults(parsed.error),
      });
    }
    const { birthDate, gestationDays, ...said } = parsed.data;
    const answers = triageAnswersOn(said, { birthDate, gestationDays }, today);
    const checked = checkTriageAnswers(this.catalogue, triageRules, answers);
    if (!checked.ok) {
      throw new ApiError('BAD_DOCUMENT', sayRefusal(caller.language, checked.refusal), checked.refusal);
    }
    return describeTriage(this.catalogue, triageRules, triage(this.catalogue, triageRules, checked.value));
  }
}
