import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { childFilter, viewOf, type ChildrenSearch } from './children-search.ts';
import { CountChildren } from './children.graphql.ts';
import { VIEWS, type View } from './views.ts';

/** Nothing left after filtering: each filter that is set is named, with how many children there are without it. */
export function NoChildFits({ search, view }: { search: ChildrenSearch; view: View }) {
  const t = useText();
  const discipline = useDiscipline();
  return (
    <EmptyState
      title={t('children.none')}
      actions={
        <>
          {search.q && (
            <Without search={{ ...search, view, q: undefined }} label={t('children.without', { filter: search.q })} />
          )}
          {search.discipline && (
            <Without
              search={{ ...search, view, discipline: undefined }}
              label={t('children.without', { filter: discipline(search.discipline).name })}
            />
          )}
          {view !== 'all' && (
            <Without
              search={{ ...search, view: 'all' }}
              label={t('children.without', { filter: t(`children.view.${view}`) })}
            />
          )}
        </>
      }
    >
      <p>{t('children.noneText')}</p>
    </EmptyState>
  );
}

function Without({ search, label }: { search: ChildrenSearch; label: string }) {
  const t = useText();
  const filter = childFilter(search, viewOf(search, VIEWS), useToday());
  const { data } = useRead(CountChildren, { filter });
  const count = data && t('children.count', { count: data.children.totalCount });
  return (
    <ButtonLink to="/children" search={search}>
      {[label, count].filter(Boolean).join(' · ')}
    </ButtonLink>
  );
}
