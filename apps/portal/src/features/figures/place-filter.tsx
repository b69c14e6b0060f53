import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import { FigurePlaces } from './figures.graphql.ts';

/** Of which site and which person only. */
export function PlaceFilter() {
  const t = useText();
  const navigate = useNavigate({ from: '/figures' });
  const search = useSearch({ from: '/figures' });
  const { data } = useRead(FigurePlaces, {});
  const sites = data?.clinic?.sites ?? [];
  const staff = (data?.staff.edges ?? []).map(({ node }) => node).filter(({ discipline }) => discipline !== null);
  return (
    <div data-screen-only>
      <Row gap={4} align="end">
        <SelectField
          label={t('figures.site')}
          value={search.site ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ replace: true, search: { ...search, site: value === '' ? undefined : value } })
          }
        >
          <option value="">{t('figures.allSites')}</option>
          {sites.map(({ id, name }) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('figures.therapist')}
          value={search.staff ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void navigate({ replace: true, search: { ...search, staff: value === '' ? undefined : value } })
          }
        >
          <option value="">{t('figures.allTherapists')}</option>
          {staff.map(({ id, name }) => (
            <option key={id} value={id} translate="no">
              {name}
            </option>
          ))}
        </SelectField>
      </Row>
    </div>
  );
}
