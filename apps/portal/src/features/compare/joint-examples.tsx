import type { JointExample } from '@trellis/domain';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Card, Columns, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { jointBackground, type MarkedDiscipline } from '../../ui/marks/mark.ts';
import styles from './compare.module.css';

interface JointExamplesProps {
  examples: readonly JointExample[];
  disciplines: readonly MarkedDiscipline[];
}

/** One goal of a family, and the strand of each discipline under it: what "joint" means, shown rather than explained. */
export function JointExamples({ examples, disciplines }: JointExamplesProps) {
  const t = useText();
  const say = useLocalised();
  return (
    <Columns min={360}>
      {examples.map((example) => {
        const involved = disciplines.filter(({ code }) => example.strands.some((strand) => strand.discipline === code));
        return (
          <Card key={example.code} edge={jointBackground(involved.map(({ mark }) => mark))}>
            <Stack gap={3}>
              <h3>{say(example.sharedGoal)}</h3>
              {involved.map((discipline) => (
                <div key={discipline.code} className={styles.contribution}>
                  <DisciplineMark discipline={discipline} />
                  <div>
                    {example.strands
                      .filter((strand) => strand.discipline === discipline.code)
                      .map((strand) => (
                        <p key={strand.measureType}>
                          {t('compare.fromTo', {
                            what: say(strand.text),
                            start: say(strand.start),
                            target: say(strand.target),
                          })}
                        </p>
                      ))}
                    <p className={styles.note}>{(example.contributions[discipline.code] ?? []).map(say).join(' · ')}</p>
                  </div>
                </div>
              ))}
            </Stack>
          </Card>
        );
      })}
    </Columns>
  );
}
