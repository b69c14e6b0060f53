import type { Comparison } from '@trellis/domain';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { markStyle, type MarkedDiscipline } from '../../ui/marks/mark.ts';
import styles from './compare.module.css';

interface ConditionTableProps {
  conditions: Comparison['conditions'];
  disciplines: readonly MarkedDiscipline[];
}

/** What each discipline brings to each condition. An empty cell says that nothing is usual there, not that nothing helps. */
export function ConditionTable({ conditions, disciplines }: ConditionTableProps) {
  const t = useText();
  const say = useLocalised();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('compare.conditions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.condition')}</th>
            {disciplines.map((discipline) => (
              <th key={discipline.code} scope="col" style={markStyle(discipline.mark)} className={styles.columnHead}>
                <DisciplineMark discipline={discipline} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {conditions.map(({ code, label, lead, contributions }) => (
            <tr key={code}>
              <th scope="row">{say(label)}</th>
              {disciplines.map((discipline) => {
                const given = contributions.find((contribution) => contribution.discipline === discipline.code);
                return (
                  <td key={discipline.code}>
                    {given ? say(given.text) : '–'}
                    {given?.suggestion && <small className={styles.note}>{t('compare.suggestion')}</small>}
                    {lead === discipline.code && <small className={styles.note}>{t('compare.leads')}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
