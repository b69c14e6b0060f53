import { can, homeItemsOfStrand } from '@trellis/domain';
import { useState } from 'react';
import { currentTeam } from '../../../lib/current-team.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useCaller } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { openStrandsOf, rowsOf, type StrandContent } from '../plan-content.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { usePlanAct } from '../use-plan-act.ts';
import { HandStrandOver, PauseStrand, ResumeStrand } from './life.graphql.ts';
import { LifeSheet, type LifeWay } from './sheet.tsx';

/** A strand that rests, goes on or changes hands: on the plan in force, for whoever writes it. */
export function StrandLife({ strand }: { strand: StrandContent }) {
  const t = useText();
  const caller = useCaller();
  const { child, plan, version } = usePlanDesk();
  const discipline = useDiscipline()(strand.discipline);
  const [open, setOpen] = useState(false);
  const subject = { onCareTeam: child.onMyTeam === true, discipline: strand.discipline };
  const may = can(caller, 'strand:pause', subject).ok;
  const isOpen = openStrandsOf(version).includes(strand);
  if (version.state !== 'IN_FORCE' || plan.state !== 'ACTIVE' || !may || !isOpen) return null;
  return (
    <>
      <Button
        variant="quiet"
        aria-label={t('life.strandOf', { discipline: discipline.mark.letters })}
        onClick={() => setOpen(true)}
      >
        {t('life.strand')}
      </Button>
      {open && <StrandLifeSheet strand={strand} onClose={() => setOpen(false)} />}
    </>
  );
}

function StrandLifeSheet({ strand, onClose }: { strand: StrandContent; onClose: () => void }) {
  const t = useText();
  const caller = useCaller();
  const { child, version } = usePlanDesk();
  const discipline = useDiscipline()(strand.discipline);
  const { run, busy, refused } = usePlanAct();
  const handOver = useHandOver(strand, run);
  const { id: strandId, version: seen, state } = strand.strand;
  const atHome = homeItemsOfStrand(rowsOf(version), strandId).filter(({ resting }) => !resting);
  const input = { strandId, version: seen };
  const pause: LifeWay = {
    move: 'PAUSE',
    asksWhy: true,
    tells: [
      t('life.strandRests'),
      t('life.levelStays'),
      ...(atHome.length === 0 ? [] : [t('life.homeGoesOn', { items: atHome.map(({ words }) => words).join('; ') })]),
    ],
    act: async (reason) => Boolean(await run(PauseStrand, { input: { ...input, reason } })),
  };
  const resume: LifeWay = {
    move: 'RESUME',
    asksWhy: false,
    tells: [t('life.goesOn'), t('life.levelStays')],
    act: async () => Boolean(await run(ResumeStrand, { input })),
  };
  const subject = { onCareTeam: child.onMyTeam === true, discipline: strand.discipline };
  const handing = can(caller, 'strand:reassign', subject).ok ? [handOver] : [];
  const moves = state === 'STARTS_LATER' ? [] : [state === 'PAUSED' ? resume : pause];
  const [first, ...rest] = [...moves, ...handing];
  if (!first) return null;
  return (
    <LifeSheet
      subject={strandId}
      title={t('life.strandOf', { discipline: discipline.mark.letters })}
      words={strand.what ?? ''}
      ways={[first, ...rest]}
      busy={busy}
      refused={refused}
      onClose={onClose}
    />
  );
}

/** Another of the discipline written into the draft, which is opened where there is none. */
function useHandOver(strand: StrandContent, run: ReturnType<typeof usePlanAct>['run']): LifeWay {
  const t = useText();
  const { child, plan } = usePlanDesk();
  const [therapistId, setTherapist] = useState('');
  const others = currentTeam(child).filter(
    ({ discipline, staff }) => discipline === strand.discipline && staff?.id !== strand.therapist?.id,
  );
  const strandId = strand.strand.id;
  const { draft } = plan;
  const row = draft?.goals?.flatMap(({ strands }) => strands ?? []).find((each) => each.strand.id === strandId);
  const inTheWay = [
    ...(draft?.state === 'SENT' ? [t('life.draftSent')] : []),
    ...(draft && !row ? [t('life.leftOut')] : []),
  ];
  const act = async () => {
    const input = { strandId, therapistId, planVersion: plan.version, rowVersion: row?.version ?? null };
    return Boolean(await run(HandStrandOver, { input }));
  };
  const nobody = others.length === 0 ? [t('life.nobodyElse')] : [];
  return {
    move: 'HAND_OVER',
    asksWhy: false,
    isReady: therapistId !== '' && inTheWay.length === 0,
    tells: inTheWay.length > 0 ? inTheWay : [...nobody, t('life.handedWhen'), t('life.levelStays')],
    fields: others.length > 0 && (
      <SelectField
        name="handTo"
        label={t('life.handTo')}
        value={therapistId}
        onChange={(event) => setTherapist(event.currentTarget.value)}
      >
        <option value="">{t('plan.choose')}</option>
        {others.map(({ staff }) => (
          <option key={staff?.id} value={staff?.id} data-identifying>
            {staff?.name}
          </option>
        ))}
      </SelectField>
    ),
    act,
  };
}

/** That a strand rests, and why. */
export function StrandRests({ strand: { strand } }: { strand: StrandContent }) {
  const t = useText();
  if (strand.state !== 'PAUSED') return null;
  return (
    <p className={styles.rests}>
      {t('life.rests')}
      {strand.stateReason && (
        <span data-identifying>
          : <OwnWords>{strand.stateReason}</OwnWords>
        </span>
      )}
    </p>
  );
}
