import { formatMeasure, localDate, type MeasureValue } from '@trellis/domain';
import { useId } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { markStyle } from '../../ui/marks/mark.ts';
import { MeasureControl } from './controls/measure-control.tsx';
import { EntryNotes } from './entry-notes.tsx';
import type { OpenStrand } from './open-goals.ts';
import styles from './recording.module.css';
import type { SentEntry, Sitting } from './sitting.ts';

interface StrandEntryProps {
  strand: OpenStrand;
  sitting: Sitting;
  value: MeasureValue | undefined;
  /** What this sitting has recorded of it, newest last. */
  entries: readonly SentEntry[];
  onRecord: (measure: MeasureValue) => void;
}

/** What one discipline watches: the control for its measure, and what was seen last. */
export function StrandEntry({ strand, sitting, value, entries, onRecord }: StrandEntryProps) {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { timeZone } = useViewer().clinic;
  const titleId = useId();
  const marked = discipline(strand.discipline);
  const { start, target, last, measure } = strand;
  const asLast = last && last.value.type === measure.type ? last : undefined;
  const say = (each: MeasureValue) => formatMeasure(each, language);
  return (
    <section aria-labelledby={titleId} className={styles.strand} style={markStyle(marked.mark)}>
      <Stack gap={2}>
        <Row gap={2} justify="between">
          <Row gap={2}>
            <DisciplineMark discipline={marked} />
            <b id={titleId}>
              <OwnWords>{strand.what}</OwnWords>
            </b>
            {start && target && (
              <small className={styles.aside}>
                {t('recording.fromTo', { start: say(start), target: say(target) })}
              </small>
            )}
          </Row>
          {strand.state !== 'STARTS_LATER' && asLast && (
            <Button variant="quiet" onClick={() => onRecord(asLast.value)}>
              {t('recording.asLast', {
                value: say(asLast.value),
                day: formats.shortDay(localDate(asLast.at, timeZone)),
              })}
            </Button>
          )}
        </Row>
        {strand.state === 'STARTS_LATER' ? (
          <small className={styles.aside}>{t('recording.startsLater', { discipline: marked.mark.letters })}</small>
        ) : (
          <MeasureControl
            strand={strand}
            value={value}
            recorded={entries.findLast(({ standing }) => standing !== 'REFUSED')?.measure ?? undefined}
            onChange={(next) => sitting.setValue(strand.id, next)}
            onRecord={onRecord}
          />
        )}
        <EntryNotes entries={entries} sitting={sitting} say={({ measure: seen }) => (seen ? say(seen) : '')} />
      </Stack>
    </section>
  );
}
