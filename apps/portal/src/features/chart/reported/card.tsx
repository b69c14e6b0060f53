import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { ReportedForm } from './form.tsx';
import { ReportedWords } from './reported.graphql.ts';

/** What was reported and diagnosed, and when the child came to the clinic. */
export function ReportedCard({ child, about }: { child: Child; about: AboutChild }) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const formats = useFormats();
  const { data } = useRead(ReportedWords, {});
  const [editing, setEditing] = useState(false);
  const onMyTeam = child.onMyTeam === true;
  const notAllowed = useWhyNot()('intake:edit', { onCareTeam: onMyTeam });
  const choices = (list: 'conditions' | 'concerns') =>
    (data?.catalogue[list] ?? []).map(({ code, label }) => ({ value: code, label: say(label) }));
  const nameIn = (list: 'conditions' | 'concerns', code: string) =>
    choices(list).find(({ value }) => value === code)?.label ?? code;
  const { conditions, concerns, receivedOn, language } = about;
  return (
    <Card label={t('chart.reported')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('chart.reported')}</h2>
          {!editing && data && notAllowed === undefined && (
            <Button variant="quiet" onClick={() => setEditing(true)}>
              {t('chart.edit')}
            </Button>
          )}
        </Row>
        {editing ? (
          <ReportedForm
            about={about}
            onMyTeam={onMyTeam}
            conditions={choices('conditions')}
            concerns={choices('concerns')}
            onDone={() => setEditing(false)}
          />
        ) : (
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
        )}
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
