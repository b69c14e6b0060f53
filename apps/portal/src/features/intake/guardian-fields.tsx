import { GUARDIAN_RELATIONSHIPS, LANGUAGES } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Switch } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Card, Columns, Row, Stack } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import type { IntakePartProps } from './child-fields.tsx';
import { newGuardian, type GuardianForm } from './intake-form.ts';

const MOST = 8;

/** Who looks after the child: one at least who may consent. */
export function GuardianFields({ form, change, faults }: IntakePartProps) {
  const t = useText();
  const word = useWord();
  const { guardians } = form;
  const edit = (place: number, part: Partial<GuardianForm>) =>
    change({ guardians: guardians.map((each, at) => (at === place ? { ...each, ...part } : each)) });
  return (
    <Section title={t('intake.guardians')}>
      {faults['guardians'] && (
        <Notice tone="care" live>
          {faults['guardians']}
        </Notice>
      )}
      {guardians.map((guardian, place) => (
        <Card key={place} label={t('intake.guardian', { number: place + 1 })}>
          <Stack gap={3}>
            <Columns min={180}>
              <TextField
                label={t('intake.guardianName')}
                data-identifying
                autoComplete="off"
                value={guardian.name}
                error={faults[`guardians.${place}.name`]}
                onChange={({ currentTarget }) => edit(place, { name: currentTarget.value })}
              />
              <SelectField
                label={t('intake.relationship')}
                value={guardian.relationship}
                onChange={({ currentTarget }) =>
                  edit(place, {
                    relationship: GUARDIAN_RELATIONSHIPS.find((each) => each === currentTarget.value) ?? 'OTHER',
                  })
                }
              >
                {GUARDIAN_RELATIONSHIPS.map((each) => (
                  <option key={each} value={each}>
                    {word(`guardianRelationship.${each}`)}
                  </option>
                ))}
              </SelectField>
              <TextField
                label={t('intake.phone')}
                data-identifying
                type="tel"
                autoComplete="off"
                value={guardian.phone}
                error={faults[`guardians.${place}.phone`]}
                onChange={({ currentTarget }) => edit(place, { phone: currentTarget.value })}
              />
              <TextField
                label={t('intake.email')}
                data-identifying
                type="email"
                autoComplete="off"
                value={guardian.email}
                error={faults[`guardians.${place}.email`]}
                onChange={({ currentTarget }) => edit(place, { email: currentTarget.value })}
              />
              <SelectField
                label={t('intake.reads')}
                value={guardian.language}
                onChange={({ currentTarget }) =>
                  edit(place, { language: LANGUAGES.find((each) => each === currentTarget.value) ?? 'en' })
                }
              >
                {LANGUAGES.map((each) => (
                  <option key={each} value={each}>
                    {word(`language.${each}`)}
                  </option>
                ))}
              </SelectField>
            </Columns>
            <Row justify="between">
              <Switch
                label={t('intake.authority')}
                checked={guardian.hasAuthority}
                onChange={(hasAuthority) => edit(place, { hasAuthority })}
              />
              {guardians.length > 1 && (
                <Button
                  variant="quiet"
                  onClick={() => change({ guardians: guardians.filter((_, at) => at !== place) })}
                >
                  {t('intake.removeGuardian')}
                </Button>
              )}
            </Row>
          </Stack>
        </Card>
      ))}
      {guardians.length < MOST && (
        <Row>
          <Button onClick={() => change({ guardians: [...guardians, newGuardian(form.language)] })}>
            {t('intake.addGuardian')}
          </Button>
        </Row>
      )}
    </Section>
  );
}
