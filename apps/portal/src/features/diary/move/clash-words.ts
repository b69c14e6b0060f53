import { sayRefusal, scheduleWords, type Clash } from '@trellis/domain';
import { useCallback } from 'react';
import { useLanguage, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import type { Considered } from './consider.ts';

/** Gives the name of a therapist, child, room, thing or site that the diary knows. */
export type NameOf = (id: string) => string | undefined;

/** A line of what stands in the way: who is not free, what it is, and when that is. */
export interface ClashLine {
  key: string;
  text: string;
}

/** Says what stands in the way of an appointment, line by line, or why it may not be moved at all. */
export function useClashWords(nameOf: NameOf): (considered: Considered) => readonly ClashLine[] {
  const t = useText();
  const language = useLanguage();
  const { time } = useFormats();
  return useCallback(
    (considered) => {
      const said = ({ code, subject, appointment, startsAt, endsAt }: Clash): string => {
        const what = scheduleWords.clash[code][language];
        const who = nameOf(subject);
        if (who === undefined) return what;
        if (appointment === null) return t('diary.clash', { who, what });
        return t('diary.clashAt', { who, what, from: time(startsAt), until: time(endsAt) });
      };
      if (!considered.ok) {
        const { refusal } = considered;
        return refusal.rule === 'NOTHING_CHANGED' ? [] : [{ key: refusal.rule, text: sayRefusal(language, refusal) }];
      }
      return considered.value.map((clash) => ({ key: keyOf(clash), text: said(clash) }));
    },
    [t, language, time, nameOf],
  );
}

const keyOf = ({ code, subject, startsAt }: Clash): string => `${code} ${subject} ${startsAt}`;
