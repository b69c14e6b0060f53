import { localDate } from '@trellis/domain';
import { useViewer } from '../../../lib/auth/session.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import type { Entry, Person } from '../shown.ts';
import { useScheduleWord, useSpanWords, useTitle } from '../words.ts';
import styles from './day-sheets.module.css';
import { usePrinting } from './use-printing.ts';

interface DaySheetsProps {
  people: readonly Person[];
  entries: readonly Entry[];
  dates: readonly string[];
  site: string;
  now: string;
}

/** The day of each therapist on paper, a page for each: shown to printers alone. */
export function DaySheets(props: DaySheetsProps) {
  return usePrinting() ? <Sheets {...props} /> : null;
}

function Sheets({ people, entries, dates, ...rest }: DaySheetsProps) {
  const { timeZone } = useViewer().clinic;
  const sheets = people.flatMap((person) =>
    dates.map((on) => ({
      person,
      on,
      theirs: entries.filter(
        ({ therapists, startsAt }) => therapists.includes(person.id) && localDate(startsAt, timeZone) === on,
      ),
    })),
  );
  const some = sheets.filter(({ theirs }) => theirs.length > 0);
  return (
    <div className={styles.paper}>
      {some.map((sheet) => (
        <DaySheet key={`${sheet.person.id} ${sheet.on}`} {...sheet} {...rest} />
      ))}
    </div>
  );
}

interface DaySheetProps {
  person: Person;
  on: string;
  theirs: readonly Entry[];
  site: string;
  now: string;
}

function DaySheet({ person, on, theirs, site, now }: DaySheetProps) {
  const t = useText();
  const word = useScheduleWord();
  const span = useSpanWords();
  const title = useTitle();
  const formats = useFormats();
  return (
    <section className={styles.sheet}>
      <h2>
        {t('diary.sheet')}: <span translate="no">{person.name}</span>
      </h2>
      <p>
        {formats.weekday(on)} · <span translate="no">{site}</span> · {t('diary.count', { count: theirs.length })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('diary.time')}</th>
            <th scope="col">{t('diary.children')}</th>
            <th scope="col">{t('diary.kind')}</th>
            <th scope="col">{t('diary.room')}</th>
            <th scope="col">{t('diary.sheetNotes')}</th>
          </tr>
        </thead>
        <tbody>
          {theirs.map((entry) => {
            const others = entry.people.filter(({ id }) => id !== person.id).map(({ name }) => name);
            return (
              <tr key={entry.id}>
                <td>{span(entry)}</td>
                <td data-identifying>{title(entry)}</td>
                <td>
                  {word('appointmentKind', entry.kind)}
                  {others.length > 0 && (
                    <span translate="no">, {t('diary.with', { names: formats.list(others) })}</span>
                  )}
                  {entry.state === 'CANCELLED' && <b>, {word('appointmentState', entry.state)}</b>}
                </td>
                <td translate="no">{entry.roomName}</td>
                <td className={styles.notes}>{'\u00a0'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <small>{t('diary.sheetMade', { when: formats.moment(now) })}</small>
    </section>
  );
}
