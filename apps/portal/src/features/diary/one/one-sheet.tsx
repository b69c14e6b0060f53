import { useNavigate, useSearch } from '@tanstack/react-router';
import { localDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { NotFoundState } from '../../../ui/feedback/states.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { AppointmentInFull } from '../diary.graphql.ts';
import type { DiarySearch } from '../diary-search.ts';
import { useMayBook, useMayCancel, useMayMove } from '../may.ts';
import type { Wanted } from '../move/consider.ts';
import { ClashLines } from '../move/clash-lines.tsx';
import { useClashWords } from '../move/clash-words.ts';
import { MoveForm } from '../move/move-form.tsx';
import { useNames } from '../names.tsx';
import { entryOf, type Entry, type InFull, type Person } from '../shown.ts';
import { useAsked } from '../use-days.ts';
import { CancelForm } from './cancel-form.tsx';
import { Facts } from './facts.tsx';

interface OneSheetProps {
  id: string;
  site: { id: string; resources: readonly { id: string; kind: string; name: string; inUse: boolean }[] };
  people: readonly Person[];
  /** Where it was let go of, if something stood in the way there. */
  aim: Wanted | undefined;
  onClose: () => void;
}

/** One appointment beside the diary: what is known of it, and what can be done. */
export function OneSheet({ id, site, people, aim, onClose }: OneSheetProps) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const read = useRead(AppointmentInFull, { id, ...useAsked() });
  const startsAt = read.data?.appointment?.startsAt;
  const title = startsAt
    ? `${formats.weekday(localDate(startsAt, timeZone))}, ${formats.time(startsAt)}`
    : t('route.diary');
  return (
    <Sheet open place="side" onClose={onClose} title={title}>
      <Answered read={read}>
        {({ appointment }) => {
          const entry = appointment && entryOf(appointment, appointment.site?.id ?? site.id);
          return appointment && entry ? (
            <One full={appointment} entry={entry} site={site} people={people} aim={aim} onClose={onClose} />
          ) : (
            <NotFoundState />
          );
        }}
      </Answered>
    </Sheet>
  );
}

type OneProps = Omit<OneSheetProps, 'id'> & { full: InFull; entry: Entry };

function One({ full, entry, site, people, aim, onClose }: OneProps) {
  const t = useText();
  const navigate = useNavigate({ from: '/diary' });
  const { act } = useSearch({ from: '/diary' });
  const { timeZone } = useViewer().clinic;
  const mayMove = useMayMove()(entry);
  const mayCancel = useMayCancel()(entry);
  const mayBook = useMayBook();
  const doing = (next: DiarySearch['act']) =>
    void navigate({ search: (before) => ({ ...before, act: next }), replace: true });
  const bookAgain = () => {
    const [staffId] = entry.therapists;
    const [childId] = entry.children;
    const date = localDate(entry.startsAt, timeZone);
    const book = {
      siteId: site.id,
      date,
      ...(staffId && { staffId }),
      ...(childId && { childId }),
      ...(entry.room && { roomId: entry.room }),
    };
    void navigate({ search: (before) => ({ ...before, show: undefined, act: undefined, book }) });
  };
  const left = () => doing(undefined);
  return (
    <Stack gap={4}>
      <CameInTheWay full={full} />
      <Facts full={full} entry={entry} />
      {act === 'move' && mayMove && (
        <MoveForm entry={entry} site={site} people={people} aim={aim} onDone={onClose} onLeave={left} />
      )}
      {act === 'cancel' && mayCancel && <CancelForm entry={entry} onDone={onClose} onLeave={left} />}
      {act === undefined && (
        <Row>
          {mayMove && (
            <Button variant="primary" onClick={() => doing('move')}>
              {t('diary.moveTo')}
            </Button>
          )}
          {mayBook && entry.isKnown && <Button onClick={bookAgain}>{t('diary.bookAgain')}</Button>}
          {mayCancel && <Button onClick={() => doing('cancel')}>{t('diary.cancel')}</Button>}
        </Row>
      )}
    </Stack>
  );
}

/** What has come in its way since it was booked: leave, a holiday, hours that were changed. */
function CameInTheWay({ full: { inTheWay } }: { full: InFull }) {
  const t = useText();
  const linesOf = useClashWords(useNames());
  if (!inTheWay || inTheWay.length === 0) return null;
  return (
    <Notice tone="care">
      <b>{t('diary.inTheWay')}</b>
      <ClashLines lines={linesOf({ ok: true, value: inTheWay })} />
    </Notice>
  );
}
