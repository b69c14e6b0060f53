import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats, useSettingName } from '../../../lib/workplace/workplace.ts';
import { classes } from '../../../ui/classes.ts';
import { Identifying, Unseen } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { MarkShapeIcon } from '../../../ui/marks/discipline-mark.tsx';
import type { MarkedDiscipline } from '../../../ui/marks/mark.ts';
import { useEntryWords } from './entry-words.ts';
import styles from './timeline.module.css';
import type { TimelineEntry } from './use-timeline.ts';

interface EntryRowProps {
  childId: string;
  entry: TimelineEntry;
  /** The disciplines that have a lane, in order. */
  lanes: readonly MarkedDiscipline[];
}

/** One thing that happened: its place in the lanes, what it was, and by whom. What was taken back stays, struck out. */
export function EntryRow({ childId, entry, lanes }: EntryRowProps) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const settingName = useSettingName();
  const { title, value } = useEntryWords()(entry);
  const { observation, by } = entry;
  const voided = observation?.voidedAt != null;
  const circumstances = [
    observation?.setting && settingName(observation.setting),
    ...(observation?.remarks ?? []).map((remark) => word(`observationRemark.${remark}`)),
  ];
  return (
    <li className={styles.entry}>
      <Lanes discipline={entry.discipline} lanes={lanes} />
      <div className={classes(styles.what, voided && styles.voided)}>
        <p>
          <b>{title}</b>
          {value && (
            <>
              {': '}
              <OwnWords>{value}</OwnWords>
            </>
          )}
        </p>
        <About entry={entry} />
        {entry.planVersion && (
          <Link
            to="/children/$childId/plan/$versionId"
            params={{ childId, versionId: entry.planVersion.id }}
            className={styles.version}
            data-screen-only
          >
            {t(isFirst(entry.planVersion) ? 'chart.entry.read' : 'chart.entry.changes')}
          </Link>
        )}
        {entry.conference && (
          <Link
            to="/children/$childId/conferences"
            params={{ childId }}
            search={{ show: entry.conference.id }}
            className={styles.version}
            data-screen-only
          >
            {t('chart.entry.open')}
          </Link>
        )}
        {observation?.note && (
          <p>
            <OwnWords>{observation.note}</OwnWords>
          </p>
        )}
      </div>
      {voided && (
        <p className={styles.takenBack}>
          {t('chart.takenBack')}
          {observation.voidReason && `: ${word(`voidReason.${observation.voidReason}`)}`}
        </p>
      )}
      <small className={styles.by}>
        {entry.kind === 'OBSERVATION' && `${[formats.time(entry.at), ...circumstances].filter(Boolean).join(' · ')} · `}
        <Identifying>{by}</Identifying>
      </small>
    </li>
  );
}

/** The strand that was measured, in what it does, and the goal. */
function About({ entry: { strand, goal } }: Pick<EntryRowProps, 'entry'>) {
  const said = [strand?.inForce?.what, goal?.statement].filter((words) => words != null && words !== '');
  if (said.length === 0) return null;
  return (
    <p className={styles.goal}>
      <OwnWords>{said.join(' · ')}</OwnWords>
    </p>
  );
}

function isFirst({ number, revision }: { number: number; revision: number }): boolean {
  return number === 1 && revision === 0;
}

function Lanes({ discipline, lanes }: { discipline: string | null; lanes: readonly MarkedDiscipline[] }) {
  const t = useText();
  const style: CSSProperties & Record<'--lanes', number> = { '--lanes': Math.max(1, lanes.length) };
  const own = lanes.findIndex(({ code }) => code === discipline);
  const marked = lanes[own];
  return (
    <span className={styles.lanes} style={style}>
      <Unseen>{marked?.name ?? t('chart.jointLane')}</Unseen>
      {lanes.map(({ code, mark }, lane) => (
        <span key={code} className={styles.lane} aria-hidden="true">
          {lane === own && (
            <span className={styles.laneMark}>
              <MarkShapeIcon mark={mark} size={16} />
              <small>{mark.letters}</small>
            </span>
          )}
        </span>
      ))}
      {!marked && <span className={styles.joint} aria-hidden="true" />}
    </span>
  );
}
