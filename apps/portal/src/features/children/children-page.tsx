import { Link, useSearch } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ChildrenFilters } from './children-filters.tsx';
import { useChildrenColumns } from './children-columns.tsx';
import { NoChildFits } from './no-child-fits.tsx';
import { useChildren } from './use-children.ts';

/** The caseload: find a child, or the children something has to be done about. */
export function ChildrenPage() {
  const t = useText();
  const search = useSearch({ from: '/children' });
  const children = useChildren(search);
  const columns = useChildrenColumns();
  return (
    <Page>
      <PageHeader
        title={t('route.children')}
        aside={children.data && t('children.count', { count: children.data.totalCount })}
      />
      <ChildrenFilters search={search} />
      <Answered read={children} skeleton={<SkeletonBlock height={480} />}>
        {({ rows }) =>
          rows.length === 0 ? (
            <NoChildFits search={search} />
          ) : (
            <>
              <DataTable
                caption={t('children.caption')}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                renderLink={({ id }, content) => (
                  <Link to="/children/$childId" params={{ childId: id }} data-row>
                    {content}
                  </Link>
                )}
              />
              {children.hasNextPage && (
                <Button busy={children.isFetchingNextPage} onClick={() => void children.fetchNextPage()}>
                  {t('children.more')}
                </Button>
              )}
            </>
          )
        }
      </Answered>
    </Page>
  );
}
