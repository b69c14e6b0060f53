import { TEXT_LENGTHS, triageRules } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { Section } from '../../ui/page/page.tsx';
import type { IntakePartProps } from './child-fields.tsx';
import { TwoLanguages } from './two-languages.tsx';

const QUESTION = triageRules.frontDeskQuestions.find(({ asksFor }) => asksFor === 'PRIORITY');

/** The last question of the front desk: what the family would like most to change, in their own words. */
export function WishField({ form, change, faults }: IntakePartProps) {
  const t = useText();
  if (!QUESTION) return null;
  return (
    <Section title={t('intake.wish')}>
      <TextArea
        label={<TwoLanguages text={QUESTION.text} family={form.language} />}
        hint={t('intake.wishHint')}
        lang={form.language}
        maxLength={TEXT_LENGTHS.wish}
        value={form.wish}
        error={faults['wish.words']}
        onChange={({ currentTarget }) => change({ wish: currentTarget.value })}
      />
    </Section>
  );
}
