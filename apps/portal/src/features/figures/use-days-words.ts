import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';

/** Days in words: one by itself, several from the first to the last. */
export function useDaysWords(): (days: { from: string; to: string }) => string {
  const t = useText();
  const { day } = useFormats();
  return ({ from, to }) => (from === to ? day(from) : t('figures.fromTo', { from: day(from), to: day(to) }));
}
