import { heirsAtHome, homeItemsOfStrand, type HomeFateWay } from '@trellis/domain';
import { useState } from 'react';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { rowsOf, type StrandContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { RemoveStrand } from './strands.graphql.ts';

interface RemoveStrandSheetProps {
  strand: StrandContent;
  onClose: () => void;
  onRemoved: () => void;
}

/** What becomes of what stands at home: whose it is from now on, or null where it goes as well. */
interface Choice {
  way: HomeFateWay;
  heir: string | null;
}

/** What happens when a strand is taken out, and what becomes of what it asks for at home. */
export function RemoveStrandSheet({ strand, onClose, onRemoved }: RemoveStrandSheetProps) {
  const t = useText();
  const discipline = useDiscipline();
  const { version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const strandId = strand.strand.id;
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const rows = rowsOf(version);
  const atHome = homeItemsOfStrand(rows, strandId);
  const heirs = heirsAtHome(techniques, rows, strandId);
  const goalId = rows.strands.find((each) => each.strand === strandId)?.goal;
  const isLast = rows.strands.filter(({ goal }) => goal === goalId).length <= 1;
  const choices: readonly Choice[] = [
    ...heirs.map((heir): Choice => ({ way: 'HAND_ON', heir })),
    { way: 'TAKE_OUT', heir: null },
  ];
  const [chosen, setChosen] = useState<Choice>();
  const remove = async () => {
    const homeItems = atHome.map(({ id, version: seen }) => ({ itemId: id, version: seen }));
    const home = atHome.length > 0 && chosen ? { home: chosen.way, homeDiscipline: chosen.heir, homeItems } : {};
    const input = { versionId: version.id, strandId, version: strand.version, ...home };
    if (await run(RemoveStrand, { input })) onRemoved();
  };
  return (
    <Sheet
      open
      title={t('life.removeTitle', { discipline: discipline(strand.discipline).mark.letters })}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
          <Button
            variant="danger"
            busy={busy}
            disabled={atHome.length > 0 && chosen === undefined}
            onClick={() => void remove()}
          >
            {t('plan.strand.remove')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        {strand.what && <OwnWords>{strand.what}</OwnWords>}
        <p>{t('life.removed')}</p>
        {isLast && <p>{t('life.removedLast')}</p>}
        {atHome.length > 0 && (
          <fieldset>
            <legend>{t('life.home')}</legend>
            <ul className={styles.points}>
              {atHome.map(({ id, words }) => (
                <li key={id}>
                  <OwnWords>{words ?? ''}</OwnWords>
                </li>
              ))}
            </ul>
            {choices.map(({ way, heir }) => (
              <label key={heir ?? way} className={styles.tick}>
                <input
                  type="radio"
                  name="home"
                  checked={chosen?.way === way && chosen.heir === heir}
                  onChange={() => setChosen({ way, heir })}
                />
                {heir === null
                  ? t('life.home.TAKE_OUT')
                  : t('life.home.HAND_ON', { discipline: discipline(heir).name })}
              </label>
            ))}
          </fieldset>
        )}
      </Stack>
    </Sheet>
  );
}
