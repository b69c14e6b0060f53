import { LEFT_DRAFT, type Sighting, sightingsAfter, watchedDraft } from '@trellis/domain';
import type { KeptSighting, Living } from './living.ts';
import type { Scene } from './scene.ts';
import { findingsNow } from './write.ts';

/** The life with what an act has raised and ended among the findings of its draft, as the product writes it down. */
export function watchFindings(living: Living, scene: Scene): Living {
  const { plan } = living;
  const draft = plan.state === 'ENDED' ? undefined : plan.versions.find(({ state }) => state === 'DRAFT');
  const left = new Set(
    living.sightings
      .filter(({ end, version }) => end === null && version !== draft?.version)
      .map((each) => each.version),
  );
  const moved = [...left].flatMap((version) =>
    keptOf(version, sightingsAfter(of(living, version), LEFT_DRAFT, scene.at)),
  );
  if (draft !== undefined) {
    const watched = watchedDraft({
      content: draft.content,
      beganAt: living.versions.get(draft.version)?.createdAt ?? living.openedAt,
      standings: findingsNow(living, scene),
      settlements: living.settlements,
    });
    moved.push(...keptOf(draft.version, sightingsAfter(of(living, draft.version), watched, scene.at)));
  }
  if (moved.length === 0) return living;
  const known = new Map([...living.sightings, ...moved].map((each) => [idOf(each), each]));
  return { ...living, sightings: [...known.values()] };
}

const idOf = ({ version, key }: KeptSighting) => `${version} ${key}`;

function of({ sightings }: Living, version: string): readonly KeptSighting[] {
  return sightings.filter((each) => each.version === version);
}

function keptOf(version: string, sightings: readonly Sighting[]): KeptSighting[] {
  return sightings.map((each) => ({ ...each, version }));
}
