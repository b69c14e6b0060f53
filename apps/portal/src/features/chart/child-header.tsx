import { ageText } from '@trellis/domain';
import type { ReactNode } from 'react';
import type { ResultOf } from '../../graphql/graphql.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { DisciplineMark, JointBar } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { PageHeader } from '../../ui/page/page.tsx';
import type { ChildChart } from './chart.graphql.ts';
import styles from './chart.module.css';

type Child = NonNullable<ResultOf<typeof ChildChart>['child']>;

/** Who this is, twice over: name, age and number, and the children one could take for this one. */
export function ChildHeader({ child, actions }: { child: Child; actions?: ReactNode }) {
  const t = useText();
  const word = useWord();
  const language = useLanguage();
  const today = useToday();
  const discipline = useDiscipline();
  const ageOf = (each: Pick<Child, 'birthDate' | 'gestationDays'>) =>
    each.birthDate
      ? ageText({ birthDate: each.birthDate, gestationDays: each.gestationDays ?? null }, today, language)
      : '';
  const team = (child.careTeam ?? []).filter(({ leftOn }) => !leftOn);
  const disciplines = [...new Set(team.flatMap((member) => member.discipline ?? []))].map(discipline);
  const { plan } = child;
  const planWords = [
    plan?.inForce ? t('chart.planInForce', { number: plan.inForce.number }) : plan && word(`planState.${plan.state}`),
    plan?.draft && t('chart.planDraft', { number: plan.draft.number }),
  ].filter(Boolean);
  return (
    <PageHeader
      sticky
      actions={actions}
      title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
      aside={
        <Identifying>
          {[ageOf(child), child.mrn && t('chart.number', { mrn: child.mrn })].filter(Boolean).join(' · ')}
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
          {plan && <JointBar disciplines={disciplines}>{planWords.join(' · ')}</JointBar>}
          {child.likeNames?.map((like) => (
            <Identifying key={like.id}>
              <span className={styles.alsoNamed}>
                {t('chart.alsoNamed', { name: like.name ?? like.nameLocal ?? '', age: ageOf(like) })}
              </span>
            </Identifying>
          ))}
        </>
      }
    />
  );
}
