import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { can } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller, useToday } from '../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import { Page, PageHeader } from '../../ui/page/page.tsx';
import { TabLink, TabLinks } from '../../ui/page/tab-links.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ChildrenFilters } from './children-filters.tsx';
import styles from './children.module.css';
import { childFilter, viewOf } from './children-search.ts';
import { useChildrenColumns } from './children-columns.tsx';
import { NoChildFits } from './no-child-fits.tsx';
import { PeekSheet } from './peek-sheet.tsx';
import { useChildren } from './use-children.ts';
import { viewsFor } from './views.ts';

/** The caseload: find a child, or the children something has to be done about. */
export function ChildrenPage() {
  const t = useText();
  const search = useSearch({ from: '/children' });
  const caller = useCaller();
  const views = viewsFor(caller);
  const view = viewOf(search, views);
  const children = useChildren(childFilter(search, view, useToday()), search.sort ?? 'NAME');
  const columns = useChildrenColumns();
  const navigate = useNavigate({ from: '/children' });
  const peek = (id: string | undefined) => void navigate({ search: (now) => ({ ...now, peek: id }), replace: true });
  return (
    <Page>
      {search.peek && <PeekSheet key={search.peek} childId={search.peek} onClose={() => peek(undefined)} />}
      <PageHeader
        title={t('route.children')}
        aside={children.data && t('children.count', { count: children.data.totalCount })}
        actions={can(caller, 'child:add').ok && <ButtonLink to="/children/new">{t('route.newChild')}</ButtonLink>}
      />
      <TabLinks label={t('children.view')}>
        {views.map((each) => (
          <TabLink
            key={each}
            to="/children"
            search={{ ...search, view: each }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={each === view ? 'page' : undefined}
          >
            {t(`children.view.${each}`)}
          </TabLink>
        ))}
      </TabLinks>
      <ChildrenFilters search={search} />
      <p className={styles.keys}>{t('children.keys')}</p>
      <Answered read={children} skeleton={<SkeletonBlock height={480} />}>
        {({ rows, totalCount }) =>
          rows.length === 0 ? (
            <NoChildFits search={search} view={view} />
          ) : (
            <>
              <DataTable
                caption={t('children.caption')}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                renderLink={({ id }, content) => (
                  <Link
                    to="/children/$childId"
                    params={{ childId: id }}
                    data-row
                    aria-keyshortcuts="Space"
                    onKeyDown={(event) => {
                      if (event.key !== ' ') return;
                      event.preventDefault();
                      peek(id);
                    }}
                  >
                    {content}
                  </Link>
                )}
              />
              {children.hasNextPage && (
                <Row>
                  <Button busy={children.isFetchingNextPage} onClick={() => void children.fetchNextPage()}>
                    {t('children.more')}
                  </Button>
                  <small>{t('children.shown', { shown: rows.length, count: totalCount })}</small>
                </Row>
              )}
            </>
          )
        }
      </Answered>
    </Page>
  );
}
