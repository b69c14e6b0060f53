import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { PageHeader } from '../../ui/page/page.tsx';
import type { ReviewedChild } from './reviewed-goals.ts';

interface WhoProps {
  child: ReviewedChild;
  below?: ReactNode;
}

/** Whose review it is, twice over, and the way back. */
export function Who({ child, below }: WhoProps) {
  const t = useText();
  const ageOf = useAgeOf();
  const { mrn } = child;
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
        aside={
          <Identifying>{[ageOf(child), mrn && t('review.number', { mrn })].filter(Boolean).join(' · ')}</Identifying>
        }
        below={below}
      />
    </>
  );
}
