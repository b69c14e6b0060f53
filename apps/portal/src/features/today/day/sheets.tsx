import { useText } from '../../../lib/i18n/use-text.ts';
import { ChildName } from '../../../ui/child/child-name.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { Afterwards } from './afterwards.tsx';
import { Brief } from './brief.tsx';
import { Cover } from './cover.tsx';
import type { DaySheet, DayVisit } from './entry.ts';
import { NotBrought } from './not-brought.tsx';

interface DaySheetsProps {
  sheet: DaySheet;
  day: readonly DayVisit[];
  clock: () => string;
  onClose: () => void;
}

/** What lies over the day: the brief, and what takes more than a press. Loaded when it is first opened. */
export function DaySheets({ sheet, day, clock, onClose }: DaySheetsProps) {
  const t = useText();
  if (sheet.kind === 'cover') {
    return (
      <Sheet open onClose={onClose} title={t('visits.cover.title')}>
        <Cover clock={clock} onClose={onClose} />
      </Sheet>
    );
  }
  // The card may have moved on since the sheet was opened.
  const entry = day.find(({ id }) => id === sheet.entry.id) ?? sheet.entry;
  const name = <ChildName name={entry.child?.name} nameLocal={entry.child?.nameLocal} full />;
  if (sheet.kind === 'brief') return <Brief entry={entry} title={name} clock={clock} onClose={onClose} />;
  return (
    <Sheet open onClose={onClose} title={name}>
      {sheet.kind === 'not-brought' ? (
        <NotBrought entry={entry} onClose={onClose} />
      ) : (
        <Afterwards entry={entry} day={day} onClose={onClose} />
      )}
    </Sheet>
  );
}
