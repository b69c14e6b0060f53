import { triageRules } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { sayLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Segmented } from '../../ui/fields/choices.tsx';
import { ChoiceChips } from '../../ui/fields/choices.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import type { IntakePartProps } from './child-fields.tsx';
import { concernGroups } from './concern-groups.ts';
import type { IntakeCatalogue } from './intake.graphql.ts';
import { TwoLanguages } from './two-languages.tsx';

interface ConcernFieldsProps extends IntakePartProps {
  catalogue: ResultOf<typeof IntakeCatalogue>['catalogue'];
}

/** What the family finds hard, under the questions they are asked; then what a doctor has called it. */
export function ConcernFields({ form, change, catalogue }: ConcernFieldsProps) {
  const t = useText();
  const { language: family, concerns, conditions } = form;
  return (
    <>
      <Section title={t('intake.concerns')}>
        <Stack gap={4}>
          {concernGroups(catalogue.concerns, triageRules.frontDeskQuestions).map((group) => {
            const codes = group.concerns.map(({ code }) => code);
            return (
              <ChoiceChips
                key={group.id}
                label={
                  typeof group.question === 'string' ? (
                    t(group.question === 'SEVERAL' ? 'intake.several' : 'intake.others')
                  ) : (
                    <TwoLanguages text={group.question} family={family} />
                  )
                }
                values={concerns}
                onChange={(chosen) =>
                  change({ concerns: [...concerns.filter((code) => !codes.includes(code)), ...chosen] })
                }
                choices={group.concerns.map(({ code, label }) => ({
                  value: code,
                  label: <TwoLanguages text={label} family={family} />,
                }))}
              />
            );
          })}
        </Stack>
      </Section>
      <Section title={t('intake.conditions')}>
        <Stack gap={3}>
          <ChoiceChips
            label={t('intake.conditions')}
            labelHidden
            values={conditions}
            onChange={(chosen) =>
              // Whatever came first stays first; the rest follows in the order of the taps.
              change({
                conditions: [
                  ...conditions.filter((code) => chosen.includes(code)),
                  ...chosen.filter((code) => !conditions.includes(code)),
                ],
              })
            }
            choices={catalogue.conditions.map(({ code, label }) => ({
              value: code,
              label: <TwoLanguages text={label} family={family} />,
            }))}
          />
          {conditions.length > 1 && (
            <Segmented
              label={t('intake.primary')}
              value={conditions[0]}
              onChange={(first) => change({ conditions: [first, ...conditions.filter((code) => code !== first)] })}
              choices={conditions.map((code) => {
                const label = catalogue.conditions.find((each) => each.code === code)?.label;
                return { value: code, label: label ? sayLocalised(family, label).text : code };
              })}
            />
          )}
        </Stack>
      </Section>
    </>
  );
}
