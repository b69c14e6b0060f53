import { OBSERVATION_REMARKS, SEEN_BY, TEXT_LENGTHS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useSettings } from '../../lib/workplace/workplace.ts';
import { ChoiceChips } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import styles from './recording.module.css';
import type { Recorder } from './use-record.ts';

interface CircumstancesProps {
  recorder: Recorder;
  note: string;
  onNote: (note: string) => void;
}

/** Where, how, and what was different: said once, and it goes with every tap. */
export function CircumstancesStrip({ recorder, note, onNote }: CircumstancesProps) {
  const t = useText();
  const word = useWord();
  const settings = useSettings();
  const { circumstances, setCircumstances } = recorder;
  return (
    <div className={styles.circumstances}>
      <SelectField
        label={t('recording.where')}
        value={circumstances.setting}
        onChange={({ currentTarget }) => setCircumstances({ ...circumstances, setting: currentTarget.value })}
      >
        {settings.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('recording.how')}
        value={circumstances.seenBy}
        onChange={({ currentTarget }) => setCircumstances({ ...circumstances, seenBy: currentTarget.value })}
      >
        {SEEN_BY.map((how) => (
          <option key={how} value={how}>
            {word(`seenBy.${how}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('recording.note')}
        value={note}
        maxLength={TEXT_LENGTHS.observationNote}
        enterKeyHint="done"
        onChange={({ currentTarget }) => onNote(currentTarget.value)}
      />
      <div className={styles.remarks}>
        <ChoiceChips
          label={t('recording.remarks')}
          values={recorder.remarks}
          onChange={recorder.setRemarks}
          choices={OBSERVATION_REMARKS.map((remark) => ({ value: remark, label: word(`observationRemark.${remark}`) }))}
        />
      </div>
    </div>
  );
}
