import { mayOwnTask, type Role } from '@trellis/domain';
import { currentTeam } from '../../../lib/current-team.ts';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Asked {
  readonly careTeam: readonly { readonly leftOn: string | null; readonly staff: Person | null }[] | null;
  readonly viewer: Person & { readonly role: Role; readonly onMyTeam: boolean };
  /** Whose it is now, where it is somebody's. */
  readonly owner?: Person | null | undefined;
  /** Who is picked, who may have left the team since. */
  readonly picked: string;
}

/** Who can be named to see to a recall: the team, the reader where the rule lets them, and whose it is. */
export function ownersOf({ careTeam, viewer, owner, picked }: Asked): readonly Person[] {
  const { id, name, role, onMyTeam } = viewer;
  const everybody = (careTeam ?? []).flatMap(({ staff }) => staff ?? []);
  const people = [
    ...currentTeam({ careTeam }).flatMap(({ staff }) => staff ?? []),
    ...(mayOwnTask('recall:record', role, onMyTeam) ? [{ id, name }] : []),
    ...(owner ? [owner] : []),
    ...everybody.filter((each) => each.id === picked),
  ];
  return [...new Map(people.map((each) => [each.id, each])).values()];
}
