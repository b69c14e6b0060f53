import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Row } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import styles from './chart.module.css';

/** As what one writes here; nothing for those who are of no discipline. */
export function WritesAs() {
  const t = useText();
  const discipline = useDiscipline();
  const { staff } = useViewer();
  if (!staff.discipline) return null;
  const own = discipline(staff.discipline);
  return (
    <Row gap={2}>
      <small className={styles.quiet}>{t('chart.writesAs', { discipline: own.name })}</small>
      <DisciplineMark discipline={own} />
    </Row>
  );
}
