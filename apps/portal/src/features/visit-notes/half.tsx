import { type Snippet, visitNoteWords, waitsFor } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Amending } from './amending.tsx';
import { AnswerFor } from './answer-for.tsx';
import { HalfText } from './half-text.tsx';
import type { Note, NotedVisit } from './noted-visit.ts';
import { TakeBack } from './take-back.tsx';
import { WriteHalf } from './write-half.tsx';

interface HalfProps {
  visit: NotedVisit;
  note: Note;
  snippets: readonly Snippet[];
  onTeam: boolean;
}

/** The half of one discipline: written by its writer until it is signed, read by everybody, answered for or added to afterwards. */
export function Half({ visit, note, snippets, onTeam }: HalfProps) {
  const t = useText();
  const say = useLocalised();
  const discipline = useDiscipline();
  const { staff } = useViewer();
  const { standing } = note;
  const treated = (visit.therapists ?? []).find((each) => each.staff?.id === staff.id);
  const isMine = treated?.discipline === note.discipline && (standing === 'MISSING' || note.writer?.id === staff.id);
  const isOpen = waitsFor(standing) === 'WRITER';
  const title = t(isMine ? 'visitNote.mine' : 'visitNote.of', { discipline: discipline(note.discipline).name });
  return (
    <Card label={title}>
      <Stack gap={4}>
        <Row gap={2} justify="between">
          <Row gap={2}>
            <DisciplineMark discipline={discipline(note.discipline)} />
            <h2>{title}</h2>
            <Identifying>{note.writer?.name}</Identifying>
          </Row>
          <b>{say(visitNoteWords.noteStanding[standing])}</b>
        </Row>
        {isMine && isOpen ? (
          <WriteHalf visit={visit} note={note} snippets={snippets} />
        ) : (
          <HalfText note={note} isCoTreatment={visit.coTreatment === true} />
        )}
        {isMine && (standing === 'AWAITS_OTHER_HALF' || standing === 'AWAITS_CO_SIGNATURE') && (
          <TakeBack visitId={visit.id} version={note.noteVersion} />
        )}
        {standing === 'AWAITS_CO_SIGNATURE' && !isMine && <AnswerFor visit={visit} note={note} onTeam={onTeam} />}
        {standing === 'LOCKED' && <Amending visitId={visit.id} note={note} onTeam={onTeam} />}
      </Stack>
    </Card>
  );
}
