import { Injectable } from '@nestjs/common';
import { ok, runningEdition } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { RuleAnswer } from './rule-answer.entity.ts';
import type { answerRuleInput } from './rule-usage.model.ts';

/** What a lead makes of a rule: it goes on as it is, and its count begins anew. */
@Injectable()
export class AnswerRule {
  async execute(tx: Transaction, { id, rule, note }: z.output<typeof answerRuleInput>): Promise<Outcome<Changed>> {
    tx.require('rule:answer');
    const ruleVersion = runningEdition(rule);
    const added = await addOnce(tx, RuleAnswer, { id, rule, ruleVersion, note });
    if (!added.ok) return added;
    if (added.value) {
      const details = { rule, ruleVersion };
      tx.record({ action: 'rule:answer', type: 'RuleAnswer', id, version: 1, childId: null, details });
    }
    return ok({ answer: id });
  }
}
