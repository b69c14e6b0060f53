import { DELIVERY_MODES, GOAL_DIRECTIONS } from '@trellis/domain';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats, useSettingName } from '../../lib/workplace/workplace.ts';

/** Says one side of a change where it is words, a number or a day. What is more than that, the text itself says. */
export function useChangeValue(): (field: string, value: string | null | undefined) => string | undefined {
  const word = useWord();
  const formats = useFormats();
  const settingName = useSettingName();
  return (field, value) => {
    if (!value || /^[[{]/.test(value) || /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value)) return undefined;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formats.day(value);
    if (field === 'goal.setting') return settingName(value);
    const place = DELIVERY_MODES.find((mode) => mode === value);
    if (place) return word(`deliveryMode.${place}`);
    const direction = GOAL_DIRECTIONS.find((each) => each === value);
    return direction ? word(`goalDirection.${direction}`) : value;
  };
}
