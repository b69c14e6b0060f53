import { formatMeasure } from '@trellis/domain';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { readMeasureValue } from '../../lib/measures/read-measure.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { levelSign } from '../../ui/measures/level.ts';
import { type NotedVisit, recordedIn } from './noted-visit.ts';
import styles from './visit-notes.module.css';

/** What was recorded in the visit, as it came. Nobody writes it a second time. */
export function Recorded({ visit, childId }: { visit: NotedVisit; childId: string }) {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const discipline = useDiscipline();
  const seen = recordedIn(visit);
  return (
    <Card label={t('visitNote.recorded')}>
      <Stack gap={3}>
        <Row justify="between" align="baseline">
          <h2>{t('visitNote.recorded')}</h2>
          <ButtonLink to="/children/$childId/record" params={{ childId }} variant="quiet">
            {t('visitNote.record')}
          </ButtonLink>
        </Row>
        {seen.length === 0 && <p className={styles.quiet}>{t('visitNote.nothingRecorded')}</p>}
        <ul className={styles.recorded}>
          {seen.map(({ id, level, levelWords, measure, goal, strand, happenedAt, note }) => {
            const value = readMeasureValue(measure);
            return (
              <li key={id}>
                <Row gap={2}>
                  {strand?.discipline && <DisciplineMark discipline={discipline(strand.discipline)} />}
                  <b>
                    {value && formatMeasure(value, language)}
                    {level !== null && levelSign(level)}
                  </b>
                  {levelWords && <OwnWords>{levelWords}</OwnWords>}
                  {happenedAt && <small className={styles.quiet}>{formats.time(happenedAt)}</small>}
                </Row>
                {goal?.statement && (
                  <small className={styles.quiet}>
                    <OwnWords>{goal.statement}</OwnWords>
                  </small>
                )}
                {note && (
                  <p>
                    <OwnWords>{note}</OwnWords>
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      </Stack>
    </Card>
  );
}
