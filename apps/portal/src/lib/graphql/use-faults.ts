import { words, type WordKey } from '@trellis/domain';
import { useWord } from '../i18n/use-word.ts';

/** What would help, by the path of the field: `mrn`, `guardians.0.phone`; what belongs to none is under `form`. */
export type FieldFaults = Readonly<Record<string, string>>;

/** A refusal, as far as it says where. */
export type SaidRefusal =
  | {
      readonly __typename: 'InvalidInput';
      readonly message: string;
      readonly fields: readonly { readonly path: string; readonly code: string; readonly accepted?: string | null }[];
    }
  | { readonly __typename: 'RuleRefusal'; readonly message: string; readonly rule: string }
  | { readonly __typename: 'VersionConflict'; readonly message: string };

function isFaultKey(key: string): key is Extract<WordKey, `inputFault.${string}`> {
  return key.slice('inputFault.'.length) in words.inputFault;
}

/** Says a refusal at its fields; `fieldOfRule` says which rule is about which field. */
export function useFaults(fieldOfRule: Readonly<Record<string, string>>): (refusal: SaidRefusal) => FieldFaults {
  const word = useWord();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'InvalidInput':
        return Object.fromEntries(
          refusal.fields.map(({ path, code, accepted }) => {
            // "At least one letter" is an empty field.
            const key = code === 'TOO_SHORT' && accepted === '1' ? 'inputFault.MISSING' : `inputFault.${code}`;
            return [path, isFaultKey(key) ? word(key, { accepted: accepted ?? '' }) : refusal.message];
          }),
        );
      case 'RuleRefusal':
        return { [fieldOfRule[refusal.rule] ?? 'form']: refusal.message };
      case 'VersionConflict':
        return { form: refusal.message };
    }
  };
}
