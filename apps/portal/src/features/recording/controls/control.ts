import type { MeasureDefinition, MeasureType, MeasureValue } from '@trellis/domain';

export type ValueOf<Type extends MeasureType> = Extract<MeasureValue, { type: Type }>;
export type MeasureOf<Type extends MeasureType> = Extract<MeasureDefinition, { type: Type }>;

/** What every control of a strand's measure is given. */
export interface ControlProps<Type extends MeasureType> {
  measure: MeasureOf<Type>;
  /** What is being put together; undefined while nothing is. */
  value: ValueOf<Type> | undefined;
  onChange: (value: ValueOf<Type> | undefined) => void;
  /** One tap, or the Record button: this was seen. */
  onRecord: (value: ValueOf<Type>) => void;
  /** The value recorded last in this sitting. */
  recorded: ValueOf<Type> | undefined;
}
