import { sayFrequency, TEXT_LENGTHS } from '@trellis/domain';
import { useRef, useState } from 'react';
import { currentTeam } from '../../../lib/current-team.ts';
import type { RowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLanguage, useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SavedBadge } from '../../../ui/feedback/saved-badge.tsx';
import { SelectField, TextArea } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { DoseFields } from '../activities/dose-fields.tsx';
import { TechniqueList } from '../activities/technique-list.tsx';
import { useActivityWords } from '../activities/use-activity-words.ts';
import { MeasureFields } from '../measures/fields.tsx';
import { PickList } from '../pick-list.tsx';
import type { StrandContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import styles from '../plan.module.css';
import { RowConflict } from '../together/row-conflict.tsx';
import { useFocusOn } from '../use-focus-on.ts';
import { RemoveStrandSheet } from './remove-sheet.tsx';
import { storedMeasureOf, type StrandRow } from './row.ts';

interface StrandEditorProps {
  strand: StrandContent;
  row: RowDraft<StrandRow>;
  /** The field to begin with. */
  focusOn: string | undefined;
  onClose: () => void;
}

/** What one discipline does towards a goal: its measure from start to target, its techniques and its dose. Saves itself. */
export function StrandEditor({ strand, row, focusOn, onClose }: StrandEditorProps) {
  const t = useText();
  const say = useLocalised();
  const sayActivity = useActivityWords();
  const language = useLanguage();
  const { child, plan } = usePlanDesk();
  const [removing, setRemoving] = useState(false);
  const discipline = useDiscipline()(strand.discipline);
  const catalogue = useRead(PlanCatalogue, {}).data?.catalogue;
  const form = useRef<HTMLFormElement>(null);
  useFocusOn(form, focusOn ?? 'what');
  const { value, change, clash } = row;
  const { dose } = value;
  const team = currentTeam(child).filter((member) => member.discipline === strand.discipline);
  // A strand may work on a focus area whose usual home is another discipline; its own come first.
  const focusAreas = (catalogue?.disciplines ?? [])
    .toSorted((a, b) => Number(b.code === strand.discipline) - Number(a.code === strand.discipline))
    .flatMap((each) => each.focusAreas);
  return (
    <Sheet
      open
      place="side"
      wide
      title={t('plan.strand.title', { discipline: discipline.mark.letters })}
      onClose={onClose}
      footer={
        <Row justify="between">
          <Button variant="danger" onClick={() => setRemoving(true)}>
            {t('plan.strand.remove')}
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
          <Refused>{row.refused}</Refused>
          {plan.inForce && <p className={styles.small}>{t('plan.asksOwner')}</p>}
          <TextArea
            name="what"
            label={t('plan.strand.what', { discipline: discipline.mark.letters })}
            rows={1}
            value={value.what}
            maxLength={TEXT_LENGTHS.strand}
            onChange={(event) => change({ what: event.currentTarget.value })}
          />
          <SelectField
            name="therapistId"
            label={t('plan.strand.therapist')}
            value={value.therapistId ?? ''}
            onChange={(event) => change({ therapistId: event.currentTarget.value || null })}
          >
            <option value="">{t('plan.choose')}</option>
            {team.map(({ staff }) => (
              <option key={staff?.id} value={staff?.id} data-identifying>
                {staff?.name}
              </option>
            ))}
          </SelectField>
          <MeasureFields
            form={value.measure}
            stored={storedMeasureOf(strand)}
            disabled={false}
            onChange={(measure) => change({ measure })}
          />
          <TechniqueList
            discipline={strand.discipline}
            activities={value.techniques}
            onChange={(techniques) => change({ techniques })}
          />
          <PickList
            label={t('plan.strand.focusAreas')}
            name="focusAreas"
            choices={focusAreas.map(({ code, label }) => ({ value: code, label: say(label) }))}
            values={value.focusAreas}
            onPick={(codes) => change({ focusAreas: codes })}
          />
          <DoseFields dose={dose} onChange={(next) => change({ dose: next })} />
        </Stack>
      </form>
      {removing && <RemoveStrandSheet strand={strand} onClose={() => setRemoving(false)} onRemoved={onClose} />}
      {clash && (
        <RowConflict
          row={row}
          nameOf={(field) => t(FIELD_NAMES[field], { discipline: discipline.mark.letters })}
          say={(field, said) => {
            switch (field) {
              case 'what':
                return said.what || '–';
              case 'therapistId':
                return team.find(({ staff }) => staff?.id === said.therapistId)?.staff?.name ?? '–';
              case 'measure':
                return [said.measure.text, said.measure.start, said.measure.target].filter(Boolean).join(' · ');
              case 'techniques':
                return said.techniques.map(sayActivity).join('\n');
              case 'dose':
                return said.dose ? sayFrequency(language, said.dose) : '–';
              case 'focusAreas':
                return said.focusAreas
                  .map((area) => say(focusAreas.find(({ code }) => code === area)?.label ?? { en: area }))
                  .join('\n');
            }
          }}
        />
      )}
    </Sheet>
  );
}

const FIELD_NAMES = {
  what: 'plan.strand.what',
  therapistId: 'plan.strand.therapist',
  measure: 'plan.strand.measure',
  techniques: 'plan.strand.techniques',
  dose: 'plan.strand.dose',
  focusAreas: 'plan.strand.focusAreas',
} as const satisfies Record<keyof StrandRow, string>;
