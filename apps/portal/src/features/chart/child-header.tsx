import type { ReactNode } from 'react';
import { currentTeam } from '../../lib/current-team.ts';
import { editionOf } from '../../lib/edition.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { HereNow } from '../../ui/child/here-now.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { DisciplineMark, JointBar } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { PageHeader } from '../../ui/page/page.tsx';
import styles from './chart.module.css';
import { useReads, type Child } from './child-head.ts';

/** Who this is, twice over (name, age, sex and number), who treats the child, and how plan and consent stand. */
export function ChildHeader({ child, actions }: { child: Child; actions: ReactNode }) {
  const t = useText();
  const word = useWord();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const reads = useReads(child);
  const team = currentTeam(child);
  const disciplines = [...new Set(team.flatMap((member) => member.discipline ?? []))].map(discipline);
  return (
    <PageHeader
      sticky
      actions={actions}
      title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
      aside={
        <Identifying>
          {[
            ageOf(child),
            child.sex && child.sex !== 'UNKNOWN' && word(`sex.${child.sex}`),
            child.mrn && t('chart.number', { mrn: child.mrn }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Identifying>
      }
      below={
        <>
          {team.map(
            (member) =>
              member.discipline && (
                <DisciplineMark key={member.id} discipline={discipline(member.discipline)}>
                  {member.staff?.name}
                </DisciplineMark>
              ),
          )}
          <PlanState plan={child.plan} disciplines={disciplines} />
          {reads('INTAKE') && <ConsentState consent={child.consent} />}
          <HereNow here={child.here} />
        </>
      }
    />
  );
}

interface PlanStateProps {
  plan: Child['plan'];
  disciplines: Parameters<typeof JointBar>[0]['disciplines'];
}

function PlanState({ plan, disciplines }: PlanStateProps) {
  const t = useText();
  const word = useWord();
  if (!plan) return null;
  const words = [
    plan.inForce && plan.state === 'ACTIVE'
      ? t('chart.planInForce', { number: editionOf(plan.inForce) })
      : word(`planState.${plan.state}`),
    plan.draft && t('chart.planDraft', { number: editionOf(plan.draft) }),
  ];
  return <JointBar disciplines={disciplines}>{words.filter(Boolean).join(' · ')}</JointBar>;
}

/** Whether a guardian's consent to treatment stands. */
function ConsentState({ consent }: { consent: Child['consent'] }) {
  const t = useText();
  const formats = useFormats();
  const day = consent && (consent.withdrawnOn ?? consent.givenOn);
  const said = !consent ? 'chart.noConsent' : consent.withdrawnOn ? 'chart.consentWithdrawn' : 'chart.consentGiven';
  return (
    <span className={consent && !consent.withdrawnOn ? styles.consent : styles.consentMissing}>
      {t(said, { day: day ? formats.shortDay(day) : '' })}
    </span>
  );
}
