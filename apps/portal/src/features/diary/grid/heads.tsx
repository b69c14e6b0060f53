import { localDate } from '@trellis/domain';
import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { classes } from '../../../ui/classes.ts';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { Column, ColumnHead } from './columns.ts';
import styles from './grid.module.css';

/** What a column is called. */
export function useHeadName(): (head: ColumnHead) => string {
  const t = useText();
  const { weekday } = useFormats();
  return useCallback(
    (head) => {
      if (head.of === 'THERAPIST') return head.person.name;
      return head.of === 'DAY' ? weekday(head.on) : (head.name ?? t('diary.elsewhere'));
    },
    [t, weekday],
  );
}

/** The disciplines over the columns of their people. */
export function GroupHeads({ columns }: { columns: readonly Column[] }) {
  const discipline = useDiscipline();
  const codes = columns.map(({ head }) => (head.of === 'THERAPIST' ? head.person.discipline : null));
  const groups = codes.flatMap((code, at) =>
    at > 0 && codes[at - 1] === code ? [] : [{ code, span: codes.filter((each) => each === code).length }],
  );
  return (
    <>
      {groups.map(({ code, span }) => (
        <div key={code} className={styles.group} style={{ gridColumn: `span ${span}` }}>
          {code && <DisciplineMark discipline={discipline(code)} />} {code && discipline(code).name}
        </div>
      ))}
    </>
  );
}

export function Head({ column, now }: { column: Column; now: string }) {
  const { timeZone } = useViewer().clinic;
  const headName = useHeadName();
  const { head } = column;
  const name = headName(head);
  if (head.of === 'DAY') {
    const isToday = localDate(now, timeZone) === head.on;
    return (
      <div className={classes(styles.head, isToday && styles.today)}>
        <Link to="/diary" search={(before) => ({ ...before, on: head.on, view: 'day' as const })}>
          {name}
        </Link>
      </div>
    );
  }
  if (head.of === 'ROOM') {
    return <div className={styles.head}>{head.name === null ? name : <span translate="no">{name}</span>}</div>;
  }
  const { id } = head.person;
  return (
    <div className={styles.head}>
      <Link to="/diary" search={(before) => ({ ...before, staff: id, view: 'week' as const })}>
        <Identifying>{name}</Identifying>
      </Link>
    </div>
  );
}
