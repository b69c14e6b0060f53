import type { Action } from '@trellis/domain';
import type { OperationDefinitionNode } from 'graphql';
import type { Principal } from '../access/family-caller.ts';
import type { AuditOutcome } from './audit-event.entity.ts';

/** What is done beside changing the record: reading it, having a document run, and being at the keyboard. */
type Beside = 'record:read' | 'document:run' | 'session:open' | 'session:step-up' | 'session:end';

/** Who did it, and when and under which id they asked. */
export interface Author {
  readonly caller: Principal;
  readonly now: Date;
  readonly requestId: string;
}

/** One line for the trail. Its author is added where it is written, its time by the database. */
export interface Entry {
  readonly action: Action | Beside;
  readonly outcome: AuditOutcome;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly childId: string | null;
  /** Ids, codes, versions and names of fields; nothing that people wrote. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** The name of an operation as the trail holds it: a name of a free-form document is the sender's, and can be any length. */
export function nameOf(operation: OperationDefinitionNode): string | null {
  return operation.name?.value.slice(0, 80) ?? null;
}
