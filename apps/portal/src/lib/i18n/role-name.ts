import { ROLES, type Role } from '@trellis/domain';
import { useText } from './use-text.ts';

/** The name of a role in the reader's language. An API newer than this page may know one more: then its code. */
export function useRoleName(): (role: string) => string {
  const t = useText();
  return (role) => {
    const known: Role | undefined = ROLES.find((each) => each === role);
    return known ? t(`role.${known}`) : role;
  };
}
