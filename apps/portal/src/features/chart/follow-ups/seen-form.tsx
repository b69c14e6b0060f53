import { type Level, SEEN_BY, type SeenBy, TEXT_LENGTHS } from '@trellis/domain';
import { useState } from 'react';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { newId } from '../../../lib/new-id.ts';
import { useSettings, useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Columns } from '../../../ui/layout/layout.tsx';
import { asLevel } from '../../../ui/measures/level.ts';
import { LevelButtons } from '../../../ui/measures/level-buttons.tsx';
import styles from '../chart.module.css';
import { RecordFollowUp } from './follow-ups.graphql.ts';
import type { FollowUp } from './reached-goals.ts';

interface Typed {
  level: Level | null;
  setting: string;
  seenBy: SeenBy;
  seenOn: string;
  note: string;
}

function isTyped(stored: unknown): stored is Typed {
  return (
    isRecord(stored) &&
    ['setting', 'seenOn', 'note'].every((field) => typeof stored[field] === 'string') &&
    SEEN_BY.some((each) => each === stored['seenBy']) &&
    (stored['level'] === null || typeof stored['level'] === 'number')
  );
}

/** What is seen of a reached goal: its level in words, where, how and when. */
export function SeenForm({ followUp, onDone }: { followUp: FollowUp; onDone: () => void }) {
  const t = useText();
  const word = useWord();
  const today = useToday();
  const settings = useSettings();
  const [id] = useState(() => newId());
  const { id: followUpId, version, scaleEdition, from } = followUp;
  const own = followUp.setting ?? '';
  const empty: Typed = { level: null, setting: own, seenBy: 'IN_PERSON', seenOn: today, note: '' };
  const draft = useOwnDraft('follow-up', followUpId, empty, isTyped);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { level, setting, seenBy, seenOn, note } = draft.value;
  const set = (fields: Partial<Typed>) => draft.change({ ...draft.value, ...fields });
  const levels = (followUp.levels ?? []).map((each) => ({ level: asLevel(each.level), text: each.text }));
  const save = async () => {
    if (level === null) return;
    const input = { id, followUpId, version, scaleEdition: scaleEdition ?? 1, level, setting, seenBy, seenOn, note };
    await act.send(RecordFollowUp, { input });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('followUp.see.save')}
      cancel={t('followUp.cancel')}
      disabled={level === null}
      aside={level === null && <small className={styles.quiet}>{t('followUp.see.choose')}</small>}
      onSave={save}
      onCancel={onDone}
    >
      <p className={styles.quiet}>{t('followUp.see.text')}</p>
      <LevelButtons levels={levels} value={level ?? undefined} onTap={(tapped) => set({ level: tapped })} />
      <Columns min={160} gap={3}>
        <SelectField
          label={t('followUp.see.where')}
          value={setting}
          onChange={({ currentTarget }) => set({ setting: currentTarget.value })}
        >
          {settings.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('followUp.see.how')}
          value={seenBy}
          onChange={({ currentTarget }) =>
            set({ seenBy: SEEN_BY.find((each) => each === currentTarget.value) ?? 'IN_PERSON' })
          }
        >
          {SEEN_BY.map((how) => (
            <option key={how} value={how}>
              {word(`seenBy.${how}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('followUp.see.on')}
          type="date"
          required
          min={from ?? undefined}
          max={today}
          value={seenOn}
          onChange={({ currentTarget }) => set({ seenOn: currentTarget.value })}
        />
      </Columns>
      {setting !== own && <p className={styles.quiet}>{t('followUp.see.elsewhere')}</p>}
      <TextField
        label={t('followUp.see.note')}
        maxLength={TEXT_LENGTHS.followUpNote}
        value={note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </ActForm>
  );
}
