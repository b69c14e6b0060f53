import {
  measureDefinitionSchema,
  measureValueSchema,
  type MeasureDefinition,
  type MeasureValue,
} from '@trellis/domain';

type Flat = Readonly<Record<string, unknown>>;

/** GraphQL sends every field a measure could have, null where its type has none; the domain has one shape a type. */
function withoutNulls(flat: Flat): Flat {
  return Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== null && value !== undefined));
}

/** A strand's measure as the domain's rules take it. Undefined while the draft has not said enough to be one. */
export function readMeasure(flat: Flat | null | undefined): MeasureDefinition | undefined {
  return flat ? measureDefinitionSchema.safeParse(withoutNulls(flat)).data : undefined;
}

/** A seen value, a start or a target as the domain's rules take it. */
export function readMeasureValue(flat: Flat | null | undefined): MeasureValue | undefined {
  return flat ? measureValueSchema.safeParse(withoutNulls(flat)).data : undefined;
}
