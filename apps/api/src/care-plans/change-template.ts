import { Injectable } from '@nestjs/common';
import { editGoalTemplate, type GoalTemplate, type LibraryEntry, ok, type OwnVersion, refuse } from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { violatesUnique } from '../platform/database/violates-unique.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { templateAnswer } from './template-answer.ts';
import type { editGoalTemplateInput, resetGoalTemplateInput } from './template.inputs.ts';
import { TemplateStore } from './template.store.ts';

/** A template the clinic's own way, as a new version of it; plans keep what was laid from the earlier ones. */
@Injectable()
export class ChangeTemplate {
  constructor(private readonly templates: TemplateStore) {}

  edit(
    tx: Transaction,
    { code, number, ...changes }: z.output<typeof editGoalTemplateInput>,
  ): Promise<Outcome<Changed>> {
    return this.change(tx, code, number, (entry) => editGoalTemplate(tx.catalogue, entry.template, changes));
  }

  /** Back to the built-in one. What the clinic had written stays among its versions. */
  reset(tx: Transaction, { code, number }: z.output<typeof resetGoalTemplateInput>): Promise<Outcome<Changed>> {
    return this.change(tx, code, number, (entry) => (entry.isOwn ? ok(null) : refuse('NOTHING_CHANGED')));
  }

  private async change(
    tx: Transaction,
    code: string,
    seen: number,
    make: (entry: LibraryEntry) => Outcome<GoalTemplate | null>,
  ): Promise<Outcome<Changed>> {
    tx.require('template:edit');
    const found = await this.find(tx, code);
    if (found === undefined) return refuse('UNKNOWN_CODE', { kind: 'GOAL_TEMPLATE', code });
    const stale = { ok: false, conflict: { current: found.number, changedFields: [] } } as const;
    if (found.number !== seen) return stale;
    const made = make(found);
    if (!made.ok) return made;
    const version: OwnVersion = { code, number: seen + 1, template: made.value };
    try {
      await this.templates.addVersion(tx, version);
    } catch (error) {
      if (violatesUnique(error, 'template_versions_pk_v1')) return stale;
      throw error;
    }
    tx.record({
      action: 'template:edit',
      type: 'GoalTemplate',
      id: tx.newId(),
      version: version.number,
      childId: null,
      details: { template: code, number: version.number, reset: made.value === null },
    });
    const entry = await this.find(tx, code);
    return ok({ template: entry === undefined ? null : templateAnswer(entry) });
  }

  private async find(tx: Transaction, code: string): Promise<LibraryEntry | undefined> {
    const library = await this.templates.library(tx);
    return library.find(({ template }) => template.code === code);
  }
}
