import { can, HANDLING_KEYS, type HandlingKey, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller, useFormats } from '../../../lib/workplace/workplace.ts';
import { useDraft } from '../../../lib/drafts/use-draft.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextArea } from '../../../ui/fields/text-field.tsx';
import { Card, Identifying, Row, Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { PlanChild } from '../plan-content.ts';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { AgreeHandling, EndHandling } from './handling.graphql.ts';

type Line = NonNullable<PlanChild['handling']>[number];

/** The agreed list of how this child is handled: what a covering therapist, a school and a grandmother need first. */
export function HandlingCard({ child }: { child: PlanChild }) {
  const t = useText();
  const caller = useCaller();
  const [adding, setAdding] = useState(false);
  const lines = (child.handling ?? []).filter(({ endedAt }) => !endedAt);
  const own = caller.discipline;
  const mayEdit = (discipline: string | null) =>
    can(caller, 'handling:edit', { onCareTeam: child.onMyTeam === true, ...(discipline && { discipline }) }).ok;
  // A line is agreed for a discipline: who has none has no line to add.
  const mayAdd = own !== null && mayEdit(own);
  return (
    <Card label={t('plan.handling')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('plan.handling')}</h2>
          {mayAdd && !adding && (
            <Button variant="quiet" onClick={() => setAdding(true)}>
              {t('plan.handling.add')}
            </Button>
          )}
        </Row>
        {lines.length === 0 && !adding && <p className={styles.empty}>{t('plan.handling.none')}</p>}
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line.id} className={styles.line}>
              <HandlingLine line={line} mayEnd={mayEdit(line.discipline)} />
            </li>
          ))}
        </ul>
        {adding && own && <AgreeLine childId={child.id} discipline={own} onDone={() => setAdding(false)} />}
      </Stack>
    </Card>
  );
}

function HandlingLine({ line, mayEnd }: { line: Line; mayEnd: boolean }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { run, busy, refused } = usePlanAct();
  return (
    <>
      <Row gap={2} justify="between">
        <b>{line.key && word(`handlingKey.${line.key}`)}</b>
        {line.discipline && <DisciplineMark discipline={discipline(line.discipline)} />}
      </Row>
      <OwnWords>{line.value ?? ''}</OwnWords>
      <Row gap={2} justify="between">
        <small className={styles.small}>
          <Identifying>{line.owner?.name}</Identifying>
          {line.since && ` · ${t('plan.handling.since', { day: formats.shortDay(line.since) })}`}
        </small>
        {mayEnd && (
          <Button
            variant="quiet"
            busy={busy}
            onClick={() => void run(EndHandling, { input: { lineId: line.id, version: line.version } })}
          >
            {t('plan.handling.end')}
          </Button>
        )}
      </Row>
      <Refused>{refused}</Refused>
    </>
  );
}

interface NewLine {
  key: HandlingKey;
  value: string;
}

const EMPTY: NewLine = { key: 'SITTING_POSITION', value: '' };

function AgreeLine({ childId, discipline, onDone }: { childId: string; discipline: string; onDone: () => void }) {
  const t = useText();
  const word = useWord();
  const draft = useDraft('agree-handling', childId, EMPTY);
  const act = draftAct(draft, usePlanAct(), onDone);
  const { key, value } = draft.value;
  const save = async () => {
    await act.send(AgreeHandling, { input: { childId, key, value, discipline } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('plan.save')} cancel={t('plan.cancel')} onSave={save} onCancel={onDone}>
      <SelectField
        label={t('plan.handling.key')}
        value={key}
        onChange={(event) => {
          const chosen = HANDLING_KEYS.find((each) => each === event.currentTarget.value);
          if (chosen) draft.change({ ...draft.value, key: chosen });
        }}
      >
        {HANDLING_KEYS.map((each) => (
          <option key={each} value={each}>
            {word(`handlingKey.${each}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t('plan.handling.value')}
        required
        maxLength={TEXT_LENGTHS.handling}
        value={value}
        onChange={(event) => draft.change({ ...draft.value, value: event.currentTarget.value })}
      />
    </ActForm>
  );
}
