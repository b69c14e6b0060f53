import type { ResultOf } from '../../../graphql/graphql.ts';
import type { VersionsSearch } from '../versions-search.ts';
import type { CompareVersions, PlanVersions } from './versions.graphql.ts';

type VersionedChild = NonNullable<ResultOf<typeof PlanVersions>['child']>;
export type VersionInList = NonNullable<NonNullable<VersionedChild['plan']>['versions']>['edges'][number]['node'];
export type Difference = NonNullable<
  NonNullable<ResultOf<typeof CompareVersions>['carePlanVersion']>['changesSince']
>[number];

/** What was thrown away is nobody's plan. */
export function versionsOf({ plan }: VersionedChild): readonly VersionInList[] {
  return (plan?.versions?.edges ?? []).map(({ node }) => node).filter(({ state }) => state !== 'DISCARDED');
}

/**
 * The two versions to begin with, of a list with the newest first: those of the address, or the one in force and the one
 * before it.
 */
export function pickVersions(
  versions: readonly VersionInList[],
  { from, to }: VersionsSearch,
): { from: VersionInList | undefined; to: VersionInList | undefined } {
  const known = (id: string | undefined) => versions.find((version) => version.id === id);
  const later = known(to) ?? versions.find(({ state }) => state === 'IN_FORCE') ?? versions[0];
  const older = later && versions[versions.indexOf(later) + 1];
  const other = versions.find((version) => version !== later);
  return { from: known(from) ?? older ?? other, to: later };
}

/** How many signatures and agreements stand on a version. */
export function signaturesOn({ agreements }: Pick<VersionInList, 'agreements'>): number {
  return (agreements ?? []).filter(({ fallenAt }) => fallenAt === null).length;
}

/** Differences by what they are about, in the order in which they come. */
export function byTopic(
  differences: readonly Difference[],
  topicOf: (difference: Difference) => string,
): readonly (readonly [string, readonly Difference[]])[] {
  const topics = new Map<string, Difference[]>();
  for (const difference of differences) {
    const topic = topicOf(difference);
    topics.set(topic, [...(topics.get(topic) ?? []), difference]);
  }
  return [...topics];
}
