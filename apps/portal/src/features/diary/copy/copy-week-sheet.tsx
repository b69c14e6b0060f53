import { Link } from '@tanstack/react-router';
import { addDays, planCopies, type PlannedCopy } from '@trellis/domain';
import { useMemo } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats, useToday } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import styles from '../diary.module.css';
import { ofTheTeam } from '../may.ts';
import { useClashWords } from '../move/clash-words.ts';
import { NamesProvider, useNames } from '../names.tsx';
import { entriesOf, shownDays, type Days, type Entry, type Person } from '../shown.ts';
import { useDays } from '../use-days.ts';
import { useTitle } from '../words.ts';
import { useCopying, type NotCopied } from './use-copying.ts';

const WEEK = 7;

interface CopyWeekSheetProps {
  whose: Person;
  /** What they have in the week. */
  entries: readonly Entry[];
  monday: string;
  site: { id: string; name: string; resources: readonly { id: string; name: string }[] };
  people: readonly Person[];
  onClose: () => void;
}

/** A therapist's week copied to the next one: what fits is booked, what does not is listed with why. */
export function CopyWeekSheet(props: CopyWeekSheetProps) {
  const t = useText();
  const { site, monday, people, entries, onClose } = props;
  const next = addDays(monday, WEEK);
  const read = useDays(site.id, next, WEEK);
  return (
    <Sheet open place="side" onClose={onClose} title={t('diary.copyWeek')}>
      <Answered read={read}>
        {({ diary }) => (
          <NamesProvider
            people={people}
            things={[site, ...site.resources]}
            entries={[...entries, ...entriesOf(diary, site.id)]}
          >
            <Planned {...props} next={next} days={diary} />
          </NamesProvider>
        )}
      </Answered>
    </Sheet>
  );
}

function Planned({ whose, entries, site, next, days, onClose }: CopyWeekSheetProps & { next: string; days: Days }) {
  const t = useText();
  const formats = useFormats();
  const today = useToday();
  const { timeZone } = useViewer().clinic;
  const whyNot = useWhyNot();
  const linesOf = useClashWords(useNames());
  const copying = useCopying();
  const theirs = useMemo(() => entries.filter(({ state, isKnown }) => state === 'BOOKED' && isKnown), [entries]);
  const planned = useMemo(
    () => planCopies(theirs, { days: WEEK, today, shown: shownDays(days, site.id, timeZone) }),
    [theirs, today, days, site.id, timeZone],
  );
  const why = ({ of, considered }: PlannedCopy): string | undefined => {
    const entry = theirs.find(({ id }) => id === of);
    const refused = entry && whyNot('appointment:book', ofTheTeam(entry));
    if (refused !== undefined) return refused;
    const lines = linesOf(considered).map(({ text }) => text);
    return lines.length === 0 ? undefined : lines.join('. ');
  };
  const { copied } = copying;
  const fitting = planned.filter((each) => why(each) === undefined);
  const left: readonly NotCopied[] =
    copied?.left ??
    planned.flatMap((each) => ({ of: each.of, why: why(each) ?? '' })).filter((each) => each.why !== '');
  return (
    <Stack gap={4}>
      <p>
        <Identifying>{whose.name}</Identifying>, {t('diary.week', { day: formats.day(next) })}
      </p>
      {copied ? (
        <Notice tone="good" live>
          {t('diary.copiedCount', { count: copied.done })}
        </Notice>
      ) : (
        <p>{t('diary.copyCount', { count: fitting.length })}</p>
      )}
      {left.length > 0 && <Left left={left} entries={theirs} />}
      <Row>
        {copied ? (
          <Link from="/diary" to="/diary" search={(before) => ({ ...before, on: next, act: undefined })}>
            {t('diary.nextWeek')}
          </Link>
        ) : (
          <Button
            variant="primary"
            busy={copying.busy}
            disabled={fitting.length === 0}
            onClick={() => void copying.copy(fitting, left)}
          >
            {t('diary.copy')}
          </Button>
        )}
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </Row>
    </Stack>
  );
}

/** What is not copied, and why. */
function Left({ left, entries }: { left: readonly NotCopied[]; entries: readonly Entry[] }) {
  const t = useText();
  const title = useTitle();
  const formats = useFormats();
  return (
    <section>
      <h3>{t('diary.notCopied')}</h3>
      <ul className={styles.wayLines}>
        {left.map(({ of, why }) => {
          const entry = entries.find(({ id }) => id === of);
          return (
            entry && (
              <li key={of}>
                {formats.moment(entry.startsAt)}, <Identifying>{title(entry)}</Identifying>:{' '}
                <Identifying>{why}</Identifying>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}
