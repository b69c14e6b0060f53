import { localDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useClearerName } from '../../../lib/i18n/clearer-name.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { usePrecautionName } from '../../../lib/precautions/precaution-kinds.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';

type Cleared = NonNullable<AboutChild['clearedPrecautions']>[number];

/** A warning that holds no longer: why, who raised and who cleared it, when, and on whose word in writing. */
export function ClearedPrecaution({ precaution }: { precaution: Cleared }) {
  const t = useText();
  const formats = useFormats();
  const nameOf = usePrecautionName();
  const clearerName = useClearerName();
  const { timeZone } = useViewer().clinic;
  const { note, raisedOn, raisedBy, clearedAt, clearedBy, clearReason, clearanceFrom, clearanceRole } = precaution;
  return (
    <>
      <b>{nameOf(precaution)}</b>
      {note && <OwnWords>{note}</OwnWords>}
      {clearReason && (
        <span>
          {t('chart.cleared.why')} <OwnWords>{clearReason}</OwnWords>
        </span>
      )}
      <small className={styles.quiet}>
        <Identifying>
          {[
            clearanceFrom &&
              clearanceRole &&
              t('chart.cleared.from', { name: clearanceFrom, role: clearerName(clearanceRole) }),
            clearedAt &&
              t('chart.cleared.on', {
                day: formats.day(localDate(clearedAt, timeZone)),
                name: clearedBy?.name ?? '',
              }),
            raisedOn && t('chart.cleared.raised', { day: formats.day(raisedOn), name: raisedBy?.name ?? '' }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Identifying>
      </small>
    </>
  );
}
