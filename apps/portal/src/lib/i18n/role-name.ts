import { ROLES, rolesThatMay, rolesThatRead, type Action, type FieldGroup, type Role } from '@trellis/domain';
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

function useRolesAsPhrase(): (roles: readonly Role[]) => string {
  const roleName = useRoleName();
  const language = useLanguage();
  const list = new Intl.ListFormat(LOCALES[language], { type: 'disjunction' });
  return (roles) => list.format(roles.map(roleName));
}

/** The roles that may read a part of the record, as one phrase, for `<Answered roles>`: whom to ask instead. */
export function useRolesThatRead(group: FieldGroup): string {
  return useRolesAsPhrase()(rolesThatRead(group));
}

/** The roles that may do something, as one phrase. */
export function useRolesThatMay(action: Action): string {
  return useRolesAsPhrase()(rolesThatMay(action));
}
