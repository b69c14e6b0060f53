import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { usePlaceName } from '../../../lib/precautions/precaution-kinds.ts';
import styles from '../chart.module.css';
import type { AboutChild } from './child.ts';

interface HandlingListProps {
  child: { id: string };
  lines: readonly NonNullable<AboutChild['handling']>[number][];
}

/** How we handle, to read; it is agreed in the joint plan. */
export function HandlingList({ child, lines }: HandlingListProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const discipline = useDiscipline();
  const placeName = usePlaceName();
  const holding = lines.filter(({ endedAt }) => !endedAt);
  return (
    <Card label={t('chart.handling')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('chart.handling')}</h2>
          <Link to="/children/$childId/plan" params={{ childId: child.id }} data-screen-only>
            {t('chart.inPlan')}
          </Link>
        </Row>
        {holding.length === 0 && <p className={styles.quiet}>{t('chart.handlingNone')}</p>}
        <ul className={styles.facts}>
          {holding.map((line) => (
            <li key={line.id} className={styles.fact}>
              <Row gap={2} justify="between">
                <b>
                  {[line.key && word(`handlingKey.${line.key}`), placeName(line.site), placeName(line.side)]
                    .filter(Boolean)
                    .join(', ')}
                </b>
                {line.discipline && <DisciplineMark discipline={discipline(line.discipline)} />}
              </Row>
              <OwnWords>{line.value ?? ''}</OwnWords>
              <small className={styles.quiet}>
                <Identifying>{line.owner?.name}</Identifying>
                {line.since && ` · ${t('chart.since', { day: formats.day(line.since) })}`}
              </small>
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
