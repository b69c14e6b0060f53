import { BODY_SITES, SIDES, TEXT_LENGTHS } from '@trellis/domain';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { isRecord } from '../../../lib/auth/viewer.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { PickField } from '../../../ui/fields/pick-field.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { type PrecautionKind, useHazardNames, usePrecautionKinds } from '../../../lib/precautions/precaution-kinds.ts';
import { WritesAs } from '../writes-as.tsx';
import { RaisePrecaution } from './precautions.graphql.ts';

/** Every field as it is typed; empty is not said. */
interface Raised {
  precaution: string;
  site: string;
  side: string;
  status: string;
  statusUntil: string;
  note: string;
}

const EMPTY: Raised = { precaution: '', site: '', side: '', status: '', statusUntil: '', note: '' };

function isRaised(stored: unknown): stored is Raised {
  return isRecord(stored) && Object.keys(EMPTY).every((field) => typeof stored[field] === 'string');
}

/** A warning from the catalogue; a place on the body and a status are asked for where the kind has them. */
export function RaisePrecautionForm({ childId, onDone }: { childId: string; onDone: () => void }) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const today = useToday();
  const kinds = usePrecautionKinds();
  const draft = useOwnDraft('raise-precaution', childId, EMPTY, isRaised);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const { precaution, site, side, status, statusUntil, note } = draft.value;
  const kind = kinds.find(({ code }) => code === precaution);
  const set = (fields: Partial<Raised>) => draft.change({ ...draft.value, ...fields });
  const save = async () => {
    const input = {
      childId,
      precaution,
      ...(kind?.takesSite && { site: site || null, side: side || null }),
      ...(status && { status, statusUntil: statusUntil || null }),
      note: note.trim() || null,
    };
    await act.send(RaisePrecaution, { input });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm
      act={act}
      save={t('chart.raise')}
      cancel={t('chart.cancel')}
      disabled={!precaution}
      onSave={save}
      onCancel={onDone}
    >
      <WritesAs />
      <PickField
        label={t('chart.raise.kind')}
        required
        choices={kinds.map(({ code, label }) => ({ value: code, label: say(label) }))}
        value={precaution || undefined}
        onPick={(picked) => set({ precaution: picked ?? '', site: '', side: '', status: '', statusUntil: '' })}
      />
      {kind?.takesSite && (
        <Columns min={140} gap={3}>
          <SelectField
            label={t('chart.raise.site')}
            required={kind.needsSite}
            value={site}
            onChange={({ currentTarget }) => set({ site: currentTarget.value })}
          >
            <option value="">{t('chart.raise.notSaid')}</option>
            {BODY_SITES.map((each) => (
              <option key={each} value={each}>
                {word(`bodySite.${each}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('chart.raise.side')}
            required={kind.needsSite}
            value={side}
            onChange={({ currentTarget }) => set({ side: currentTarget.value })}
          >
            <option value="">{t('chart.raise.notSaid')}</option>
            {SIDES.map((each) => (
              <option key={each} value={each}>
                {word(`side.${each}`)}
              </option>
            ))}
          </SelectField>
        </Columns>
      )}
      {kind && kind.statuses.length > 0 && (
        <Columns min={140} gap={3}>
          <SelectField
            label={t('chart.raise.status')}
            value={status}
            onChange={({ currentTarget }) => set({ status: currentTarget.value })}
          >
            <option value="">{t('chart.raise.notSaid')}</option>
            {kind.statuses.map(({ code, label }) => (
              <option key={code} value={code}>
                {say(label)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('chart.raise.statusUntil')}
            type="date"
            min={today}
            value={statusUntil}
            onChange={({ currentTarget }) => set({ statusUntil: currentTarget.value })}
          />
        </Columns>
      )}
      {kind && <Effects lists={kind.statuses.find(({ code }) => code === status) ?? kind} />}
      <TextArea
        label={t('chart.raise.note')}
        maxLength={TEXT_LENGTHS.precaution}
        value={note}
        onChange={({ currentTarget }) => set({ note: currentTarget.value })}
      />
    </ActForm>
  );
}

/** What it will mean for the activities of a plan, as it is picked so far: what is forbidden, and what asks for care. */
function Effects({ lists: { forbids, withCare } }: { lists: Pick<PrecautionKind, 'forbids' | 'withCare'> }) {
  const t = useText();
  const namesOf = useHazardNames();
  return (
    <Stack gap={1}>
      {forbids.length > 0 && <p>{t('chart.raise.forbids', { list: namesOf(forbids) })}</p>}
      {withCare.length > 0 && <p>{t('chart.raise.withCare', { list: namesOf(withCare) })}</p>}
    </Stack>
  );
}
