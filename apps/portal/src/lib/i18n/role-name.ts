import { ROLES, rolesThatRead, type FieldGroup } from '@trellis/domain';
import { LOCALES } from './catalogue.ts';
import { useLanguage } from './use-text.ts';
import { useWord } from './use-word.ts';

/** The name of a role in the reader's language. An API newer than this page may know one more: then its code. */
export function useRoleName(): (role: string) => string {
  const word = useWord();
  return (role) => {
    const known = ROLES.find((each) => each === role);
    return known ? word(`role.${known}`) : role;
  };
}

/** The roles that may read a part of the record, as one phrase, for `<Answered roles>`: whom to ask instead. */
export function useRolesThatRead(group: FieldGroup): string {
  const roleName = useRoleName();
  const language = useLanguage();
  const list = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  return list.format(rolesThatRead(group).map(roleName));
}
