import { INTAKE_CALL_WORKING_DAYS, triageRules } from '@trellis/domain';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { DisciplineAdvice } from './discipline-advice.tsx';
import styles from './intake.module.css';
import type { IntakeForm } from './intake-form.ts';
import type { IntakeCatalogue } from './intake.graphql.ts';
import { TwoLanguages } from './two-languages.tsx';
import type { Triage } from './use-triage.ts';

interface TriagePanelProps {
  triage: Triage;
  form: IntakeForm;
  catalogue: ResultOf<typeof IntakeCatalogue>['catalogue'];
  onAddConcern: (code: string) => void;
}

/** What the rules say, on both axes, and why: what to do today in large letters, then where each discipline stands. */
export function TriagePanel({ triage, form, catalogue, onAddConcern }: TriagePanelProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const formats = useFormats();
  const level = triageRules.medicalLevels.find(({ code }) => code === triage.medical);
  const band = triageRules.priorityLevels.find(({ code }) => code === triage.clockAs);
  const urgent = triage.medical === 'EMERGENCY_NOW' || triage.medical === 'DOCTOR_TODAY';
  // Two flags may have one reason.
  const because = (reasons: Triage['medicalReasons']) => [...new Set(reasons.map(({ text }) => say(text)))].join(' · ');
  const named = (code: string) => {
    const precaution = catalogue.precautions.find((each) => each.code === code);
    if (precaution) return say(precaution.label);
    return catalogue.measures.find((each) => each.code === code)?.abbreviation ?? code;
  };
  return (
    <Stack gap={4}>
      <section aria-label={t('intake.today')} aria-live="polite">
        <Stack gap={2}>
          <h3>{t('intake.today')}</h3>
          {triage.say && (
            <Notice tone={urgent ? 'stop' : 'care'}>
              <p className={styles.sayLarge}>
                <TwoLanguages text={triage.say} family={form.language} />
              </p>
            </Notice>
          )}
          {triage.needsIntakeCall && (
            <Notice tone="care">{t('intake.call', { days: INTAKE_CALL_WORKING_DAYS })}</Notice>
          )}
          {triage.holds.length > 0 && (
            <>
              <h4 className={styles.heading}>{t('intake.holds')}</h4>
              <ul className={styles.holds}>
                {triage.holds.map((hold) => (
                  <li key={hold.code}>
                    {say(hold.stops)}{' '}
                    <small>
                      {t('intake.holdBy', { owner: word(`followUpOwner.${hold.owner}`), days: hold.chaseDays })}
                    </small>
                  </li>
                ))}
              </ul>
            </>
          )}
          <dl className={styles.axes}>
            <div>
              <dt>{t('intake.medical')}</dt>
              <dd>
                <b>{level && say(level.label)}</b>
                <small>{because(triage.medicalReasons)}</small>
              </dd>
            </div>
            <div>
              <dt>{t('intake.therapy')}</dt>
              <dd>
                <b>
                  {triage.therapyPriority
                    ? word(`therapyPriority.${triage.therapyPriority}`)
                    : word(`triageStatus.${triage.status}`)}
                </b>
                <small>
                  {[band && t(`intake.within.${band.dayType}`, { days: band.targetDays }), because(triage.clockReasons)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </dd>
            </div>
          </dl>
        </Stack>
      </section>
      <section aria-label={t('intake.disciplines')}>
        <Stack gap={2}>
          <h3>{t('intake.disciplines')}</h3>
          {triage.disciplines.map((advice) => (
            <DisciplineAdvice
              key={advice.discipline}
              advice={advice}
              leads={triage.joint && triage.lead === advice.discipline}
              family={form.language}
              onAddConcern={onAddConcern}
            />
          ))}
        </Stack>
      </section>
      {triage.requires.length > 0 && (
        <p className={styles.quiet}>
          {t('intake.requires')}: <span translate="no">{formats.list(triage.requires.map(named))}</span>
        </p>
      )}
    </Stack>
  );
}
