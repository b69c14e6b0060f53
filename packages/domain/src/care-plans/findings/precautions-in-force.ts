import type { Catalogue, Precaution } from '../../catalogue/kinds.ts';
import type { LocalDate } from '../../children/local-date.ts';
import type { ChildPrecaution } from './plan-context.ts';

/** A precaution with the tag lists that hold for this child today. */
export interface PrecautionInForce {
  readonly raised: ChildPrecaution;
  readonly entry: Precaution;
  readonly forbids: readonly string[];
  readonly withCare: readonly string[];
}

/** The lists of the recorded status; those of the entry itself where it is not recorded, not known or has run out. */
function listsOf(
  entry: Precaution,
  raised: ChildPrecaution,
  today: LocalDate,
): Pick<Precaution, 'forbids' | 'withCare'> {
  const hasRunOut = raised.statusUntil !== null && today > raised.statusUntil;
  const status = hasRunOut || raised.status === null ? undefined : entry.byStatus?.statuses[raised.status];
  return status ?? entry;
}

/** A precaution that holds for every child of an age, without anybody raising it. */
function byAge(entry: Precaution): ChildPrecaution {
  return { precaution: entry.code, code: entry.code, status: null, statusUntil: null, site: null, side: null };
}

/**
 * The precautions that hold for a child on a day, those of its age included. A code the catalogue does not know
 * cannot be checked and throws: a precaution must never be passed over in silence.
 */
export function precautionsInForce(
  catalogue: Pick<Catalogue, 'precautions'>,
  raised: readonly ChildPrecaution[],
  ageMonths: number,
  today: LocalDate,
): readonly PrecautionInForce[] {
  const entries = new Map(catalogue.precautions.map((each) => [each.code, each]));
  const codes = new Set(raised.map((each) => each.code));
  const unraised = catalogue.precautions.filter(
    (each) => each.appliesUnderMonths !== undefined && ageMonths < each.appliesUnderMonths && !codes.has(each.code),
  );
  return [...raised, ...unraised.map(byAge)].map((each) => {
    const entry = entries.get(each.code);
    if (entry === undefined) throw new Error(`The catalogue has no precaution ${each.code}`);
    return { raised: each, entry, ...listsOf(entry, each, today) };
  });
}
