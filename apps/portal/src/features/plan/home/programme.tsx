import { HOME_LIMITS, hasRoomAtHome, type HomeItemContent, pictureFor } from '@trellis/domain';
import { lazy, Suspense } from 'react';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { newId } from '../../../lib/new-id.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { MinutesBar } from '../../../ui/home/minutes-bar.tsx';
import { Card, Stack } from '../../../ui/layout/layout.tsx';
import { Section } from '../../../ui/page/page.tsx';
import type { HomeItem } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import { usePlanAct } from '../use-plan-act.ts';
import { AddHomeItem } from './home.graphql.ts';
import styles from './home.module.css';
import { HomeItemCard } from './item-card.tsx';
import { homeRowOf, plainActivity, useHomeRow } from './row.ts';
import { HomeSheets } from './sheets.tsx';
import { useMayWriteHome } from './use-may-write-home.ts';

const HomeEditor = lazy(async () => ({ default: (await import('./editor.tsx')).HomeEditor }));

/** What the family does at home, with what it takes of their day, and the sheets they have of it. */
export function HomeProgramme() {
  const t = useText();
  const { version, plan, writable } = usePlanDesk();
  const { add, busy, refused, possible } = useAddHomeItem();
  const items = version.homeItems ?? [];
  const active = items.filter(({ resting }) => !resting);
  return (
    <Section
      title={t('home.title')}
      actions={
        possible && (
          <Button busy={busy} onClick={() => void add()}>
            {t('home.add')}
          </Button>
        )
      }
    >
      <Card label={t('home.title')}>
        <Stack gap={4}>
          <Refused>{refused}</Refused>
          {items.length === 0 ? (
            <p className={styles.quiet}>{t('home.none')}</p>
          ) : (
            <MinutesBar minutes={active.map(({ minutesPerDay }) => minutesPerDay ?? 0)} />
          )}
          <ol className={styles.items}>
            {items.map((item) => (
              <li key={item.id} id={item.id} className={styles.item} data-resting={item.resting || undefined}>
                {writable ? <DraftItem item={item} /> : <HomeItemCard item={item} row={homeRowOf(item)} />}
              </li>
            ))}
          </ol>
          {version.state === 'IN_FORCE' && plan.inForce?.id === version.id && <HomeSheets />}
        </Stack>
      </Card>
    </Section>
  );
}

function DraftItem({ item }: { item: HomeItem }) {
  const { version, open, close } = usePlanDesk();
  const row = useHomeRow(version, item);
  return (
    <>
      <HomeItemCard item={item} row={row.value} />
      {(open?.id === item.id || row.clash) && (
        <Suspense>
          <HomeEditor row={row} focusOn={open?.field} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

/** A new activity for the first goal of the reader's discipline; what would be too much begins by resting. */
function useAddHomeItem() {
  const caller = useCaller();
  const { version, writable, edit } = usePlanDesk();
  const mayWrite = useMayWriteHome();
  const { run, busy, refused } = usePlanAct();
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const strands = (version.goals ?? []).flatMap(({ goal, strands: of }) =>
    (of ?? []).map((strand) => ({ goalId: goal.id, strand })),
  );
  const first = strands.find(({ strand }) => strand.discipline === caller.discipline) ?? strands[0];
  const discipline = first?.strand.discipline ?? '';
  const technique =
    first?.strand.techniques?.find(({ technique: code }) => pictureFor(code) !== null)?.technique ??
    first?.strand.techniques?.[0]?.technique ??
    techniques.find(({ disciplines }) => disciplines.includes(discipline))?.code;
  const add = async () => {
    if (!first || !technique) return;
    const itemId = newId();
    const minutesPerDay = Math.floor(HOME_LIMITS.minutesPerDay / (HOME_LIMITS.items + 1));
    const asked = (version.homeItems ?? []).map((item) => loadOf(item));
    const done = await run(AddHomeItem, {
      input: {
        versionId: version.id,
        goalId: first.goalId,
        itemId,
        discipline,
        activity: plainActivity({ technique, tools: [], without: [], changedForm: '', site: null, side: null }),
        words: '',
        routine: '',
        minutesPerDay,
        daysPerWeek: 7,
        stopIf: '',
        helpers: ['PARENT'],
        picture: pictureFor(technique),
        resting: !hasRoomAtHome(asked, minutesPerDay),
      },
    });
    if (done) edit(itemId, 'words');
  };
  return { add, busy, refused, possible: writable && mayWrite && first !== undefined && technique !== undefined };
}

/** As much of an item as its load is reckoned from. */
function loadOf(item: HomeItem): HomeItemContent {
  const { goalId, minutesPerDay, daysPerWeek, ...row } = homeRowOf(item);
  return {
    ...row,
    item: item.id,
    goal: goalId,
    minutesPerDay: minutesPerDay ?? 0,
    daysPerWeek: daysPerWeek ?? 0,
    resting: item.resting === true,
  };
}
