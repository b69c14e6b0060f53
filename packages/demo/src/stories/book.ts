import type { Language } from '@trellis/domain';
import { instantOf, minutesAfter, OPENS_AT_MINUTE } from '../base/calendar.ts';
import { idAt } from '../base/ids.ts';
import type { Random } from '../base/random.ts';
import type { StaffMember } from '../clinic/clinic.ts';
import type { Act, Deed } from '../life/acts.ts';
import type { Living, Surroundings } from '../life/living.ts';
import { step } from '../life/step.ts';

/** Writes the life of one plan: every deed goes through the domain before it is written down. */
export class Book {
  readonly acts: Act[] = [];
  #living: Living | null = null;
  #last: string;

  constructor(
    readonly surroundings: Surroundings,
    readonly random: Random,
    /** In which the plan is written. */
    readonly language: Language,
  ) {
    this.#last = surroundings.clinic.openedAt;
  }

  get living(): Living {
    if (this.#living === null) throw new Error('The plan has not been opened');
    return this.#living;
  }

  /** A moment of a day in the clinic, some minutes after whatever was written before it. */
  on(day: string, random: Random = this.random): string {
    const early = instantOf(day, OPENS_AT_MINUTE + random.whole(0, 150));
    const next = minutesAfter(this.#last, random.whole(1, 4));
    return early > next ? early : next;
  }

  id(at: string, random: Random = this.random): string {
    return idAt(at, random);
  }

  write(at: string, by: StaffMember, deed: Deed): void {
    const act: Act = { ...deed, at, by: by.id };
    this.#living = step(this.#living, this.surroundings, act);
    this.acts.push(act);
    this.#last = at;
  }
}
