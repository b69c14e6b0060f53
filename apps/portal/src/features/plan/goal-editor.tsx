import { can, GOAL_DIRECTIONS, type GoalDirection, LEVELS, type Level, type LevelText } from '@trellis/domain';
import { useRowDraft } from '../../lib/drafts/use-row-draft.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SavedBadge } from '../../ui/feedback/saved-badge.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { asLevel } from '../../ui/measures/level.ts';
import { ConflictSheet } from '../../ui/overlay/conflict-sheet.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { AsksAgain } from './asks-again.tsx';
import type { GoalBandProps } from './goal-band.tsx';
import { goalIn } from './plan-content.ts';
import { EditGoal, PlanCatalogue, RemoveGoal } from './plan.graphql.ts';
import { saveRow, usePlanAct, useRereadPlan } from './use-plan-act.ts';

interface GoalRow {
  statement: string;
  setting: string | null;
  priorityId: string | null;
  direction: GoalDirection;
  levels: readonly LevelText[];
  targetOn: string | null;
  icf: string | null;
  division: string;
}

type GoalEditorProps = Omit<GoalBandProps, 'writable'> & { onClose: () => void };

/** A measurable goal: who does what, where, for which wish, and the five worded levels. Saves itself. */
export function GoalEditor({ child, plan, version, content, onClose }: GoalEditorProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const caller = useCaller();
  const reread = useRereadPlan();
  const { run, busy, refused } = usePlanAct();
  const settings = useRead(PlanCatalogue, {}).data?.catalogue.settings ?? [];
  const goalId = content.goal.id;
  const inForce = goalIn(plan.inForce, goalId);
  const row = useRowDraft<GoalRow>({
    form: 'goal',
    subject: `${version.id}-${goalId}`,
    stored: {
      statement: content.statement ?? '',
      setting: content.setting ?? null,
      priorityId: content.priority?.id ?? null,
      direction: content.direction ?? 'IMPROVE',
      levels: (content.levels ?? []).map(({ level, text }) => ({ level: asLevel(level), text })),
      targetOn: content.targetOn ?? null,
      icf: content.icf ?? null,
      division: content.division ?? '',
    },
    version: content.version,
    save: ({ levels, ...changed }, at) => {
      const input = { versionId: version.id, goalId, version: at, ...changed };
      // A level without words is a level that is not there yet.
      const worded = levels?.filter(({ text }) => text.trim() !== '').map((each) => ({ ...each }));
      return saveRow(EditGoal, { input: worded === undefined ? input : { ...input, levels: worded } }, at);
    },
    reread,
  });
  const { value, change, clash } = row;
  const disciplines = (content.strands ?? []).map(({ discipline }) => discipline);
  const may = can(caller, 'goal:edit', { onCareTeam: child.onMyTeam === true, goalDisciplines: disciplines }).ok;
  const wordsOf = (level: Level) => value.levels.find((each) => each.level === level)?.text ?? '';
  const setWords = (level: Level, text: string) =>
    change({ levels: [...value.levels.filter((each) => each.level !== level), { level, text }] });
  const remove = async () => {
    const input = { versionId: version.id, goalId, version: content.version };
    if (await run(RemoveGoal, { input })) onClose();
  };
  return (
    <Sheet
      open
      place="side"
      wide
      title={t('plan.goal.edit')}
      onClose={onClose}
      footer={
        <Row justify="between">
          <Button variant="danger" busy={busy} disabled={!may} onClick={() => void remove()}>
            {t('plan.goal.remove')}
          </Button>
          <Row>
            <SavedBadge state={row.saved} />
            <Button variant="primary" onClick={onClose}>
              {t('plan.scale.done')}
            </Button>
          </Row>
        </Row>
      }
    >
      <Stack gap={4}>
        {(refused ?? row.refused) && (
          <Notice tone="care" live>
            {refused ?? row.refused}
          </Notice>
        )}
        <Stack gap={1}>
          <TextArea
            label={t('plan.goal.statement')}
            hint={t('plan.goal.statementHint')}
            value={value.statement}
            disabled={!may}
            maxLength={300}
            onChange={(event) => change({ statement: event.currentTarget.value })}
          />
          <AsksAgain field="goal.statement" inForce={inForce?.statement} now={value.statement} />
        </Stack>
        <SelectField
          label={t('plan.goal.priority')}
          value={value.priorityId ?? ''}
          disabled={!may}
          onChange={(event) => change({ priorityId: event.currentTarget.value || null })}
        >
          <option value="">{t('plan.choose')}</option>
          {(child.priorities ?? []).map(({ id, words }) => (
            <option key={id} value={id} translate="no">
              {words}
            </option>
          ))}
        </SelectField>
        <Row align="start">
          <SelectField
            label={t('plan.goal.setting')}
            value={value.setting ?? ''}
            disabled={!may}
            onChange={(event) => change({ setting: event.currentTarget.value || null })}
          >
            <option value="">{t('plan.choose')}</option>
            {settings.map(({ code, label }) => (
              <option key={code} value={code}>
                {say(label)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('plan.goal.direction')}
            value={value.direction}
            disabled={!may}
            onChange={(event) => {
              const chosen = GOAL_DIRECTIONS.find((each) => each === event.currentTarget.value);
              if (chosen) change({ direction: chosen });
            }}
          >
            {GOAL_DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {word(`goalDirection.${direction}`)}
              </option>
            ))}
          </SelectField>
          <TextField
            label={t('plan.goal.targetOn')}
            type="date"
            value={value.targetOn ?? ''}
            disabled={!may}
            onChange={(event) => change({ targetOn: event.currentTarget.value || null })}
          />
        </Row>
        <fieldset>
          <legend>{t('plan.scale')}</legend>
          <Stack gap={2}>
            <p>{t('plan.scale.hint')}</p>
            {LEVELS.toReversed().map((level) => (
              <Stack key={level} gap={1}>
                <TextArea
                  label={t(`plan.scale.level${level}`)}
                  rows={1}
                  value={wordsOf(level)}
                  disabled={!may}
                  maxLength={300}
                  onChange={(event) => setWords(level, event.currentTarget.value)}
                />
                {level === 0 && (
                  <AsksAgain
                    field="goal.level.0"
                    inForce={inForce?.levels?.find((each) => each.level === 0)?.text}
                    now={wordsOf(0)}
                  />
                )}
              </Stack>
            ))}
          </Stack>
        </fieldset>
        <TextField
          label={t('plan.goal.icf')}
          value={value.icf ?? ''}
          disabled={!may}
          onChange={(event) => change({ icf: event.currentTarget.value || null })}
        />
        {disciplines.length > 1 && (
          <TextArea
            label={t('plan.goal.division')}
            value={value.division}
            disabled={!may}
            maxLength={500}
            onChange={(event) => change({ division: event.currentTarget.value })}
          />
        )}
      </Stack>
      {clash && (
        <ConflictSheet
          fields={clash.fields.map((field) => ({
            id: field,
            label: field === 'statement' ? t('plan.goal.statement') : t('plan.goal.edit'),
            mine: textOf(value[field]),
            theirs: textOf(clash.theirs[field]),
          }))}
          onPick={(kept) =>
            row.settle(
              Object.fromEntries(
                clash.fields.flatMap((field) =>
                  kept[field] === textOf(clash.theirs[field]) ? [[field, clash.theirs[field]]] : [],
                ),
              ),
            )
          }
          onLater={() => row.settle({})}
        />
      )}
    </Sheet>
  );
}

/** A field's value as a person can compare it: levels line by line, everything else as it is. */
function textOf(value: GoalRow[keyof GoalRow]): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  return value
    .toSorted((a, b) => b.level - a.level)
    .map(({ level, text }) => `${level}: ${text}`)
    .join('\n');
}
