import type { FieldGroup } from '@trellis/domain';
import type { Disclosed } from '../audit/disclosed.ts';
import type { Json } from './json.ts';

/**
 * A child whose record a statement leads to: whether its care team holds the caller, as a lateral join that is added
 * only where a field needs it, and which groups of facts are answered of it.
 */
export class OpenedChild {
  private readonly always = new Set<FieldGroup>();
  private readonly toTeam = new Set<FieldGroup>();
  private asked: string | undefined;

  constructor(
    private readonly alias: string,
    private readonly id: string,
    private readonly exists: () => string,
  ) {}

  get onTeam(): string {
    this.asked ??= this.exists();
    return `${this.alias}.yes`;
  }

  get join(): string {
    return this.asked === undefined ? '' : ` cross join lateral (select ${this.asked} as yes) ${this.alias}`;
  }

  answers(group: FieldGroup, toTeamOnly: boolean): void {
    (toTeamOnly ? this.toTeam : this.always).add(group);
  }

  /** Tells, with the row itself, whose record was answered, and notes it once the row is here and to be answered. */
  noting(disclosed: Disclosed): Json {
    const onTeam = this.toTeam.size === 0 ? 'false' : this.onTeam;
    const finish = (told: readonly [childId: string, onTeam: boolean]): unknown => {
      disclosed.note(told[0], told[1] ? [...this.always, ...this.toTeam] : this.always);
      return told;
    };
    return { sql: `json_build_array(${this.id}, ${onTeam})`, finish };
  }
}
