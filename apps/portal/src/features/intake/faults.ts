import { words, type WordKey } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';

/** What would help, by the path of the field: `mrn`, `guardians.0.phone`. */
export type FieldFaults = Readonly<Record<string, string>>;

/** A refusal of `addChild`, as far as it says where. */
export type IntakeRefusal =
  | {
      readonly __typename: 'InvalidInput';
      readonly message: string;
      readonly fields: readonly { readonly path: string; readonly code: string; readonly accepted?: string | null }[];
    }
  | { readonly __typename: 'RuleRefusal'; readonly message: string; readonly rule: string }
  | { readonly __typename: 'VersionConflict'; readonly message: string };

/** Rules that are about one field. */
const FIELD_OF_RULE: Readonly<Record<string, string>> = {
  MRN_TAKEN: 'mrn',
  CHILD_NEEDS_NAME: 'name',
  OVERRIDE_NEEDS_REASON: 'overrideReason',
};

function isFaultKey(key: string): key is Extract<WordKey, `inputFault.${string}`> {
  return key.slice('inputFault.'.length) in words.inputFault;
}

/** Says a refusal at its fields; what belongs to none is under the path `form`. */
export function useFaults(): (refusal: IntakeRefusal) => FieldFaults {
  const t = useText();
  const word = useWord();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'InvalidInput':
        return Object.fromEntries(
          refusal.fields.map(({ path, code, accepted }) => {
            // The API counts days, the field weeks.
            if (path === 'gestationDays') return [path, t('intake.weeksFault')];
            // "At least one letter" is an empty field.
            const key = code === 'TOO_SHORT' && accepted === '1' ? 'inputFault.MISSING' : `inputFault.${code}`;
            return [path, isFaultKey(key) ? word(key, { accepted: accepted ?? '' }) : refusal.message];
          }),
        );
      case 'RuleRefusal':
        return { [FIELD_OF_RULE[refusal.rule] ?? 'form']: refusal.message };
      case 'VersionConflict':
        return { form: refusal.message };
    }
  };
}
