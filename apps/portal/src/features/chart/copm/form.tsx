import { completedYears, COPM_LIMITS, COPM_RATERS, type CopmRater } from '@trellis/domain';
import { useState } from 'react';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Columns } from '../../../ui/layout/layout.tsx';
import type { Child } from '../child-head.ts';
import { RecordCopmScore } from './copm.graphql.ts';

const POINTS = Array.from({ length: 10 }, (_, at) => String(at + 1));

interface CopmFormProps {
  child: Child;
  priorityId: string;
  onDone: () => void;
}

/** Two numbers, who gave them, and when. The form of the measure is its maker's and is nowhere here. */
export function CopmForm({ child, priorityId, onDone }: CopmFormProps) {
  const t = useText();
  const today = useToday();
  const act = usePress(useReread());
  const [id] = useState(() => newId());
  const [performance, setPerformance] = useState('');
  const [satisfaction, setSatisfaction] = useState('');
  const [rater, setRater] = useState<CopmRater>('PROXY');
  const [scoredOn, setScoredOn] = useState(today);
  const isOldEnough =
    child.birthDate !== null && completedYears(child.birthDate, scoredOn) >= COPM_LIMITS.childFromYears;
  const raters = COPM_RATERS.filter((each) => each !== 'CHILD' || isOldEnough);
  const save = async () => {
    const points = { performance: Number(performance), satisfaction: Number(satisfaction) };
    if (await act.run(RecordCopmScore, { input: { id, priorityId, ...points, rater, scoredOn } })) onDone();
  };
  return (
    <ActForm act={act} save={t('copm.form.save')} cancel={t('chart.cancel')} onSave={save} onCancel={onDone}>
      <Columns min={120} gap={3}>
        <Points label={t('copm.form.performance')} value={performance} onChange={setPerformance} />
        <Points label={t('copm.form.satisfaction')} value={satisfaction} onChange={setSatisfaction} />
        <SelectField
          label={t('copm.form.rater')}
          value={rater}
          onChange={({ currentTarget }) => setRater(raters.find((each) => each === currentTarget.value) ?? 'PROXY')}
        >
          {raters.map((each) => (
            <option key={each} value={each}>
              {t(`copm.rater.${each}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('copm.form.on')}
          type="date"
          required
          max={today}
          value={scoredOn}
          onChange={({ currentTarget }) => setScoredOn(currentTarget.value)}
        />
      </Columns>
    </ActForm>
  );
}

interface PointsProps {
  label: string;
  value: string;
  onChange: (points: string) => void;
}

/** From 1 to 10; nothing is chosen for whoever scores. */
function Points({ label, value, onChange }: PointsProps) {
  return (
    <SelectField label={label} required value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">–</option>
      {POINTS.map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </SelectField>
  );
}
