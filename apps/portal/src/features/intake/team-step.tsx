import type { NewChild } from './new-child.ts';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useReread } from '../../lib/graphql/use-reread.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { ConsentCard } from './consent-card.tsx';
import { ChildTeam } from './intake.graphql.ts';
import { TeamCard } from './team-card.tsx';

/** A child who was just taken in gets a person for each discipline, and a guardian's consent. */
export function TeamStep({ childId }: { childId: string }) {
  const t = useText();
  const reread = useReread();
  const read = useRead(ChildTeam, { id: childId });
  return (
    <Answered read={read} page>
      {({ child, staff }) =>
        child ? (
          <Page narrow>
            <Crumbs>
              <Link to="/children">{t('route.children')}</Link>
              <ChildName name={child.name} nameLocal={child.nameLocal} />
            </Crumbs>
            <TeamHeader child={child} />
            <Namesakes likeNames={child.likeNames} />
            <TeamCard child={child} staff={staff.edges.map(({ node }) => node)} reread={reread} />
            <ConsentCard child={child} reread={reread} />
          </Page>
        ) : (
          <NotFoundState page />
        )
      }
    </Answered>
  );
}

function TeamHeader({ child }: { child: NewChild }) {
  const t = useText();
  const ageOf = useAgeOf();
  return (
    <PageHeader
      title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
      aside={<Identifying>{[ageOf(child), child.mrn].filter(Boolean).join(' · ')}</Identifying>}
      below={t('intake.teamTitle')}
      actions={
        <ButtonLink to="/children/$childId" params={{ childId: child.id }} variant="primary">
          {t('intake.toChart')}
        </ButtonLink>
      }
    />
  );
}
