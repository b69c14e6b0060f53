import { ROLES } from '@trellis/domain';
import { useWord } from './use-word.ts';

/** The name of a role in the reader's language. An API newer than this page may know one more: then its code. */
export function useRoleName(): (role: string) => string {
  const word = useWord();
  return (role) => {
    const known = ROLES.find((each) => each === role);
    return known ? word(`role.${known}`) : role;
  };
}
