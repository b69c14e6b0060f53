import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useText } from '../../lib/i18n/use-text.ts';
import { holdersOptions } from '../../lib/offline/holders.ts';
import type { PackHolder } from '../../lib/offline/pack.ts';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Card, Stack } from '../../ui/layout/layout.tsx';
import { PinForm } from './pin-form.tsx';

/** The way in where the network ended, for those whose day this device keeps. Nothing where it keeps nobody's. */
export function KeptEntry({ onOpen }: { onOpen: () => void }) {
  const { data: holders = [] } = useQuery(holdersOptions);
  return holders.length > 0 ? <Entry holders={holders} onOpen={onOpen} /> : null;
}

function Entry({ holders, onOpen }: { holders: readonly PackHolder[]; onOpen: () => void }) {
  const t = useText();
  const title = useId();
  const [chosen, setChosen] = useState(holders[0]?.staffId ?? '');
  return (
    <Card>
      <section aria-labelledby={title}>
        <Stack gap={3}>
          <h2 id={title}>{t('offline.title')}</h2>
          <p>{t('offline.lead')}</p>
          <SelectField
            label={t('offline.who')}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {holders.map(({ staffId, name, clinicName }) => (
              <option key={staffId} value={staffId}>
                {`${name} · ${clinicName}`}
              </option>
            ))}
          </SelectField>
          <PinForm key={chosen} staffId={chosen} onOpen={onOpen} />
        </Stack>
      </section>
    </Card>
  );
}
