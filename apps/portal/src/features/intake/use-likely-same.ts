import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { readOptions } from '../../lib/graphql/use-operation.ts';
import { LikelySame } from './intake.graphql.ts';

export type LikelyChild = ResultOf<typeof LikelySame>['children']['edges'][number]['node'];

const ASK_AFTER_MS = 400;
/** A shorter name is still being typed. */
const SHORTEST = 3;

/** Children of the clinic whose names could be taken for the one being typed, in either script. */
export function useLikelySame(name: string): readonly LikelyChild[] {
  const wanted = name.trim();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), ASK_AFTER_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const enabled = asked.length >= SHORTEST;
  const { data } = useQuery({
    ...readOptions(LikelySame, { filter: { likeName: asked } }),
    enabled,
    placeholderData: keepPreviousData,
  });
  return enabled && wanted.length >= SHORTEST ? (data?.children.edges ?? []).map(({ node }) => node) : [];
}
