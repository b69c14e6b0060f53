import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { type CalendarSite, useSites } from './use-sites.ts';

/** A part of the calendar that is of one site, with the choice of the site where there are several. */
export function OfSite({ children }: { children: (site: CalendarSite, sites: readonly CalendarSite[]) => ReactNode }) {
  const t = useText();
  const navigate = useNavigate({ from: '/calendar' });
  const { read, sites, site } = useSites();
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {() =>
        site === undefined ? (
          <EmptyState title={t('calendar.noSite')} />
        ) : (
          <Stack gap={4}>
            {sites.length > 1 && (
              <Row>
                <SelectField
                  label={t('calendar.site')}
                  translate="no"
                  value={site.id}
                  onChange={({ currentTarget: { value } }) =>
                    void navigate({ search: (before) => ({ ...before, site: value }), replace: true })
                  }
                >
                  {sites.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </SelectField>
              </Row>
            )}
            {children(site, sites)}
          </Stack>
        )
      }
    </Answered>
  );
}
