import { Injectable } from '@nestjs/common';
import { ok, refuse, runningEdition } from '@trellis/domain';
import type { z } from 'zod';
import { addOnce } from '../platform/database/add-once.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { Terms } from '../platform/read/terms.ts';
import { RuleAnswer } from './rule-answer.entity.ts';
import type { answerRuleInput } from './rule-usage.model.ts';
import { waitingRule } from './rule-usage.read.ts';

/** Held, so that of two leads who answer in one moment the second finds the rule answered. */
const HOLD_CLINIC = 'select c.id from clinics c where c.id = $1 for no key update';

/** What a lead makes of a rule that waits for it: it goes on as it is, and its count begins anew. */
@Injectable()
export class AnswerRule {
  async execute(tx: Transaction, { id, rule, note }: z.output<typeof answerRuleInput>): Promise<Outcome<Changed>> {
    tx.require('rule:answer');
    const ruleVersion = runningEdition(rule);
    await tx.manager.query(HOLD_CLINIC, [tx.caller.clinicId]);
    const terms = new Terms(tx.caller, tx.catalogue, tx.now, tx.today);
    const waiting = await tx.manager.query<unknown[]>(waitingRule(rule, terms), terms.values);
    const added = await addOnce(tx, RuleAnswer, { id, rule, ruleVersion, note });
    if (!added.ok) return added;
    if (added.value) {
      if (waiting.length === 0) return refuse('RULE_NOT_WAITING', { rules: [rule] });
      const details = { rule, ruleVersion };
      tx.record({ action: 'rule:answer', type: 'RuleAnswer', id, version: 1, childId: null, details });
    }
    return ok({ answer: id });
  }
}
