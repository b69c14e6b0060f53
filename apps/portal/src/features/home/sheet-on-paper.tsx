import { BODY_SITES, type Language, say, SIDES } from '@trellis/domain';
import { LOCALES } from '../../lib/i18n/catalogue.ts';
import { HomePicture } from '../../ui/home/home-picture.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { langOf, OwnWords } from '../../ui/layout/own-words.tsx';
import styles from './home-sheet.module.css';
import type { PrintedItem, PrintedSheet } from './printed-sheet.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
/** A Monday, to name the days of a week from. */
const A_MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

function weekdays(language: Language): readonly string[] {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => format.format(A_MONDAY + at * DAY_MS));
}

/** The page a household is given: everything on it is in the sheet's own language, whatever the portal's is. */
export function SheetOnPaper({ sheet }: { sheet: PrintedSheet }) {
  const language: Language = sheet.language ?? 'en';
  const { child, code, validUntil, standing, items, givenBy, planVersion } = sheet;
  const names = language === 'hi' ? [child?.nameLocal, child?.name] : [child?.name, child?.nameLocal];
  const name = names.find((each) => each != null) ?? '';
  const date =
    validUntil && new Intl.DateTimeFormat(LOCALES[language], DAY).format(new Date(`${validUntil}T00:00:00Z`));
  const minutes = (items ?? []).reduce((sum, { minutesPerDay }) => sum + (minutesPerDay ?? 0), 0);
  const days = weekdays(language);
  return (
    <article className={styles.paper} lang={language} translate="no">
      {standing !== 'VALID' && (
        <p className={styles.void} role="alert">
          {say(language, standing === 'RUN_OUT' ? 'homeSheet.runOut' : 'homeSheet.withdrawn')}
        </p>
      )}
      <header className={styles.head}>
        <div>
          <h2 className={styles.title}>{say(language, 'homeSheet.title')}</h2>
          <p className={styles.name} lang={langOf(name)}>
            <Identifying>{name}</Identifying>
          </p>
        </div>
        <p className={styles.seal}>
          {date && <b>{say(language, 'homeSheet.until', { date })}</b>}
          <span className={styles.code}>{say(language, 'homeSheet.code', { code: code ?? '' })}</span>
        </p>
      </header>
      <ol className={styles.items}>
        {(items ?? []).map((item) => (
          <li key={item.id} className={styles.item}>
            <OnPaper item={item} language={language} days={days} />
          </li>
        ))}
      </ol>
      <footer className={styles.foot}>
        <p>
          <b>{say(language, 'homeSheet.together', { minutes })}</b> {say(language, 'homeSheet.ask')}
        </p>
        <p className={styles.small}>
          <Identifying>{givenBy?.name}</Identifying>
          {planVersion && ` · ${planVersion.number}.${planVersion.revision} · ${code ?? ''}`}
          {language === 'hi' && (
            <>
              {` · ${say('hi', 'homeSheet.unreviewed')} `}
              <span lang="en">{say('en', 'homeSheet.unreviewed')}</span>
            </>
          )}
        </p>
      </footer>
    </article>
  );
}

interface OnPaperProps {
  item: PrintedItem;
  language: Language;
  days: readonly string[];
}

/** One activity: the drawing, what and why, when, when to stop, and a box for each day of a week. */
function OnPaper({ item, language, days }: OnPaperProps) {
  const { picture, words, why, moment, routine, minutesPerDay, daysPerWeek, brace, activity, helpers, stopIf } = item;
  const site = BODY_SITES.find((each) => each === activity?.site);
  const side = SIDES.find((each) => each === activity?.side);
  const place = [site && say(language, `bodySite.${site}`), side && say(language, `side.${side}`)].filter(Boolean);
  const often = say(language, daysPerWeek === 7 ? 'homeSheet.everyDay' : 'homeSheet.someDays', {
    minutes: minutesPerDay ?? 0,
    days: daysPerWeek ?? 0,
  });
  return (
    <>
      <div className={styles.picture}>{picture && <HomePicture code={picture} size={112} silent />}</div>
      <div className={styles.text}>
        <h3 className={styles.words}>
          <OwnWords>{words ?? ''}</OwnWords>
        </h3>
        {why && (
          <p className={styles.why} lang={langOf(why)}>
            {say(language, 'homeSheet.why', { statement: why })}
          </p>
        )}
        <dl className={styles.facts}>
          <dt>{say(language, 'homeSheet.when')}</dt>
          <dd>
            {moment && `${say(language, `homeMoment.${moment}`)}, `}
            {routine && (
              <>
                <OwnWords>{routine}</OwnWords>
                {', '}
              </>
            )}
            {often}
          </dd>
          {place.length > 0 && (
            <>
              <dt>{say(language, 'homeSheet.where')}</dt>
              <dd>{place.join(', ')}</dd>
            </>
          )}
          <dt>{say(language, 'homeSheet.who')}</dt>
          <dd>
            {(helpers ?? []).map((each) => say(language, `homeHelper.${each}`)).join(', ')}
            {brace && `. ${say(language, `homeBrace.${brace}`)}`}
          </dd>
        </dl>
        <p className={styles.stop}>
          <b>{say(language, 'homeSheet.stopIf')}</b> <OwnWords>{stopIf ?? ''}</OwnWords>
        </p>
        <div className={styles.week}>
          <span>{say(language, 'homeSheet.fitted')}</span>
          {days.map((day) => (
            <span key={day} className={styles.day}>
              <span className={styles.box} aria-hidden="true" />
              {day}
            </span>
          ))}
        </div>
      </div>
    </>
  );
}
