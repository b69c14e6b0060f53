import { type Dose, DOSE_MODES, type PlannedActivity } from '@trellis/domain';
import { useRowDraft } from '../../lib/drafts/use-row-draft.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { readMeasure, readMeasureValue } from '../../lib/measures/read-measure.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SavedBadge } from '../../ui/feedback/saved-badge.tsx';
import { PickManyField } from '../../ui/fields/pick-field.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { definitionOf, formOf, type MeasureForm, valueOf } from './measure-form.ts';
import { MeasureFields } from './measure-fields.tsx';
import type { Plan, PlanChild, StrandContent, Version } from './plan-content.ts';
import { EditStrand, PlanCatalogue, RemoveStrand } from './plan.graphql.ts';
import styles from './plan.module.css';
import { saveRow, usePlanAct, useRereadPlan } from './use-plan-act.ts';

interface StrandRow {
  what: string;
  therapistId: string | null;
  measure: MeasureForm;
  techniques: readonly PlannedActivity[];
  dose: Dose | null;
  focusAreas: readonly string[];
}

interface StrandEditorProps {
  child: PlanChild;
  plan: Plan;
  version: Version;
  strand: StrandContent;
  onClose: () => void;
}

const NEW_DOSE: Dose = {
  mode: 'WEEKLY_OR_FORTNIGHTLY',
  timesPerWeek: 1,
  minutes: 45,
  weeks: null,
  deliveryMode: 'CLINIC',
};

function rowOf(strand: StrandContent): StrandRow {
  const { dose } = strand;
  return {
    what: strand.what ?? '',
    therapistId: strand.therapist?.id ?? null,
    measure: formOf(readMeasure(strand.measure), readMeasureValue(strand.start), readMeasureValue(strand.target)),
    techniques: (strand.techniques ?? []) as readonly PlannedActivity[],
    dose: dose ? { ...dose, weeks: dose.weeks ?? null } : null,
    focusAreas: strand.focusAreas ?? [],
  };
}

/** A technique as it comes from the list, before anything about it was changed for this child. */
function planned(technique: string): PlannedActivity {
  return { technique, tools: [], without: [], changedForm: '', site: null, side: null };
}

/** What one discipline does towards a goal: its measure from start to target, its techniques and its dose. Saves itself. */
export function StrandEditor({ child, version, strand, onClose }: StrandEditorProps) {
  const t = useText();
  const say = useLocalised();
  const word = useWord();
  const discipline = useDiscipline()(strand.discipline);
  const reread = useRereadPlan();
  const { run, busy, refused } = usePlanAct();
  const catalogue = useRead(PlanCatalogue, {}).data?.catalogue;
  const strandId = strand.strand.id;
  const row = useRowDraft<StrandRow>({
    form: 'strand',
    subject: `${version.id}-${strandId}`,
    stored: rowOf(strand),
    version: strand.version,
    // A measure that does not say enough yet waits on this device; the rest goes.
    sendable: (typed, known) =>
      definitionOf(typed.measure) === undefined ? { ...typed, measure: known.measure } : typed,
    save: ({ measure, techniques, dose, focusAreas, ...rest }, at) =>
      saveRow(
        EditStrand,
        {
          input: {
            versionId: version.id,
            strandId,
            version: at,
            ...rest,
            ...(measure && {
              measure: mutable(definitionOf(measure) ?? null),
              start: mutable(valueOf(measure, measure.start) ?? null),
              target: mutable(valueOf(measure, measure.target) ?? null),
            }),
            ...(techniques && { techniques: mutable(techniques) }),
            ...(dose !== undefined && { dose: mutable(dose) }),
            ...(focusAreas && { focusAreas: [...focusAreas] }),
          },
        },
        at,
      ),
    reread,
  });
  const { value, change } = row;
  const { dose } = value;
  const team = (child.careTeam ?? []).filter((member) => !member.leftOn && member.discipline === strand.discipline);
  const own = catalogue?.techniques.filter(({ disciplines }) => disciplines.includes(strand.discipline)) ?? [];
  const remove = async () => {
    const input = { versionId: version.id, strandId, version: strand.version };
    if (await run(RemoveStrand, { input })) onClose();
  };
  return (
    <Sheet
      open
      place="side"
      wide
      title={t('plan.strand.what', { discipline: discipline.mark.letters })}
      onClose={onClose}
      footer={
        <Row justify="between">
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
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
      <Stack gap={4}>
        {(refused ?? row.refused) && (
          <Notice tone="care" live>
            {refused ?? row.refused}
          </Notice>
        )}
        <TextArea
          label={t('plan.strand.what', { discipline: discipline.mark.letters })}
          rows={1}
          value={value.what}
          maxLength={300}
          onChange={(event) => change({ what: event.currentTarget.value })}
        />
        <SelectField
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
        <MeasureFields form={value.measure} disabled={false} onChange={(measure) => change({ measure })} />
        <PickManyField
          label={t('plan.strand.techniques')}
          max={12}
          choices={own.map(({ code, label }) => ({ value: code, label: say(label) }))}
          values={value.techniques.map(({ technique }) => technique)}
          onPick={(codes) =>
            change({
              techniques: codes.map(
                (code) => value.techniques.find(({ technique }) => technique === code) ?? planned(code),
              ),
            })
          }
        />
        <PickManyField
          label={t('plan.strand.focusAreas')}
          max={5}
          choices={(catalogue?.disciplines ?? []).flatMap(({ focusAreas }) =>
            focusAreas.map(({ code, label }) => ({ value: code, label: say(label) })),
          )}
          values={value.focusAreas}
          onPick={(focusAreas) => change({ focusAreas })}
        />
        <fieldset>
          <legend>{t('plan.strand.dose')}</legend>
          <div className={styles.facts}>
            <TextField
              label={t('plan.strand.times')}
              type="number"
              min={0.25}
              max={11}
              step={0.25}
              value={dose?.timesPerWeek ?? ''}
              onChange={(event) => {
                const timesPerWeek = Number(event.currentTarget.value);
                change({ dose: timesPerWeek > 0 ? { ...(dose ?? NEW_DOSE), timesPerWeek } : null });
              }}
            />
            <TextField
              label={t('plan.strand.minutes')}
              type="number"
              min={5}
              max={240}
              step={5}
              value={dose?.minutes ?? ''}
              onChange={(event) =>
                change({ dose: { ...(dose ?? NEW_DOSE), minutes: Number(event.currentTarget.value) } })
              }
            />
            <SelectField
              label={t('plan.strand.dose')}
              value={dose?.mode ?? ''}
              onChange={(event) => {
                const mode = DOSE_MODES.find((each) => each === event.currentTarget.value);
                if (mode) change({ dose: { ...(dose ?? NEW_DOSE), mode } });
              }}
            >
              <option value="">{t('plan.choose')}</option>
              {DOSE_MODES.map((mode) => (
                <option key={mode} value={mode}>
                  {word(`doseMode.${mode}`)}
                </option>
              ))}
            </SelectField>
          </div>
        </fieldset>
      </Stack>
    </Sheet>
  );
}

/** The domain's values are deeply read-only; an operation's variables are not. */
function mutable<T>(value: T): Mutable<T> {
  return structuredClone(value) as Mutable<T>;
}
type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
