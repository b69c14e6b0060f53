import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { AboutMeCard } from './about/about-me-card.tsx';
import { ChildAbout } from './about/about.graphql.ts';
import { GuardiansCard } from './about/guardians-card.tsx';
import { HandlingList } from './about/handling-list.tsx';
import { PrioritiesCard } from './about/priorities-card.tsx';
import { CareTeamCard } from './care-team/card.tsx';
import { ChartShell } from './chart-shell.tsx';
import styles from './chart.module.css';
import { useReads, type Child } from './child-head.ts';
import { PrecautionsCard } from './precautions/card.tsx';
import { RecallsCard } from './recalls/card.tsx';
import { ReportedCard } from './reported/card.tsx';

/** What everyone who treats the child should know, and who is around the child. */
export function AboutPage() {
  return <ChartShell>{(child) => <About child={child} />}</ChartShell>;
}

function About({ child }: { child: Child }) {
  const mayAsk = useMayAsk();
  const reads = useReads(child);
  const asked = { contact: mayAsk('CONTACT'), intake: mayAsk('INTAKE'), clinical: mayAsk('CLINICAL') };
  const read = useRead(ChildAbout, { id: child.id, ...asked });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={480} />}>
      {({ child: about, clinic }) =>
        about ? (
          <div className={styles.cards}>
            {reads('CLINICAL') && (
              <>
                <PrecautionsCard child={child} about={about} />
                <RecallsCard child={child} about={about} />
                <HandlingList child={child} lines={about.handling ?? []} />
                <AboutMeCard child={child} about={about} />
                <PrioritiesCard child={child} priorities={about.priorities ?? []} usesCopm={clinic.usesCopm} />
              </>
            )}
            <CareTeamCard child={child} former={about.formerCareTeam ?? []} />
            {reads('CONTACT') && <GuardiansCard child={child} guardians={about.guardians ?? []} />}
            {reads('INTAKE') && <ReportedCard child={child} about={about} />}
          </div>
        ) : (
          <NotFoundState />
        )
      }
    </Answered>
  );
}
