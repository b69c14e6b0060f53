import { GOAL_DIRECTIONS, LEVELS, TEXT_LENGTHS } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useSettings } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { useDisciplines } from '../../../ui/marks/disciplines.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import { PickList } from '../pick-list.tsx';
import { ScaleChecks } from '../scale/checks.tsx';
import { emptyStrand, NO_WORDS, scaleFaultsOf, type TemplateForm } from './form.ts';
import { TemplateHomeFields } from './home-fields.tsx';
import { useTemplateNames } from './library.ts';
import { TemplateStrandFields } from './strand-fields.tsx';
import styles from './templates.module.css';
import { TextPair } from './text.tsx';

const MOST_AT_HOME = 3;

/** A list with one member changed. */
function changedAt<Item>(list: readonly Item[], at: number, change: Partial<Item>): Item[] {
  return list.map((each, index) => (index === at ? { ...each, ...change } : each));
}

function without<Item>(list: readonly Item[], at: number): Item[] {
  return list.filter((_, index) => index !== at);
}

interface TemplateFieldsProps {
  form: TemplateForm;
  onChange: (change: Partial<TemplateForm>) => void;
}

/** Everything of a template: for whom, the outcome and its scale, each discipline's part, and what is done at home. */
export function TemplateFields({ form, onChange }: TemplateFieldsProps) {
  const t = useText();
  const word = useWord();
  const settings = useSettings();
  const { areas, conditions } = useTemplateNames();
  const picks = (list: typeof areas) => list.map(({ code, label }) => ({ value: code, label }));
  return (
    <Stack gap={4}>
      <TextPair
        name="statement"
        label={t('plan.goal.statement')}
        value={form.statement}
        onChange={(statement) => onChange({ statement })}
      />
      <PickList
        name="focusAreas"
        label={t('templates.focusAreas')}
        choices={picks(areas)}
        values={form.focusAreas}
        onPick={(focusAreas) => onChange({ focusAreas })}
      />
      <PickList
        name="conditions"
        label={t('templates.conditions')}
        choices={picks(conditions)}
        values={form.conditions}
        onPick={(codes) => onChange({ conditions: codes })}
      />
      <div className={styles.filters}>
        <TextField
          name="from"
          type="number"
          min={0}
          label={t('templates.fromMonths')}
          value={form.from}
          onChange={(event) => onChange({ from: event.currentTarget.value })}
        />
        <TextField
          name="until"
          type="number"
          min={0}
          label={t('templates.untilMonths')}
          value={form.until}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
        <SelectField
          name="setting"
          label={t('plan.goal.setting')}
          value={form.setting}
          onChange={(event) => onChange({ setting: event.currentTarget.value })}
        >
          <option value="">{t('plan.choose')}</option>
          {settings.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          name="direction"
          label={t('plan.goal.direction')}
          value={form.direction}
          onChange={(event) => {
            const direction = GOAL_DIRECTIONS.find((each) => each === event.currentTarget.value);
            if (direction) onChange({ direction });
          }}
        >
          {GOAL_DIRECTIONS.map((direction) => (
            <option key={direction} value={direction}>
              {word(`goalDirection.${direction}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          name="icf"
          label={t('plan.goal.icf')}
          value={form.icf}
          onChange={(event) => onChange({ icf: event.currentTarget.value })}
        />
      </div>
      <fieldset className={styles.part}>
        <legend>{t('plan.scale')}</legend>
        <Stack gap={3}>
          {LEVELS.toReversed().map((level) => {
            const at = LEVELS.indexOf(level);
            return (
              <TextPair
                key={level}
                name={`level${level}`}
                label={t('templates.level', { level: levelSign(level) })}
                value={form.levels[at] ?? NO_WORDS}
                onChange={(text) => onChange({ levels: changedAt(form.levels, at, text) })}
              />
            );
          })}
          <ScaleChecks faults={scaleFaultsOf(form)} />
        </Stack>
      </fieldset>
      <StrandList form={form} onChange={onChange} />
      {form.strands.length > 1 && (
        <TextPair
          name="division"
          label={t('plan.goal.division')}
          most={TEXT_LENGTHS.division}
          value={form.division}
          onChange={(division) => onChange({ division })}
        />
      )}
      <HomeList form={form} onChange={onChange} />
      <Switch
        label={t('templates.enReviewed')}
        hint={t('templates.enReviewedHint')}
        checked={form.enReviewed}
        onChange={(enReviewed) => onChange({ enReviewed })}
      />
      <Switch
        label={t('templates.reviewed')}
        hint={t('templates.reviewedHint')}
        checked={form.hiReviewed}
        onChange={(hiReviewed) => onChange({ hiReviewed })}
      />
    </Stack>
  );
}

function StrandList({ form: { strands }, onChange }: TemplateFieldsProps) {
  const t = useText();
  const free = useDisciplines().filter(({ code }) => !strands.some(({ discipline }) => discipline === code));
  return (
    <>
      {strands.map((strand, at) => (
        <TemplateStrandFields
          key={strand.discipline}
          strand={strand}
          onChange={(change) => onChange({ strands: changedAt(strands, at, change) })}
          onRemove={() => onChange({ strands: without(strands, at) })}
        />
      ))}
      <Row>
        {free.map(({ code, mark }) => (
          <Button key={code} onClick={() => onChange({ strands: [...strands, emptyStrand(code)] })}>
            {t('plan.strand.add', { discipline: mark.letters })}
          </Button>
        ))}
      </Row>
    </>
  );
}

function HomeList({ form: { home, strands }, onChange }: TemplateFieldsProps) {
  const t = useText();
  const disciplines = strands.map(({ discipline }) => discipline);
  const [first] = disciplines;
  const empty = { technique: '', words: NO_WORDS, routine: NO_WORDS, stopIf: NO_WORDS, minutes: '' };
  return (
    <>
      {home.map((activity, at) => (
        <TemplateHomeFields
          key={at}
          activity={activity}
          disciplines={disciplines}
          onChange={(change) => onChange({ home: changedAt(home, at, change) })}
          onRemove={() => onChange({ home: without(home, at) })}
        />
      ))}
      {first && home.length < MOST_AT_HOME && (
        <Row>
          <Button onClick={() => onChange({ home: [...home, { ...empty, discipline: first }] })}>
            {t('templates.homeAdd')}
          </Button>
        </Row>
      )}
    </>
  );
}
