import { BODY_SITES, type BodySite, SIDES, type Side } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { SelectField } from '../../../ui/fields/text-field.tsx';

interface BodyPlace {
  site: BodySite | null;
  side: Side | null;
}

interface BodyPlaceFieldsProps {
  site: string | null;
  side: string | null;
  disabled?: boolean;
  onChange: (place: Partial<BodyPlace>) => void;
}

/** Where on the body, and on which side: left and right are never one. */
export function BodyPlaceFields({ site, side, disabled, onChange }: BodyPlaceFieldsProps) {
  const t = useText();
  const word = useWord();
  return (
    <>
      <SelectField
        name="site"
        label={t('plan.site')}
        value={site ?? ''}
        disabled={disabled}
        onChange={(event) => onChange({ site: BODY_SITES.find((each) => each === event.currentTarget.value) ?? null })}
      >
        <option value="">{t('plan.choose')}</option>
        {BODY_SITES.map((each) => (
          <option key={each} value={each}>
            {word(`bodySite.${each}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="side"
        label={t('plan.side')}
        value={side ?? ''}
        disabled={disabled}
        onChange={(event) => onChange({ side: SIDES.find((each) => each === event.currentTarget.value) ?? null })}
      >
        <option value="">{t('plan.choose')}</option>
        {SIDES.map((each) => (
          <option key={each} value={each}>
            {word(`side.${each}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
