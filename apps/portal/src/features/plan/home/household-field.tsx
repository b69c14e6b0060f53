import { SelectField } from '../../../ui/fields/text-field.tsx';
import { usePlanDesk } from '../plan-desk.tsx';

interface HouseholdFieldProps {
  label: string;
  value: string;
  onPick: (guardianId: string) => void;
}

/** Which of those who look after the child. */
export function HouseholdField({ label, value, onPick }: HouseholdFieldProps) {
  const { child } = usePlanDesk();
  return (
    <SelectField name="guardianId" label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {(child.guardians ?? []).map(({ id, name }) => (
        <option key={id} value={id} data-identifying>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
