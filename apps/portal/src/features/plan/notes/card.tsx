import { TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import type { ResultOf } from '../../../graphql/graphql.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { Draft } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { NoteTo } from './note-to.tsx';
import {
  type NoteFields,
  PlanNotes,
  SettleDisciplineNote,
  TakeDisciplineNote,
  WithdrawDisciplineNote,
} from './notes.graphql.ts';
import styles from './notes.module.css';

type Note = ResultOf<typeof NoteFields>;

/** What the disciplines say to each other beside the plan: what is open first, what is settled folded away. */
export function NotesCard() {
  const t = useText();
  const { plan, version } = usePlanDesk();
  const { data, isError, refetch } = useRead(PlanNotes, { planId: plan.id });
  const notes = data?.carePlan?.notes ?? [];
  const open = notes.filter(({ state }) => state === 'OPEN');
  const settled = notes.filter(({ state }) => state !== 'OPEN');
  const parties = (version.goals ?? []).flatMap(({ strands }) => (strands ?? []).map(({ discipline }) => discipline));
  return (
    <Card label={t('notes.title')}>
      <Stack gap={3}>
        <h2>{t('notes.title')}</h2>
        {isError && !data && (
          <>
            <Refused>{t('notes.failed')}</Refused>
            <Button onClick={() => void refetch()}>{t('notes.again')}</Button>
          </>
        )}
        {!data && !isError && <p className={styles.quiet}>{t('notes.loading')}</p>}
        {data && notes.length === 0 && <p className={styles.quiet}>{t('notes.none')}</p>}
        {open.length > 0 && (
          <ul className={styles.list}>
            {open.map((note) => (
              <li key={note.id}>
                <Said note={note} />
                <Acts note={note} />
              </li>
            ))}
          </ul>
        )}
        <Row gap={1}>
          <NoteTo subject={{ about: 'PLAN' }} disciplines={parties} words={t('notes.wholePlan')} />
        </Row>
        {settled.length > 0 && (
          <details>
            <summary className={styles.fold}>{t('notes.settled', { count: settled.length })}</summary>
            <ul className={styles.list}>
              {settled.map((note) => (
                <li key={note.id}>
                  <Said note={note} />
                  <Settled note={note} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Card>
  );
}

function Said({ note }: { note: Note }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { from, to, words, writtenBy, writtenAt } = note;
  const about = words ? say(words.about) : '';
  return (
    <>
      <Row gap={2}>
        {from && <DisciplineMark discipline={discipline(from)} />}
        <span aria-hidden="true">›</span>
        {to && <DisciplineMark discipline={discipline(to)} />}
        <Identifying>{about || t('notes.wholePlan')}</Identifying>
      </Row>
      <p className={styles.text}>
        <OwnWords>{note.text ?? ''}</OwnWords>
      </p>
      {words?.proposed && words.fieldName && <Value note={note} />}
      <p className={styles.quiet}>
        <Identifying>
          {t('notes.who', { name: writtenBy?.name ?? '', moment: writtenAt ? formats.moment(writtenAt) : '' })}
        </Identifying>
      </p>
    </>
  );
}

/** The value that is proposed, beside what stood there, and what stands there now where that is another. */
function Value({ note: { words, state } }: { note: Note }) {
  const t = useText();
  const say = useLocalised();
  if (!words?.proposed || !words.before || !words.now || !words.fieldName) return null;
  const [before, now, proposed] = [say(words.before), say(words.now), say(words.proposed)];
  return (
    <p className={styles.value}>
      <Identifying>
        {t('notes.change', { field: say(words.fieldName), before: before || t('notes.empty'), proposed })}
      </Identifying>
      {state === 'OPEN' && now !== before && (
        <small>
          <Identifying>{t('notes.now', { now: now || t('notes.empty') })}</Identifying>
        </small>
      )}
    </p>
  );
}

function Settled({ note: { state, settledBy, settledAt, reply } }: { note: Note }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  if (!state || !settledAt) return null;
  return (
    <>
      {reply && (
        <p className={styles.text}>
          <OwnWords>{reply}</OwnWords>
        </p>
      )}
      <p className={styles.quiet}>
        <Identifying>
          {t('notes.settledBy', {
            state: word(`noteState.${state}`),
            name: settledBy?.name ?? '',
            moment: formats.moment(settledAt),
          })}
        </Identifying>
      </p>
    </>
  );
}

/** The version of the row a note is about, as the draft has it. */
function rowVersionIn(draft: Draft | null | undefined, { about, aboutId }: Note): number | undefined {
  if (draft?.state !== 'DRAFT') return undefined;
  const goals = draft.goals ?? [];
  switch (about) {
    case 'GOAL':
      return goals.find(({ goal }) => goal.id === aboutId)?.version;
    case 'STRAND':
      return goals.flatMap(({ strands }) => strands ?? []).find(({ strand }) => strand.id === aboutId)?.version;
    case 'HOME_ITEM':
      return draft.homeItems?.find(({ id }) => id === aboutId)?.version ?? undefined;
    case 'PLAN':
    case null:
      return undefined;
  }
}

function Acts({ note }: { note: Note }) {
  const t = useText();
  const { plan } = usePlanDesk();
  const { run, busy, refused } = usePress(useReread());
  const [writing, setWriting] = useState<'DECLINE' | 'ANSWER'>();
  const { draft } = plan;
  const acts = note.acts ?? [];
  const seen = { noteId: note.id, version: note.version ?? 0 };
  const rowVersion = rowVersionIn(draft, note);
  const take = () =>
    draft &&
    rowVersion !== undefined &&
    run(TakeDisciplineNote, { input: { ...seen, versionId: draft.id, rowVersion } });
  if (acts.length === 0) return null;
  return (
    <>
      {acts.includes('TAKE') && rowVersion === undefined && <p className={styles.quiet}>{t('notes.noDraft')}</p>}
      <Refused>{refused}</Refused>
      {writing ? (
        <Reply
          note={note}
          act={writing}
          busy={busy}
          onSend={async (reply) =>
            (await run(SettleDisciplineNote, { input: { ...seen, act: writing, reply } })) !== undefined
          }
          onCancel={() => setWriting(undefined)}
        />
      ) : (
        <Row gap={1}>
          {acts.includes('TAKE') && rowVersion !== undefined && (
            <Button variant="primary" busy={busy} onClick={() => void take()}>
              {t('notes.take')}
            </Button>
          )}
          {acts.includes('DECLINE') && <Button onClick={() => setWriting('DECLINE')}>{t('notes.decline')}</Button>}
          {acts.includes('ANSWER') && <Button onClick={() => setWriting('ANSWER')}>{t('notes.answer')}</Button>}
          {acts.includes('READ') && (
            <Button
              variant="quiet"
              busy={busy}
              onClick={() => void run(SettleDisciplineNote, { input: { ...seen, act: 'READ' } })}
            >
              {t('notes.read')}
            </Button>
          )}
          {acts.includes('WITHDRAW') && (
            <Button variant="quiet" busy={busy} onClick={() => void run(WithdrawDisciplineNote, { input: seen })}>
              {t('notes.withdraw')}
            </Button>
          )}
        </Row>
      )}
    </>
  );
}

interface ReplyProps {
  note: Note;
  act: 'DECLINE' | 'ANSWER';
  busy: boolean;
  onSend: (reply: string) => Promise<boolean>;
  onCancel: () => void;
}

/** Nothing is settled before the words are sent: until then it can be left, and what was typed is there again. */
function Reply({ note, act, busy, onSend, onCancel }: ReplyProps) {
  const t = useText();
  const draft = useDraft('discipline-note-reply', note.id, { reply: '' });
  const { reply } = draft.value;
  const send = async () => {
    if (await onSend(reply)) await draft.discard();
  };
  if (draft.state === 'LOADING') return null;
  return (
    <Stack gap={2}>
      <TextArea
        name="reply"
        label={t(act === 'DECLINE' ? 'notes.reason' : 'notes.reply')}
        maxLength={TEXT_LENGTHS.reason}
        value={reply}
        onChange={(event) => draft.change({ reply: event.currentTarget.value })}
      />
      <Row gap={1}>
        <Button
          variant="primary"
          busy={busy}
          disabled={act === 'ANSWER' && reply.trim() === ''}
          onClick={() => void send()}
        >
          {t(act === 'DECLINE' ? 'notes.decline' : 'notes.answer')}
        </Button>
        <Button onClick={onCancel}>{t('plan.cancel')}</Button>
      </Row>
    </Stack>
  );
}
