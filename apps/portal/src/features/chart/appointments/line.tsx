import { Link } from '@tanstack/react-router';
import { localDate, scheduleWords } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Identifying } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import styles from '../chart.module.css';
import type { ListedAppointment } from './use-list.ts';

/** One appointment: when, how, with whom and where; what has come in its way; why it does not take place. */
export function AppointmentLine({ appointment }: { appointment: ListedAppointment }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const { id, kind, startsAt, endsAt, therapists, room, site, seriesId, inTheWay } = appointment;
  if (startsAt === null || endsAt === null) return null;
  const inWay = [...new Set((inTheWay ?? []).map(({ code }) => code))].map((code) => say(scheduleWords.clash[code]));
  return (
    <>
      <span>
        <Link to="/diary" search={{ site: site?.id, on: localDate(startsAt, timeZone), show: id }}>
          {formats.weekday(localDate(startsAt, timeZone))},{' '}
          <b>
            {formats.time(startsAt)} – {formats.time(endsAt)}
          </b>
        </Link>
      </span>
      <span>
        {kind && say(scheduleWords.appointmentKind[kind])}
        {' · '}
        <Identifying>{formats.list((therapists ?? []).map(({ name }) => name))}</Identifying>
        {' · '}
        <span translate="no">{room?.name ?? site?.name}</span>
        {seriesId && ` · ${t('appointments.ofSeries')}`}
      </span>
      {inWay.length > 0 && (
        <span className={styles.newTime}>
          <b>{t('appointments.newTime')}</b> {formats.list(inWay)}
        </span>
      )}
      <Cancelled appointment={appointment} />
    </>
  );
}

function Cancelled({ appointment }: { appointment: ListedAppointment }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const { cancelledFor, cancelReason, cancelNote, cancelledAt, cancelledBy } = appointment;
  if (cancelReason === null || cancelledFor === null) return null;
  return (
    <>
      <span>
        {t('appointments.cancelled')} {say(scheduleWords.cancelledBy[cancelledFor])},{' '}
        {say(scheduleWords.cancelReason[cancelReason])}
        {cancelNote && (
          <>
            {': '}
            <OwnWords>{cancelNote}</OwnWords>
          </>
        )}
      </span>
      <small className={styles.quiet}>
        {cancelledAt && formats.moment(cancelledAt)}
        {' · '}
        <Identifying>{cancelledBy?.name}</Identifying>
      </small>
    </>
  );
}
