import { ageText } from '@trellis/domain';
import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-text.ts';
import { useToday } from './workplace.ts';

interface Born {
  birthDate: string | null;
  gestationDays: number | null;
}

/** A way to say how old a child is at the clinic's day, in the reader's language; empty where the birth date is unknown. */
export function useAgeOf(): (child: Born) => string {
  const language = useLanguage();
  const today = useToday();
  return useCallback(
    ({ birthDate, gestationDays }) => (birthDate ? ageText({ birthDate, gestationDays }, today, language) : ''),
    [today, language],
  );
}
