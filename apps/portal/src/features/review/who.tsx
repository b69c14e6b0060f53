import { ageText } from '@trellis/domain';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { PageHeader } from '../../ui/page/page.tsx';
import type { ReviewedChild } from './reviewed-goals.ts';

interface WhoProps {
  child: ReviewedChild;
  below?: ReactNode;
  actions?: ReactNode;
}

/** Whose review it is, twice over, and the way back. */
export function Who({ child, below, actions }: WhoProps) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const { birthDate, gestationDays, mrn } = child;
  const age = birthDate && ageText({ birthDate, gestationDays: gestationDays ?? null }, today, language);
  return (
    <>
      <Crumbs>
        <Link to="/children">{t('route.children')}</Link>
        <Link to="/children/$childId" params={{ childId: child.id }}>
          <ChildName name={child.name} nameLocal={child.nameLocal} />
        </Link>
        <span>{t('route.review')}</span>
      </Crumbs>
      <PageHeader
        sticky
        title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
        aside={<Identifying>{[age, mrn && t('review.number', { mrn })].filter(Boolean).join(' · ')}</Identifying>}
        below={below}
        actions={actions}
      />
    </>
  );
}
