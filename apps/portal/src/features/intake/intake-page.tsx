import { useSearch } from '@tanstack/react-router';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatMay } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { ForbiddenState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Columns } from '../../ui/layout/layout.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { IntakeCatalogue } from './intake.graphql.ts';
import { IntakeStep } from './intake-step.tsx';
import { TeamStep } from './team-step.tsx';

/** A child comes in: who, what was said and what the rules advise; then the team and the consent. */
export function IntakePage() {
  const roles = useRolesThatMay('child:add');
  const { child } = useSearch({ from: '/children/new' });
  const notAllowed = useWhyNot()('child:add');
  const read = useRead(IntakeCatalogue, {}, { enabled: notAllowed === undefined && child === undefined });
  if (child) return <TeamStep key={child} childId={child} />;
  if (notAllowed !== undefined) {
    return <ForbiddenState page roles={roles} />;
  }
  return (
    <Answered read={read} page skeleton={<IntakeSkeleton />}>
      {({ catalogue }) => <IntakeStep catalogue={catalogue} />}
    </Answered>
  );
}

function IntakeSkeleton() {
  const t = useText();
  return (
    <Page>
      <PageHeader title={t('intake.title')} />
      <Columns min={360}>
        <SkeletonBlock height={480} />
        <SkeletonBlock height={320} />
      </Columns>
    </Page>
  );
}
