import { useNavigate } from '@tanstack/react-router';
import { ageText } from '@trellis/domain';
import { useEffect, useMemo, useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLanguage } from '../../lib/i18n/use-text.ts';
import type { Command } from '../../lib/keyboard/commands.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
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
  const language = useLanguage();
  const today = useToday();
  const search = useSettled(typed);
  const enabled = search.length >= SHORTEST && typed.trim() !== '';
  const { data } = useRead(FindChildren, { search }, { enabled });
  return useMemo(() => {
    if (!enabled || !data) return [];
    return data.children.edges.map(({ node: { id, name, nameLocal, mrn, birthDate, gestationDays } }): Command => {
      const age = birthDate && ageText({ birthDate, gestationDays: gestationDays ?? null }, today, language);
      return {
        id: `child ${id}`,
        title: [...new Set([name, nameLocal].filter((each) => each != null))].join(' — '),
        aside: [age, mrn].filter(Boolean).join(' · '),
        group: 'CHILDREN',
        identifying: true,
        run: () => void navigate({ to: '/children/$childId', params: { childId: id } }),
      };
    });
  }, [enabled, data, today, language, navigate]);
}
