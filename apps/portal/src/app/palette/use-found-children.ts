import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import type { Command } from '../../lib/keyboard/commands.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { FindChildren } from './find-children.graphql.ts';

const SEARCH_AFTER_MS = 120;
/** One letter fits half the clinic. */
const SHORTEST = 2;

function useSettled(typed: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}

/** The children the server finds by name in either script, or by number: it forgives what a local match would not. */
export function useFoundChildren(typed: string): readonly Command[] {
  const navigate = useNavigate();
  const ageOf = useAgeOf();
  const search = useSettled(typed);
  const enabled = search.length >= SHORTEST && typed.trim() !== '';
  const { data } = useRead(FindChildren, { search }, { enabled });
  return useMemo(() => {
    if (!enabled || !data) return [];
    return data.children.edges.map(({ node: { id, name, nameLocal, mrn, ...born } }): Command => ({
      id: `child ${id}`,
      title: [...new Set([name, nameLocal].filter((each) => each != null))].join(' — '),
      aside: [ageOf(born), mrn].filter(Boolean).join(' · '),
      group: 'CHILDREN',
      identifying: true,
      run: () => void navigate({ to: '/children/$childId', params: { childId: id } }),
    }));
  }, [enabled, data, ageOf, navigate]);
}
