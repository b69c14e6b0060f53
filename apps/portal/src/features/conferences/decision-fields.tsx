import { CONFERENCE_LIMITS } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { newId } from '../../lib/new-id.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { Subjects } from './subjects.ts';
import type { TypedDecision } from './conference-form.ts';
import styles from './conferences.module.css';

interface DecisionFieldsProps {
  subjects: Subjects;
  decisions: readonly TypedDecision[];
  onChange: (decisions: readonly TypedDecision[]) => void;
}

/** What was decided, each with what of the plan it is about: it is changed there, not here. */
export function DecisionFields({ subjects, decisions, onChange }: DecisionFieldsProps) {
  const t = useText();
  const abouts = useAbouts(subjects);
  const change = (key: string, fields: Partial<TypedDecision>) =>
    onChange(decisions.map((each) => (each.key === key ? { ...each, ...fields } : each)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('conference.decisions')}</legend>
      <Stack gap={3}>
        <small className={styles.quiet}>{t('conference.decisionsHint')}</small>
        {decisions.map(({ key, text, about }) => (
          <Row key={key} align="end">
            <div className={styles.wide}>
              <TextField
                label={t('conference.decision')}
                maxLength={CONFERENCE_LIMITS.decisionLength}
                value={text}
                onChange={({ currentTarget }) => change(key, { text: currentTarget.value })}
              />
            </div>
            <div className={styles.about}>
              <SelectField
                label={t('conference.about')}
                value={about}
                onChange={({ currentTarget }) => change(key, { about: currentTarget.value })}
              >
                <option value="">{t('conference.about.none')}</option>
                {abouts.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </SelectField>
            </div>
            <Button variant="quiet" onClick={() => onChange(decisions.filter((each) => each.key !== key))}>
              {t('conference.remove')}
            </Button>
          </Row>
        ))}
        {decisions.length < CONFERENCE_LIMITS.decisions && (
          <Row>
            <Button variant="quiet" onClick={() => onChange([...decisions, { key: newId(), text: '', about: '' }])}>
              {t('conference.addDecision')}
            </Button>
          </Row>
        )}
      </Stack>
    </fieldset>
  );
}

/** What a decision can be about, in the words of the draft or of what is in force. */
function useAbouts({ plan, handling }: Subjects): readonly { value: string; label: string }[] {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const discipline = useDiscipline();
  const inForce = plan?.inForce?.goals ?? [];
  const drafted = plan?.draft?.goals ?? [];
  const known = new Set(drafted.map(({ goal }) => goal.id));
  const goals = [...drafted, ...inForce.filter(({ goal }) => !known.has(goal.id))];
  const reviewOn = plan?.review?.heldOn;
  return [
    ...goals.flatMap(({ goal, statement, strands }) => [
      { value: `GOAL:${goal.id}`, label: `${t('conference.about.GOAL')}: ${statement ?? ''}` },
      ...(strands ?? []).map(({ strand, what, discipline: code }) => ({
        value: `STRAND:${strand.id}`,
        label: `${code ? discipline(code).name : t('conference.about.STRAND')}: ${what ?? ''}`,
      })),
    ]),
    ...(handling ?? []).map(({ id, key, value }) => ({
      value: `HANDLING:${id}`,
      label: `${key ? word(`handlingKey.${key}`) : t('conference.about.HANDLING')}: ${value ?? ''}`,
    })),
    ...(plan?.review && reviewOn
      ? [{ value: `REVIEW:${plan.review.id}`, label: t('conference.about.review', { day: formats.day(reviewOn) }) }]
      : []),
  ];
}
