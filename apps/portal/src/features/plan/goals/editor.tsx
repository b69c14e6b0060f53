import { can, GOAL_DIRECTIONS, homeItemsOfGoal, TEXT_LENGTHS } from '@trellis/domain';
import { useRef, useState } from 'react';
import type { RowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SavedBadge } from '../../../ui/feedback/saved-badge.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { AsksAgain } from '../changes/asks-again.tsx';
import { goalIn, type GoalContent, rowsOf } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import { ScaleEditor } from '../scale/editor.tsx';
import { RowConflict } from '../together/row-conflict.tsx';
import { useFocusOn } from '../use-focus-on.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { FamilyPreview } from './family-preview.tsx';
import { RemoveGoal } from './goals.graphql.ts';
import { RemoveGoalSheet } from './remove-sheet.tsx';
import { goalRowOf, type GoalRow } from './row.ts';

interface GoalEditorProps {
  content: GoalContent;
  row: RowDraft<GoalRow>;
  /** The field to begin with. */
  focusOn: string | undefined;
  onClose: () => void;
}

/** A measurable goal: who does what, where, for which wish, and the five worded levels. Saves itself. */
export function GoalEditor({ content, row, focusOn, onClose }: GoalEditorProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const caller = useCaller();
  const { child, plan, version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const settings = useRead(PlanCatalogue, {}).data?.catalogue.settings ?? [];
  const form = useRef<HTMLFormElement>(null);
  useFocusOn(form, focusOn ?? 'statement');
  const goalId = content.goal.id;
  const signed = goalIn(plan.inForce, goalId);
  const inForce = signed && goalRowOf(signed);
  const { value, change, clash } = row;
  const disciplines = (content.strands ?? []).map(({ discipline }) => discipline);
  const may = can(caller, 'goal:edit', { onCareTeam: child.onMyTeam === true, goalDisciplines: disciplines }).ok;
  const [removing, setRemoving] = useState(false);
  const atHome = homeItemsOfGoal(rowsOf(version).homeItems, goalId);
  const remove = async () => {
    const homeItems = atHome.map(({ id, version: seen }) => ({ itemId: id, version: seen }));
    const input = { versionId: version.id, goalId, version: content.version, homeItems };
    if (await run(RemoveGoal, { input })) onClose();
    else setRemoving(false);
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
          <Button
            variant="danger"
            busy={busy}
            disabled={!may}
            onClick={() => (atHome.length > 0 ? setRemoving(true) : void remove())}
          >
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
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <Stack gap={4}>
          <Refused>{refused ?? row.refused}</Refused>
          <Stack gap={1}>
            <TextArea
              name="statement"
              label={t('plan.goal.statement')}
              hint={t('plan.goal.statementHint')}
              value={value.statement}
              disabled={!may}
              maxLength={TEXT_LENGTHS.statement}
              onChange={(event) => change({ statement: event.currentTarget.value })}
            />
            <AsksAgain field="goal.statement" inForce={inForce?.statement} now={value.statement} />
          </Stack>
          <SelectField
            name="priorityId"
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
              name="setting"
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
              name="direction"
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
              name="targetOn"
              label={t('plan.goal.targetOn')}
              type="date"
              value={value.targetOn ?? ''}
              disabled={!may}
              onChange={(event) => change({ targetOn: event.currentTarget.value || null })}
            />
          </Row>
          <ScaleEditor content={content} row={value} inForce={inForce} disabled={!may} onChange={change} />
          <FamilyPreview goalId={goalId} />
          <TextField
            name="icf"
            label={t('plan.goal.icf')}
            value={value.icf ?? ''}
            disabled={!may}
            onChange={(event) => change({ icf: event.currentTarget.value || null })}
          />
          {disciplines.length > 1 && (
            <TextArea
              name="division"
              label={t('plan.goal.division')}
              value={value.division}
              disabled={!may}
              maxLength={TEXT_LENGTHS.division}
              onChange={(event) => change({ division: event.currentTarget.value })}
            />
          )}
        </Stack>
      </form>
      {removing && (
        <RemoveGoalSheet
          home={atHome.map(({ words }) => words ?? '')}
          busy={busy}
          onRemove={() => void remove()}
          onClose={() => setRemoving(false)}
        />
      )}
      {clash && (
        <RowConflict
          row={row}
          nameOf={(field) => t(FIELD_NAMES[field])}
          say={(field, said) => {
            if (field === 'priorityId') return child.priorities?.find(({ id }) => id === said[field])?.words ?? '–';
            if (field === 'setting') return say(settings.find(({ code }) => code === said[field])?.label ?? {}) || '–';
            if (field === 'direction') return word(`goalDirection.${said[field]}`);
            return said[field] ?? '–';
          }}
        />
      )}
    </Sheet>
  );
}

const FIELD_NAMES = {
  statement: 'plan.goal.statement',
  setting: 'plan.goal.setting',
  priorityId: 'plan.goal.priority',
  direction: 'plan.goal.direction',
  targetOn: 'plan.goal.targetOn',
  icf: 'plan.goal.icf',
  division: 'plan.goal.division',
  'level-2': 'plan.scale.level-2',
  'level-1': 'plan.scale.level-1',
  level0: 'plan.scale.level0',
  level1: 'plan.scale.level1',
  level2: 'plan.scale.level2',
} as const satisfies Record<keyof GoalRow, string>;
