import { can } from '@trellis/domain';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { usePlanDesk } from './plan-desk.tsx';

/** A way to tell whether this person writes the strands of a discipline in this draft: by code. */
export function useMayWrite(): (code: string) => boolean {
  const caller = useCaller();
  const { child, writable } = usePlanDesk();
  return (code) => writable && can(caller, 'strand:edit', { onCareTeam: child.onMyTeam === true, discipline: code }).ok;
}
