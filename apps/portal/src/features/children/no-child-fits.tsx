import { useText } from '../../lib/i18n/use-text.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import type { ChildrenSearch } from './children-search.ts';

/** Nothing left after filtering: each filter that is set can be dropped from here. */
export function NoChildFits({ search }: { search: ChildrenSearch }) {
  const t = useText();
  return (
    <EmptyState
      title={t('children.none')}
      actions={
        <>
          {search.q && (
            <ButtonLink to="/children" search={{ ...search, q: undefined }}>
              {t('children.drop.search', { search: search.q })}
            </ButtonLink>
          )}
          {search.discipline && (
            <ButtonLink to="/children" search={{ ...search, discipline: undefined }}>
              {t('children.drop.discipline')}
            </ButtonLink>
          )}
          {search.view !== 'all' && (
            <ButtonLink to="/children" search={{ ...search, view: 'all' }}>
              {t('children.drop.view')}
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{t('children.noneText')}</p>
    </EmptyState>
  );
}
