import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Identifying } from '../../ui/layout/layout.tsx';
import { ScrollArea } from '../../ui/layout/scroll-area.tsx';
import { Section } from '../../ui/page/page.tsx';
import { BECAME, type Counts, type Group } from './counted.ts';
import styles from './figures.module.css';

interface FiguresTableProps {
  title: string;
  /** What the rows are. */
  first: string;
  groups: readonly Group[];
  whole: Counts;
}

/** The same counts in rows and columns, the whole last. */
export function FiguresTable({ title, first, groups, whole }: FiguresTableProps) {
  const t = useText();
  return (
    <Section title={title}>
      <ScrollArea label={title} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">{t('figures.booked')}</th>
              {BECAME.map((part) => (
                <th key={part} scope="col">
                  {t(`figures.${part}`)}
                </th>
              ))}
              <th scope="col">{t('figures.planned')}</th>
              <th scope="col">{t('figures.delivered')}</th>
              <th scope="col">{t('figures.signedOf')}</th>
              <th scope="col">{t('figures.sameDay')}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ id, name, counts }) => (
              <Counted
                key={id ?? ''}
                name={name === null ? t('figures.noAppointment') : <Identifying>{name}</Identifying>}
                counts={counts}
              />
            ))}
            <Counted name={t('figures.whole')} counts={whole} />
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
}

function Counted({ name, counts }: { name: ReactNode; counts: Counts }) {
  const t = useText();
  const { number } = useFormats();
  const { signed, finished, signedSameDay } = counts;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{number(counts.booked)}</td>
      {BECAME.map((part) => (
        <td key={part}>{number(counts[part])}</td>
      ))}
      <td>{number(counts.plannedMinutes, 0)}</td>
      <td>{number(counts.deliveredMinutes, 0)}</td>
      <td>{t('figures.of', { part: number(signed), whole: number(finished) })}</td>
      <td>{number(signedSameDay)}</td>
    </tr>
  );
}
