import { Injectable } from '@nestjs/common';
import {
  bringBackTemplate,
  checkInUse,
  editGoalTemplate,
  type LibraryEntry,
  type NextVersion,
  ok,
  refuse,
  resetTemplate,
  type Result,
  retireTemplate,
} from '@trellis/domain';
import type { z } from 'zod';
import type { Transaction } from '../platform/database/transaction.ts';
import { violatesUnique } from '../platform/database/violates-unique.ts';
import type { Outcome } from '../platform/graphql/outcome.ts';
import type { Changed } from '../platform/read/compile.ts';
import { templateAnswer } from './template-answer.ts';
import type { editGoalTemplateInput, templateVersionInput } from './template.inputs.ts';
import { TemplateStore } from './template.store.ts';

type Seen = z.output<typeof templateVersionInput>;
type Act = 'EDIT' | 'RESET' | 'RETIRE' | 'BRING_BACK';

/** The next version of a template of the library; plans keep what was laid from the earlier ones. */
@Injectable()
export class ChangeTemplate {
  constructor(private readonly templates: TemplateStore) {}

  edit(
    tx: Transaction,
    { code, number, ...changes }: z.output<typeof editGoalTemplateInput>,
  ): Promise<Outcome<Changed>> {
    return this.change(tx, { code, number }, 'EDIT', (entry) => {
      const used = checkInUse(entry);
      if (!used.ok) return used;
      const edited = editGoalTemplate(tx.catalogue, entry.template, changes);
      return edited.ok ? ok({ template: edited.value, retired: false }) : edited;
    });
  }

  /** Back to the built-in one. What the clinic had written stays among its versions. */
  reset(tx: Transaction, seen: Seen): Promise<Outcome<Changed>> {
    return this.change(tx, seen, 'RESET', resetTemplate);
  }

  retire(tx: Transaction, seen: Seen): Promise<Outcome<Changed>> {
    return this.change(tx, seen, 'RETIRE', retireTemplate);
  }

  bringBack(tx: Transaction, seen: Seen): Promise<Outcome<Changed>> {
    return this.change(tx, seen, 'BRING_BACK', bringBackTemplate);
  }

  private async change(
    tx: Transaction,
    { code, number: seen }: Seen,
    act: Act,
    make: (entry: LibraryEntry) => Result<NextVersion>,
  ): Promise<Outcome<Changed>> {
    tx.require('template:edit');
    const found = await this.templates.findEntry(tx, code);
    if (found === undefined) return refuse('UNKNOWN_CODE', { kind: 'GOAL_TEMPLATE', code });
    const stale = { ok: false, conflict: { current: found.number, changedFields: [] } } as const;
    if (found.number !== seen) return stale;
    const made = make(found);
    if (!made.ok) return made;
    const number = seen + 1;
    try {
      await this.templates.addVersion(tx, { code, number, ...made.value });
    } catch (error) {
      if (violatesUnique(error, 'template_versions_pk_v1')) return stale;
      throw error;
    }
    tx.record({
      action: 'template:edit',
      type: 'GoalTemplate',
      id: tx.newId(),
      version: number,
      childId: null,
      details: { template: code, number, act },
    });
    const entry = await this.templates.findEntry(tx, code);
    return ok({ template: entry === undefined ? null : templateAnswer(entry) });
  }
}
