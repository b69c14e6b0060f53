import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import type { AboutChild } from './about-child.ts';
import { ReportedWords } from './about.graphql.ts';
import styles from './chart.module.css';

/** What was reported and diagnosed, and when the child came to the clinic. */
export function ReportedCard({ about }: { about: AboutChild }) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const formats = useFormats();
  const { data } = useRead(ReportedWords, {});
  const nameIn = (list: 'conditions' | 'concerns', code: string) => {
    const found = data?.catalogue[list].find((each) => each.code === code);
    return found ? say(found.label) : code;
  };
  const { conditions, concerns, receivedOn, language } = about;
  return (
    <Card label={t('chart.reported')}>
      <Stack gap={2}>
        <h2>{t('chart.reported')}</h2>
        <ul className={styles.facts}>
          {conditions?.map(({ condition, confirmed, notedOn }) => (
            <li key={condition} className={styles.fact}>
              {nameIn('conditions', condition)}
              <small className={styles.quiet}>
                {t(confirmed ? 'chart.confirmed' : 'chart.working')} · {formats.day(notedOn)}
              </small>
            </li>
          ))}
          {concerns?.map(({ concern, notedOn }) => (
            <li key={concern} className={styles.fact}>
              {nameIn('concerns', concern)}
              <small className={styles.quiet}>
                {t('chart.concern')} · {formats.day(notedOn)}
              </small>
            </li>
          ))}
        </ul>
        <small className={styles.quiet}>
          {[
            receivedOn && t('chart.receivedOn', { day: formats.day(receivedOn) }),
            language && t('chart.familyReads', { language: word(`language.${language}`) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </Stack>
    </Card>
  );
}
