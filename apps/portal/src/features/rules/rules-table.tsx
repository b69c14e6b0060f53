import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ScrollArea } from '../../ui/layout/scroll-area.tsx';
import { Section } from '../../ui/page/page.tsx';
import styles from './rules.module.css';
import { countOf, DECIDED, type Part, type Usage, usePartName, verdictOf } from './usage.ts';

const COLUMNS: readonly Part[] = [...DECIDED, 'WENT', 'OPEN'];

/** The bars' twin: the same counts in rows and columns. */
export function RulesTable({ rules }: { rules: readonly Usage[] }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const partName = usePartName();
  return (
    <Section title={t('rules.table')}>
      <ScrollArea label={t('rules.table')} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rules.rule')}</th>
              <th scope="col">{t('rules.raised')}</th>
              {COLUMNS.map((part) => (
                <th key={part} scope="col">
                  {partName(part)}
                </th>
              ))}
              <th scope="col">{t('rules.asideShare')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((usage) => (
              <tr key={`${usage.rule} ${usage.ruleVersion}`}>
                <th scope="row">
                  {word(`findingRule.${usage.rule}`)}
                  <small>
                    {t('rules.edition', { version: usage.ruleVersion })} · {t(`rules.${verdictOf(usage)}`)}
                  </small>
                </th>
                <td>{usage.raised}</td>
                {COLUMNS.map((part) => (
                  <td key={part}>{countOf(usage, part)}</td>
                ))}
                <td>{usage.settled === 0 ? '–' : `${formats.number((usage.setAside / usage.settled) * 100, 0)} %`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
}
