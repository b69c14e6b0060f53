import { can } from '@trellis/domain';
import { useState } from 'react';
import { currentTeam } from '../../lib/current-team.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { OpenDraftToHandOver, PauseStrand, ResumeStrand } from './life.graphql.ts';
import { LifeSheet, type LifeWay } from './life-sheet.tsx';
import type { StrandContent } from './plan-content.ts';
import { usePlanDesk } from './plan-desk.tsx';
import { EditStrand } from './plan-writes.graphql.ts';
import styles from './plan.module.css';
import { usePlanAct } from './use-plan-act.ts';

/** A strand that rests, goes on or changes hands: on the plan in force, for whoever writes it. */
export function StrandLife({ strand }: { strand: StrandContent }) {
  const t = useText();
  const caller = useCaller();
  const { child, plan, version } = usePlanDesk();
  const discipline = useDiscipline()(strand.discipline);
  const [open, setOpen] = useState(false);
  const subject = { onCareTeam: child.onMyTeam === true, discipline: strand.discipline };
  const may = can(caller, 'strand:pause', subject).ok;
  if (version.state !== 'IN_FORCE' || plan.state !== 'ACTIVE' || !may || strand.strand.state === 'ENDED') return null;
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
  const goal = version.goals?.find(({ strands }) => strands?.some((each) => each.strand.id === strandId));
  const atHome = (version.homeItems ?? []).filter(
    (item) => item.goal?.id === goal?.goal.id && item.discipline === strand.discipline && !item.resting,
  );
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
  const first = state === 'PAUSED' ? resume : pause;
  return (
    <LifeSheet
      subject={strandId}
      title={t('life.strandOf', { discipline: discipline.mark.letters })}
      words={strand.what ?? ''}
      ways={state === 'STARTS_LATER' ? [handOver] : [first, ...handing]}
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
  const rowIn = (goals: readonly DraftGoal[] | null | undefined) =>
    goals?.flatMap(({ strands }) => strands ?? []).find((each) => each.strand.id === strandId)?.version;
  const act = async () => {
    const opened =
      plan.draft ?? (await run(OpenDraftToHandOver, { input: { planId: plan.id, version: plan.version } }));
    const draft = opened && 'planVersion' in opened ? opened.planVersion : opened;
    const version = rowIn(draft?.goals);
    if (!draft || version === undefined) return false;
    return Boolean(await run(EditStrand, { input: { versionId: draft.id, strandId, version, therapistId } }));
  };
  const isSent = plan.draft?.state === 'SENT';
  const isLeftOut = plan.draft !== null && rowIn(plan.draft.goals) === undefined;
  const inTheWay = [...(isSent ? [t('life.draftSent')] : []), ...(isLeftOut ? [t('life.leftOut')] : [])];
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

interface DraftGoal {
  strands: readonly { version: number; strand: { id: string } }[] | null;
}

/** That a strand rests, and why. */
export function StrandRests({ strand: { strand } }: { strand: StrandContent }) {
  const t = useText();
  if (strand.state !== 'PAUSED') return null;
  return (
    <p className={styles.rests}>
      {t('life.rests')}
      {strand.stateReason && <span data-identifying>: {strand.stateReason}</span>}
    </p>
  );
}
