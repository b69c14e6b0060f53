import { MEDICAL_LEVELS, triageRules, type FrontDeskQuestion, type MedicalLevel } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { ChoiceChips, Segmented } from '../../ui/fields/choices.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Section } from '../../ui/page/page.tsx';
import type { IntakePartProps } from './child-fields.tsx';
import styles from './intake.module.css';
import { flagsOf, type IntakeForm } from './intake-form.ts';
import type { IntakeCatalogue } from './intake.graphql.ts';
import { TwoLanguages } from './two-languages.tsx';

type Catalogue = ResultOf<typeof IntakeCatalogue>['catalogue'];
type Coded = { readonly code: string; readonly label: Catalogue['facts'][number]['label'] };

interface FrontDeskProps extends IntakePartProps {
  catalogue: Catalogue;
}

const { frontDeskQuestions } = triageRules;
/** What opens concerns or a wish stands elsewhere; these are asked first, since a yes may end the call. */
const FIRST = frontDeskQuestions.filter(({ asksFor }) => asksFor === undefined || asksFor === 'RISK_HISTORY');
const SURGERY = 'RECOVERY_AFTER_SURGERY';

/** The sentence for the most urgent of these flags, by the flags' own urgency. */
function sentenceFor(flags: readonly string[], catalogue: Catalogue) {
  const levels = catalogue.redFlags.filter(({ code }) => flags.includes(code)).map(({ medical }) => medical);
  const worst: MedicalLevel | undefined = MEDICAL_LEVELS.find((level) => levels.includes(level));
  return triageRules.medicalLevels.find(({ code }) => code === worst)?.say ?? undefined;
}

/** The questions of the front desk, in plain words, each yes with what to say and what it opens. */
export function FrontDesk({ form, change, catalogue }: FrontDeskProps) {
  const t = useText();
  const asked = new Set(FIRST.flatMap(({ redFlags }) => redFlags));
  const others = catalogue.redFlags.filter(({ code }) => !asked.has(code));
  return (
    <Section title={t('intake.questions')}>
      <Stack gap={4}>
        <p className={styles.quiet}>{t('intake.questionsText')}</p>
        {FIRST.map((question) => (
          <Question key={question.number} question={question} form={form} change={change} catalogue={catalogue} />
        ))}
        <CodedChips
          label={t('intake.facts')}
          family={form.language}
          items={catalogue.facts}
          values={form.facts}
          onChange={(facts) => change({ facts })}
        />
        <details className={styles.more} open={others.some(({ code }) => form.redFlags.includes(code))}>
          <summary>{t('intake.moreFlags')}</summary>
          <CodedChips
            label={t('intake.moreFlags')}
            family={form.language}
            items={others}
            values={form.redFlags}
            onChange={(named) => change({ redFlags: [...form.redFlags.filter((code) => asked.has(code)), ...named] })}
          />
        </details>
      </Stack>
    </Section>
  );
}

interface QuestionProps extends Omit<FrontDeskProps, 'faults'> {
  question: FrontDeskQuestion;
}

function Question({ question, form, change, catalogue }: QuestionProps) {
  const t = useText();
  const answer = form.answers[question.number];
  const flags = flagsOf(question, form);
  const say = sentenceFor(flags, catalogue);
  const named = catalogue.redFlags.filter(({ code }) => question.redFlags.includes(code));
  const concerns = catalogue.concerns.filter(({ code }) => question.concerns.includes(code));
  return (
    <div className={styles.question}>
      <Segmented
        label={<TwoLanguages text={question.text} family={form.language} />}
        value={answer}
        onChange={(next) => change(answering(form, question, next))}
        choices={[
          { value: 'NO', label: t('intake.no') },
          { value: 'YES', label: t('intake.yes') },
        ]}
      />
      {answer === 'YES' && (
        <Stack gap={3}>
          {say && (
            <Notice tone="stop" live>
              <p>{t(question.toDutyClinician ? 'intake.duty' : 'intake.say')}</p>
              <p className={styles.say}>
                <TwoLanguages text={say} family={form.language} />
              </p>
            </Notice>
          )}
          {named.length > 1 && (
            <CodedChips
              label={t('intake.which')}
              family={form.language}
              items={named}
              values={form.redFlags}
              onChange={(codes) =>
                change({
                  redFlags: [...form.redFlags.filter((code) => !question.redFlags.includes(code)), ...codes],
                })
              }
            />
          )}
          {question.asksFor === 'RISK_HISTORY' && (
            <CodedChips
              label={t('intake.which')}
              family={form.language}
              items={catalogue.riskHistory}
              values={form.riskHistory}
              onChange={(riskHistory) => change({ riskHistory })}
            />
          )}
          {concerns.length > 0 && (
            <CodedChips
              label={t('intake.which')}
              family={form.language}
              items={concerns}
              values={form.concerns}
              onChange={(codes) =>
                change({
                  concerns: [...form.concerns.filter((code) => !question.concerns.includes(code)), ...codes],
                })
              }
            />
          )}
          {question.concerns.includes(SURGERY) && form.concerns.includes(SURGERY) && (
            <TextField
              label={t('intake.daysSinceSurgery')}
              hint={t('intake.daysUnknown')}
              inputMode="numeric"
              value={form.daysSinceSurgery}
              onChange={({ currentTarget }) => change({ daysSinceSurgery: currentTarget.value })}
            />
          )}
        </Stack>
      )}
    </div>
  );
}

/** An answer, and with a no what the yes had opened: a concern that is no longer on the screen must not decide. */
function answering(form: IntakeForm, question: FrontDeskQuestion, answer: 'YES' | 'NO'): Partial<IntakeForm> {
  const answers = { ...form.answers, [question.number]: answer };
  if (answer === 'YES') return { answers };
  return { answers, concerns: form.concerns.filter((code) => !question.concerns.includes(code)) };
}

interface CodedChipsProps {
  label: string;
  family: IntakeForm['language'];
  items: readonly Coded[];
  values: readonly string[];
  onChange: (codes: string[]) => void;
}

/** Entries of the catalogue as chips, in the family's language. */
export function CodedChips({ label, family, items, values, onChange }: CodedChipsProps) {
  return (
    <ChoiceChips
      label={label}
      values={values}
      onChange={onChange}
      choices={items.map(({ code, label: text }) => ({
        value: code,
        label: <TwoLanguages text={text} family={family} />,
      }))}
    />
  );
}
