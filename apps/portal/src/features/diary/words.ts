import { scheduleWords, visitWords } from '@trellis/domain';
import { useCallback } from 'react';
import { useLanguage, useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import type { Entry, EntryChild } from './shown.ts';

/** A child's name in the reader's script, or in the one there is. */
export function useChildNames(): (named: readonly EntryChild[]) => readonly string[] {
  const hindiFirst = useLanguage() === 'hi';
  return useCallback(
    (named) => named.map(({ name, nameLocal }) => (hindiFirst ? (nameLocal ?? name) : (name ?? nameLocal)) ?? ''),
    [hindiFirst],
  );
}

/** Who meets, as the head of an appointment; where the reader may only know that the time is taken, that. */
export function useTitle(): (entry: Entry) => string {
  const t = useText();
  const names = useChildNames();
  const { list } = useFormats();
  return useCallback(({ isKnown, named }) => (isKnown ? list(names(named)) : t('diary.taken')), [t, names, list]);
}

/** From when to when they meet. */
export function useSpanWords(): (span: { startsAt: string; endsAt: string }) => string {
  const t = useText();
  const { time } = useFormats();
  return useCallback(
    ({ startsAt, endsAt }) => t('diary.span', { from: time(startsAt), until: time(endsAt) }),
    [t, time],
  );
}

/** The words of a diary's closed sets: `say('appointmentKind', 'JOINT')`. */
export function useScheduleWord() {
  const say = useLocalised();
  return useCallback(
    <Group extends keyof typeof scheduleWords>(
      group: Group,
      code: Extract<keyof (typeof scheduleWords)[Group], string>,
    ): string => say(textOf(group, code)),
    [say],
  );
}

function textOf<Group extends keyof typeof scheduleWords>(
  group: Group,
  code: Extract<keyof (typeof scheduleWords)[Group], string>,
): { en: string; hi: string } {
  const texts: Readonly<Record<string, { en: string; hi: string }>> = scheduleWords[group];
  return texts[code] ?? { en: code, hi: code };
}

/** What became of an appointment, each state once; else whether it stands, where that is not plain. */
export function useBecame(): (entry: Entry) => string {
  const say = useLocalised();
  const { list } = useFormats();
  return useCallback(
    ({ state, visits }) => {
      if (state === 'CANCELLED') return say(scheduleWords.appointmentState.CANCELLED);
      return list([...new Set(visits)].map((visit) => say(visitWords.visitState[visit])));
    },
    [say, list],
  );
}
