import { TEXT_LENGTHS } from '@trellis/domain';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import type { HomeForm } from './form.ts';
import styles from './templates.module.css';
import { TextPair } from './text.tsx';

interface HomeFieldsProps {
  activity: HomeForm;
  /** Disciplines with a strand: one of them teaches it. */
  disciplines: readonly string[];
  onChange: (change: Partial<HomeForm>) => void;
  onRemove: () => void;
}

/** What the family could do at home for the goal of a template, in both languages. */
export function TemplateHomeFields({ activity, disciplines, onChange, onRemove }: HomeFieldsProps) {
  const t = useText();
  const say = useLocalised();
  const discipline = useDiscipline();
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const own = techniques.filter((each) => each.disciplines.includes(activity.discipline));
  return (
    <fieldset className={styles.part}>
      <legend>{t('templates.home')}</legend>
      <div className={styles.filters}>
        <SelectField
          label={t('templates.homeDiscipline')}
          value={activity.discipline}
          onChange={(event) => onChange({ discipline: event.currentTarget.value, technique: '' })}
        >
          {[...new Set([...disciplines, activity.discipline])].map((code) => (
            <option key={code} value={code}>
              {discipline(code).name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('templates.homeTechnique')}
          value={activity.technique}
          onChange={(event) => onChange({ technique: event.currentTarget.value })}
        >
          <option value="">{t('plan.choose')}</option>
          {own.map(({ code, label }) => (
            <option key={code} value={code}>
              {say(label)}
            </option>
          ))}
        </SelectField>
        <TextField
          type="number"
          min={1}
          max={20}
          label={t('templates.minutesPerDay')}
          value={activity.minutes}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
        />
      </div>
      <TextPair
        name="homeWords"
        label={t('templates.homeWords')}
        value={activity.words}
        onChange={(words) => onChange({ words })}
      />
      <TextPair
        name="routine"
        label={t('templates.routine')}
        most={TEXT_LENGTHS.homeRoutine}
        value={activity.routine}
        onChange={(routine) => onChange({ routine })}
      />
      <TextPair
        name="stopIf"
        label={t('templates.stopIf')}
        most={TEXT_LENGTHS.homeStopIf}
        value={activity.stopIf}
        onChange={(stopIf) => onChange({ stopIf })}
      />
      <Row justify="end">
        <Button variant="quiet" onClick={onRemove}>
          {t('templates.homeRemove')}
        </Button>
      </Row>
    </fieldset>
  );
}
