import { Injectable } from '@nestjs/common';
import {
  canonicalText,
  clinicTemplateCode,
  type GoalTemplate,
  ok,
  refuse,
  type Result,
  writeGoalTemplate,
} from '@trellis/domain';
import type { z } from 'zod';
import { ChildStore } from '../children/child.store.ts';
import { Guardian } from '../children/guardian.entity.ts';
import { isId } from '../platform/database/ids.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { notFound } from '../platform/errors/api-error.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { Goal } from './goal.entity.ts';
import { templateAnswer } from './template-answer.ts';
import type { addGoalTemplateInput } from './template.inputs.ts';
import { TemplateStore } from './template.store.ts';

/** Whose goal it was, and what the people around it are called. */
interface Known {
  readonly childId: string;
  readonly names: readonly string[];
}

/**
 * A template of the clinic's own, once for the id its writer made. One that is kept from a goal names nobody around that
 * child: the trail says whose goal it was, the template does not.
 */
@Injectable()
export class AddTemplate {
  constructor(
    private readonly children: ChildStore,
    private readonly templates: TemplateStore,
  ) {}

  async add(
    tx: Transaction,
    { id, copiedFrom = null, keptFromGoalId = null, ...content }: z.output<typeof addGoalTemplateInput>,
  ): Promise<Outcome<Changed>> {
    tx.require('template:edit');
    const copied = await this.copied(tx, copiedFrom);
    if (!copied.ok) return copied;
    const known = await this.known(tx, keptFromGoalId);
    const code = clinicTemplateCode(id);
    const beginning = { copied: copied.value ?? undefined, names: known?.names };
    const written = writeGoalTemplate(tx.catalogue, code, content, beginning);
    if (!written.ok) return written;
    if (await this.templates.addTemplate(tx, written.value)) {
      tx.record({
        action: 'template:edit',
        type: 'GoalTemplate',
        id,
        version: 1,
        childId: known?.childId ?? null,
        details: { template: code, number: 1, act: 'ADD', copiedFrom, keptFromGoalId },
      });
    } else {
      const first = await this.templates.firstVersion(tx, code);
      if (canonicalText(first) !== canonicalText(written.value)) return refuse('IDEMPOTENCY_MISMATCH');
    }
    const entry = await this.templates.findEntry(tx, code);
    return ok({ template: entry === undefined ? null : templateAnswer(entry) });
  }

  private async copied(tx: Transaction, code: string | null): Promise<Result<GoalTemplate | null>> {
    if (code === null) return ok(null);
    const entry = await this.templates.findEntry(tx, code);
    return entry === undefined ? refuse('UNKNOWN_CODE', { kind: 'GOAL_TEMPLATE', code }) : ok(entry.template);
  }

  private async known(tx: Transaction, goalId: string | null): Promise<Known | null> {
    if (goalId === null) return null;
    const { clinicId } = tx.caller;
    const goal = isId(goalId) ? await tx.manager.findOneBy(Goal, { clinicId, id: goalId }) : null;
    if (goal === null) throw notFound();
    const { childId } = goal;
    const { child, onCareTeam } = await this.children.get(tx, childId);
    if (!tx.reachesRecord(childId, onCareTeam)) throw notFound();
    const guardians = await tx.manager.findBy(Guardian, { clinicId, childId });
    const names = [child.name, child.nameLocal, ...guardians.map(({ name }) => name)];
    return { childId, names: names.filter((name) => name !== null) };
  }
}
