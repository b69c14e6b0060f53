import { isId } from '../database/ids.ts';
import { Disclosed } from './disclosed.ts';
import type { Entry } from './entry.ts';

/** What an operation that reads leaves behind: a line for what it was answered, and one for each row it was denied. */
export class OperationTrail {
  readonly disclosed = new Disclosed();
  private readonly denied: { readonly type: string; readonly id: string }[] = [];

  /** An unknown id, a malformed one, another clinic's and one the caller may not see: the line is the same for all. */
  deny(type: string, id: string): void {
    this.denied.push({ type, id });
  }

  /** Where no data was answered nothing was disclosed, whatever had been read by then. */
  entries(operation: string | null, answered: boolean): readonly Entry[] {
    const denials = this.denied.map(({ type, id }): Entry => ({
      action: 'record:read',
      outcome: 'DENIED',
      subjectType: type,
      subjectId: isId(id) ? id : null,
      childId: null,
      details: { operation, code: 'NOT_FOUND' },
    }));
    return answered ? [...this.disclosed.entries(operation), ...denials] : denials;
  }
}
