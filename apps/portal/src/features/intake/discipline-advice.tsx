import type { Language } from '@trellis/domain';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { markColour } from '../../ui/marks/mark.ts';
import styles from './intake.module.css';
import { TwoLanguages } from './two-languages.tsx';
import type { Triage } from './use-triage.ts';

interface DisciplineAdviceProps {
  advice: Triage['disciplines'][number];
  leads: boolean;
  family: Language;
  onAddConcern: (code: string) => void;
}

/** Where one discipline stands and why; where it is only to be considered, the two questions that decide. */
export function DisciplineAdvice({ advice, leads, family, onAddConcern }: DisciplineAdviceProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const marked = useDiscipline()(advice.discipline);
  const recommended = advice.answer === 'RECOMMENDED';
  return (
    <Card label={marked.name} edge={recommended ? markColour(marked.mark, 'solid') : undefined}>
      <Stack gap={2}>
        <Row gap={2}>
          <DisciplineMark discipline={marked}>{marked.name}</DisciplineMark>
          <b>{word(`triageStanding.${advice.answer}`)}</b>
          {leads && <small>{t('intake.leads')}</small>}
        </Row>
        <ul className={styles.reasons}>
          {advice.reasons.map(({ kind, rule, text }) => (
            <li key={`${kind} ${rule}`}>{say(text)}</li>
          ))}
        </ul>
        {advice.questions.map((question) => (
          <Row key={question.id} justify="between" wrap={false}>
            <span>
              <TwoLanguages text={question.text} family={family} />
            </span>
            <Button onClick={() => onAddConcern(question.yesAdds)}>{t('intake.adds')}</Button>
          </Row>
        ))}
      </Stack>
    </Card>
  );
}
