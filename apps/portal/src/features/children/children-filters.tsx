import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { useDisciplines } from '../../ui/marks/disciplines.tsx';
import styles from './children.module.css';
import { SORTS, type ChildrenSearch } from './children-search.ts';

const SEARCH_AFTER_MS = 150;

/** The ways to narrow the list down. Each change is in the address; Back takes back a view, not a letter. */
export function ChildrenFilters({ search }: { search: ChildrenSearch }) {
  const t = useText();
  const disciplines = useDisciplines();
  const navigate = useNavigate({ from: '/children' });
  const [typed, setTyped] = useState(search.q ?? '');

  useEffect(() => {
    if (typed === (search.q ?? '')) return undefined;
    const timer = setTimeout(
      () => void navigate({ search: (now) => ({ ...now, q: typed.trim() || undefined }), replace: true }),
      SEARCH_AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, [typed, search.q, navigate]);

  const change = (part: Partial<ChildrenSearch>) => void navigate({ search: (now) => ({ ...now, ...part }) });

  return (
    <div className={styles.fields}>
      <TextField
        label={t('children.search')}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <SelectField
        label={t('children.discipline')}
        value={search.discipline ?? ''}
        onChange={(event) => change({ discipline: event.currentTarget.value || undefined })}
      >
        <option value="">{t('children.anyDiscipline')}</option>
        {disciplines.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('children.sort')}
        value={search.sort ?? 'NAME'}
        onChange={(event) => change({ sort: SORTS.find((sort) => sort === event.currentTarget.value) })}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`children.sort.${sort}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
