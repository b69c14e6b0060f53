import type { Catalogue } from '@trellis/domain';
import type { Caller } from '../access/caller.ts';

/**
 * What a statement may speak of beside columns: the caller, the day, and values bound as parameters. Every value goes
 * in through `bind`, so nothing a client sent is ever part of the text of a statement.
 */
export class Terms {
  readonly values: unknown[] = [];
  /** The SQL types of `values`, position by position. */
  readonly types: string[] = [];
  private boundClinic: string | undefined;
  private boundStaff: string | undefined;
  private aliases = 0;

  constructor(
    readonly caller: Caller,
    readonly catalogue: Catalogue,
    /** "Now" of the operation, and the clinic's local date of it. */
    readonly now: Date,
    readonly today: string,
  ) {}

  // Bound at first use: a parameter that the statement does not speak of has no type and would be refused.
  get clinic(): string {
    this.boundClinic ??= this.bind(this.caller.clinicId, 'uuid');
    return this.boundClinic;
  }

  get staff(): string {
    this.boundStaff ??= this.bind(this.caller.staffId, 'uuid');
    return this.boundStaff;
  }

  bind(value: unknown, type: string): string {
    this.values.push(value);
    this.types.push(type);
    return `$${this.values.length}::${type}`;
  }

  alias(): string {
    this.aliases += 1;
    return `t${this.aliases}`;
  }
}
