import { TEXT_LENGTHS } from '@trellis/domain';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { DoseFields } from '../activities/dose-fields.tsx';
import { MeasureFields } from '../measures/fields.tsx';
import { PickList } from '../pick-list.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import type { HindiMeasure, StrandForm } from './form.ts';
import styles from './templates.module.css';
import { TextPair } from './text.tsx';
import { useTold } from './told.ts';

interface StrandFieldsProps {
  strand: StrandForm;
  onChange: (change: Partial<StrandForm>) => void;
  onRemove: () => void;
}

/** What one discipline does towards the goal of a template, in both languages. */
export function TemplateStrandFields({ strand, onChange, onRemove }: StrandFieldsProps) {
  const t = useText();
  const say = useLocalised();
  const told = useTold();
  const discipline = useDiscipline()(strand.discipline);
  const catalogue = useRead(PlanCatalogue, {}).data?.catalogue;
  const own = catalogue?.techniques.filter(({ disciplines }) => disciplines.includes(strand.discipline)) ?? [];
  const areas = catalogue?.disciplines.flatMap(({ focusAreas }) => focusAreas) ?? [];
  const { measure, hindi } = strand;
  const words = (change: Partial<HindiMeasure>) => onChange({ hindi: { ...hindi, ...change } });
  return (
    <fieldset className={styles.part}>
      <legend>{discipline.name}</legend>
      <TextPair
        name={`what.${strand.discipline}`}
        label={t('plan.strand.what', { discipline: discipline.mark.letters })}
        value={strand.what}
        onChange={(what) => onChange({ what })}
      />
      <MeasureFields
        form={measure}
        stored={strand.stored}
        disabled={false}
        onChange={(next) => onChange({ measure: next })}
        beside={{
          text: (
            <TextField
              lang="hi"
              label={t('templates.inHindi', { field: t('plan.strand.measureText') })}
              value={hindi.text}
              maxLength={TEXT_LENGTHS.measure}
              error={told(hindi.text)}
              onChange={(event) => words({ text: event.currentTarget.value })}
            />
          ),
          steps: (
            <TextArea
              lang="hi"
              label={t('templates.inHindi', { field: t('plan.strand.steps') })}
              rows={4}
              value={hindi.steps.join('\n')}
              error={told(hindi.steps.join('\n'))}
              onChange={(event) => words({ steps: event.currentTarget.value.split('\n') })}
            />
          ),
          movement: (
            <TextField
              lang="hi"
              label={t('templates.inHindi', { field: t('plan.strand.movement') })}
              value={hindi.movement}
              error={told(hindi.movement)}
              onChange={(event) => words({ movement: event.currentTarget.value })}
            />
          ),
        }}
      />
      <PickList
        label={t('plan.strand.techniques')}
        name={`techniques.${strand.discipline}`}
        choices={own.map(({ code, label }) => ({ value: code, label: say(label) }))}
        values={strand.techniques.map(({ technique }) => technique)}
        onPick={(codes) =>
          onChange({
            techniques: codes.map(
              (technique) => strand.techniques.find((each) => each.technique === technique) ?? { technique, tools: [] },
            ),
          })
        }
      />
      <PickList
        label={t('plan.strand.focusAreas')}
        name={`areas.${strand.discipline}`}
        choices={areas.map(({ code, label }) => ({ value: code, label: say(label) }))}
        values={strand.focusAreas}
        onPick={(focusAreas) => onChange({ focusAreas })}
      />
      <DoseFields dose={strand.dose} onChange={(dose) => onChange({ dose })} />
      <Row justify="end">
        <Button variant="quiet" onClick={onRemove}>
          {t('plan.strand.remove')}
        </Button>
      </Row>
    </fieldset>
  );
}
