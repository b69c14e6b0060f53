import type { FieldGroup } from '@trellis/domain';
import type { Entry } from './entry.ts';

/** The children whose record is in an answer, each with the groups of facts that were answered of it. */
export class Disclosed {
  private readonly groupsOf = new Map<string, Set<FieldGroup>>();

  note(childId: string, groups: Iterable<FieldGroup>): void {
    const known = this.groupsOf.get(childId) ?? new Set();
    this.groupsOf.set(childId, known);
    for (const group of groups) known.add(group);
  }

  /** One line for all of them; none where nothing of any child was answered. */
  entries(operation: string | null): readonly Entry[] {
    if (this.groupsOf.size === 0) return [];
    const [only, ...others] = this.groupsOf.keys();
    return [
      {
        action: 'record:read',
        outcome: 'DONE',
        subjectType: 'Child',
        subjectId: null,
        childId: others.length === 0 ? only! : null,
        details: { operation, reads: this.reads() },
      },
    ];
  }

  /** Children of whom the same groups were answered stand together. */
  private reads(): { groups: readonly string[]; children: readonly string[] }[] {
    const alike = new Map<string, { groups: readonly string[]; children: string[] }>();
    for (const [childId, groups] of this.groupsOf) {
      const sorted = [...groups].toSorted();
      const key = sorted.join();
      const read = alike.get(key) ?? { groups: sorted, children: [] };
      alike.set(key, read);
      read.children.push(childId);
    }
    return [...alike.values()];
  }
}
