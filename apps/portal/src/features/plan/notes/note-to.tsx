import { can } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import type { NoteSubject } from './value.ts';

const NoteSheet = lazy(async () => ({ default: (await import('./write-sheet.tsx')).NoteSheet }));

interface NoteToProps {
  subject: NoteSubject;
  /** The disciplines it may be for; one's own is left out. */
  disciplines: readonly string[];
  /** The row in the words it has on the screen. */
  words: string;
}

/** The way to a note for each other discipline a row is of. */
export function NoteTo({ subject, disciplines, words }: NoteToProps) {
  const t = useText();
  const caller = useCaller();
  const discipline = useDiscipline();
  const { child, plan } = usePlanDesk();
  const [to, setTo] = useState<string>();
  const may = can(caller, 'note:write', { onCareTeam: child.onMyTeam === true }).ok && caller.discipline !== null;
  if (!may || plan.state === 'ENDED') return null;
  return (
    <>
      {[...new Set(disciplines)]
        .filter((code) => code !== caller.discipline)
        .map((code) => {
          const { letters } = discipline(code).mark;
          return (
            <Button
              key={code}
              variant="quiet"
              className={styles.startOfRow}
              aria-label={t('notes.toAbout', { discipline: letters, words })}
              onClick={() => setTo(code)}
            >
              {t('notes.to', { discipline: letters })}
            </Button>
          );
        })}
      {to !== undefined && (
        <Suspense>
          <NoteSheet subject={subject} to={to} words={words} onClose={() => setTo(undefined)} />
        </Suspense>
      )}
    </>
  );
}
