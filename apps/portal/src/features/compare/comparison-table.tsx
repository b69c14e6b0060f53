import type { Comparison } from '@trellis/domain';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Unseen } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { markStyle, type MarkedDiscipline } from '../../ui/marks/mark.ts';
import styles from './compare.module.css';

interface ComparisonTableProps {
  comparison: Comparison;
  /** In the order of the comparison's columns. */
  disciplines: readonly MarkedDiscipline[];
}

/** The disciplines side by side, line by line, with their focus areas at the end; as many columns as there are disciplines. */
export function ComparisonTable({ comparison, disciplines }: ComparisonTableProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Unseen>{t('compare.aspect')}</Unseen>
            </th>
            {disciplines.map((discipline) => (
              <th key={discipline.code} scope="col" style={markStyle(discipline.mark)} className={styles.columnHead}>
                <DisciplineMark discipline={discipline} />
                <span>{discipline.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.table.map(({ aspect, cells }) => (
            <tr key={aspect}>
              <th scope="row">{word(`comparisonAspect.${aspect}`)}</th>
              {cells.map((texts, column) => (
                <td key={disciplines[column]?.code}>{texts.map(say).join(', ')}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('compare.focusAreas')}</th>
            {comparison.focusAreas.map((areas, column) => (
              <td key={disciplines[column]?.code}>
                <ol className={styles.focusAreas}>
                  {areas.map(({ code, label }) => (
                    <li key={code}>{say(label)}</li>
                  ))}
                </ol>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
