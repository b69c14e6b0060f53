import { useFaults, type FieldFaults, type SaidRefusal } from '../../lib/graphql/use-faults.ts';
import { useText } from '../../lib/i18n/use-text.ts';

/** Rules that are about one field. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  MRN_TAKEN: 'mrn',
  CHILD_NEEDS_NAME: 'name',
  OVERRIDE_NEEDS_REASON: 'overrideReason',
};

/** Says a refusal of `addChild` at its fields. */
export function useIntakeFaults(): (refusal: SaidRefusal) => FieldFaults {
  const t = useText();
  const say = useFaults(FIELD_OF_RULE);
  return (refusal) => {
    const faults = say(refusal);
    // The API counts days, the field weeks.
    return 'gestationDays' in faults ? { ...faults, gestationDays: t('intake.weeksFault') } : faults;
  };
}
