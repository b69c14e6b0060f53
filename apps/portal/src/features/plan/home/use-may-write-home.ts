import { can } from '@trellis/domain';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { usePlanDesk } from '../plan-desk.tsx';

/** Whether this person writes the home programme of this child, and what is told of it. */
export function useMayWriteHome(): boolean {
  const caller = useCaller();
  const { child } = usePlanDesk();
  return can(caller, 'home-programme:edit', { onCareTeam: child.onMyTeam === true }).ok;
}
