import { useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { useHeadName } from '../grid/heads.tsx';
import { useNames } from '../names.tsx';
import { useSpanWords, useTitle } from '../words.ts';
import { endOf } from './aim.ts';
import { useClashWords } from './clash-words.ts';
import type { Lift, SaidOfLift } from './use-moving.ts';

/** What is said of an appointment while it is held: where it would be, and whether it fits there. */
export function useLiftWords(): { said: string; say: (what: SaidOfLift) => void } {
  const t = useText();
  const { time } = useFormats();
  const title = useTitle();
  const span = useSpanWords();
  const headName = useHeadName();
  const linesOf = useClashWords(useNames());
  const [said, setSaid] = useState('');
  const placeOf = ({ column, aim, considered }: Lift): string => {
    const lines = linesOf(considered).map(({ text }) => text);
    const where = t('diary.at', {
      who: headName(column.head),
      from: time(aim.startsAt),
      until: time(endOf(aim)),
    });
    return lines.length > 0 ? `${where} ${t('diary.inTheWay')} ${lines.join('. ')}.` : `${where} ${t('diary.fits')}`;
  };
  return {
    said,
    say: (what) => {
      if (what === 'PUT_BACK') setSaid(t('diary.putBack'));
      else if ('lifted' in what) {
        const { entry } = what.lifted;
        setSaid(t('diary.lifted', { what: `${title(entry)}, ${span(entry)}` }));
      } else setSaid(placeOf(what.aimed));
    },
  };
}
