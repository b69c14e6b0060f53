import { can } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { StrandContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';

const SafetySheet = lazy(async () => ({ default: (await import('./sheet.tsx')).SafetySheet }));

/** The quick way out of what does not do a child good: on the plan in force, for whoever writes the strand. */
export function StopOrLess({ strand }: { strand: StrandContent }) {
  const t = useText();
  const caller = useCaller();
  const { child, plan, version } = usePlanDesk();
  const discipline = useDiscipline()(strand.discipline);
  const [open, setOpen] = useState(false);
  const onCareTeam = child.onMyTeam === true;
  const may = can(caller, 'strand:edit', { onCareTeam, discipline: strand.discipline }).ok;
  const isAnythingLeft = (strand.techniques ?? []).length > 0 || strand.dose !== null;
  if (version.state !== 'IN_FORCE' || plan.state === 'ENDED' || !may || !isAnythingLeft) return null;
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t('safety.openOf', { discipline: discipline.mark.letters })}
        onClick={() => setOpen(true)}
      >
        {t('safety.open')}
      </Button>
      {open && (
        <Suspense>
          <SafetySheet strand={strand} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
