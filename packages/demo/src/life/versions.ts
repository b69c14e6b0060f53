import { applyMoves, findOpenVersion, findVersion, type PlanMoves, type PlanVersion } from '@trellis/domain';
import type { Living, VersionFacts } from './living.ts';
import type { Scene } from './scene.ts';

/** The draft or the sent version. */
export function getOpen({ plan }: Living): PlanVersion {
  const version = findOpenVersion(plan);
  if (version === undefined) throw new Error('No version is open');
  return version;
}

export function getInForce({ plan }: Living): PlanVersion {
  const version = findVersion(plan, plan.inForce);
  if (version === undefined) throw new Error('No version is in force');
  return version;
}

const NEW_VERSION = {
  safetyReason: null,
  sentBy: null,
  sentAt: null,
  inForceFrom: null,
  supersededAt: null,
} as const;

/** The life with a version as it is now, and what the record keeps beside it. */
export function withVersion(
  living: Living,
  scene: Scene,
  version: PlanVersion,
  facts: Partial<VersionFacts> = {},
): Living {
  const known = living.versions.get(version.version) ?? { createdBy: scene.by.id, createdAt: scene.at, ...NEW_VERSION };
  return {
    ...living,
    plan: applyMoves(living.plan, { versions: [version] }),
    versions: new Map([...living.versions, [version.version, { ...known, ...facts }]]),
  };
}

/** The life after rows moved together; what moved is stamped with the time. */
export function withMoves(living: Living, scene: Scene, moves: PlanMoves): Living {
  const { at, by } = scene;
  const versions = new Map(living.versions);
  for (const { version, state } of moves.versions) {
    const known = versions.get(version);
    if (known === undefined) continue;
    versions.set(version, {
      ...known,
      ...(state === 'IN_FORCE' && { inForceFrom: at }),
      ...(state === 'SUPERSEDED' && { supersededAt: at }),
    });
  }
  return {
    ...living,
    plan: applyMoves(living.plan, moves),
    versions,
    goals: new Map([
      ...living.goals,
      ...moves.goals.map(
        ({ goal, state }) => [goal, { updatedAt: at, closedBy: state === 'CLOSED' ? by.id : null }] as const,
      ),
    ]),
    updatedAt: at,
  };
}
