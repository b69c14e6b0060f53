import { readRelation, ROLES, type FieldGroup } from '@trellis/domain';
import { useCallback } from 'react';
import { useViewer } from '../auth/session.ts';

/**
 * Whether the signed-in person's role reads a part of the record of any child at all. A document may ask for such a
 * part, and gets null where this child is not theirs; one that asks for more is refused whole. For `@include(if:)`.
 */
export function useMayAsk(): (group: FieldGroup) => boolean {
  const { role } = useViewer().staff;
  return useCallback(
    (group) => ROLES.some((known) => known === role && readRelation(known, group) !== 'NEVER'),
    [role],
  );
}
