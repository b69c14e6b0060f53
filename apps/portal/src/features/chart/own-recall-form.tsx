import { OWN_RECALL_LIMITS, RECALL_UNITS, type RecallUnit } from '@trellis/domain';
import { useState } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { isRecord } from '../../lib/auth/viewer.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useOwnDraft } from '../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import type { Child } from './child-head.ts';
import { AddOwnRecall, ChangeOwnRecall, type OwnRecallFields } from './own-recall.graphql.ts';
import { WritesAs } from './writes-as.tsx';

export type OwnRecall = ResultOf<typeof OwnRecallFields>;

interface Typed {
  id: string;
  what: string;
  why: string;
  everyCount: string;
  everyUnit: RecallUnit;
  firstDueOn: string;
  ownerId: string;
}

interface OwnRecallFormProps {
  child: Child;
  /** What is changed; without it a new one is added. */
  changes?: OwnRecall;
  onDone: () => void;
}

/** What is looked at again, why, how often, when first, and who sees to it. */
export function OwnRecallForm({ child, changes, onDone }: OwnRecallFormProps) {
  const t = useText();
  const today = useToday();
  const { staff } = useViewer();
  const [empty] = useState<Typed>(() => ({
    id: changes?.id ?? newId(),
    what: changes?.what ?? '',
    why: changes?.why ?? '',
    everyCount: String(changes?.everyCount ?? 6),
    everyUnit: changes?.everyUnit ?? 'MONTH',
    firstDueOn: changes?.firstDueOn ?? today,
    ownerId: changes?.owner?.id ?? staff.id,
  }));
  const isTyped = (stored: unknown): stored is Typed =>
    isRecord(stored) && Object.entries(empty).every(([field, value]) => typeof stored[field] === typeof value);
  const draft = useOwnDraft(changes ? 'own-recall-change' : 'own-recall', changes?.id ?? child.id, empty, isTyped);
  const { run, busy, refused } = usePress(useReread());
  const { id, everyCount, ...typed } = draft.value;
  const set = (fields: Partial<Typed>) => draft.change({ ...draft.value, ...fields });
  const save = async () => {
    const said = { ...typed, everyCount: Number(everyCount) };
    const done = changes
      ? await run(ChangeOwnRecall, { input: { ownRecallId: changes.id, version: changes.version, ...said } })
      : await run(AddOwnRecall, { input: { id, childId: child.id, ...said } });
    if (!done) return;
    await draft.discard();
    onDone();
  };
  const team = currentTeam(child).flatMap((member) => (member.staff ? [member.staff] : []));
  const known = team.some((each) => each.id === typed.ownerId);
  if (draft.state === 'LOADING') return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={3}>
        <WritesAs />
        <Refused>{refused}</Refused>
        <TextField
          label={t('chart.recall.own.what')}
          required
          maxLength={OWN_RECALL_LIMITS.whatLength}
          value={typed.what}
          onChange={({ currentTarget }) => set({ what: currentTarget.value })}
        />
        <TextField
          label={t('chart.recall.own.why')}
          required
          maxLength={OWN_RECALL_LIMITS.whyLength}
          value={typed.why}
          onChange={({ currentTarget }) => set({ why: currentTarget.value })}
        />
        <Row align="end">
          <TextField
            label={t('chart.recall.own.every')}
            type="number"
            required
            min={1}
            max={OWN_RECALL_LIMITS.everyCount}
            value={everyCount}
            onChange={({ currentTarget }) => set({ everyCount: currentTarget.value })}
          />
          <SelectField
            label={t('chart.recall.own.unit')}
            value={typed.everyUnit}
            onChange={({ currentTarget }) =>
              set({ everyUnit: RECALL_UNITS.find((each) => each === currentTarget.value) ?? 'MONTH' })
            }
          >
            {RECALL_UNITS.map((unit) => (
              <option key={unit} value={unit}>
                {t(`chart.recall.own.unit.${unit}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('chart.recall.own.first')}
            type="date"
            required
            value={typed.firstDueOn}
            onChange={({ currentTarget }) => set({ firstDueOn: currentTarget.value })}
          />
        </Row>
        <SelectField
          label={t('chart.recall.own.who')}
          value={typed.ownerId}
          onChange={({ currentTarget }) => set({ ownerId: currentTarget.value })}
        >
          {!known && (
            <option value={typed.ownerId}>
              {typed.ownerId === staff.id ? staff.name : (changes?.owner?.name ?? '')}
            </option>
          )}
          {team.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
        <Row>
          <Button type="submit" variant="primary" busy={busy}>
            {t(changes ? 'chart.recall.own.saveChange' : 'chart.recall.own.save')}
          </Button>
          <Button onClick={onDone}>{t('chart.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
