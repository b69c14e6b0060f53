import { ageText, localDate } from '@trellis/domain';
import { Link } from '@tanstack/react-router';
import { editionOf } from '../../lib/edition.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useViewer } from '../../lib/auth/session.ts';
import { useRowsSaved } from '../../lib/drafts/rows-saved.ts';
import { useLanguage, useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useFormats, useToday } from '../../lib/workplace/workplace.ts';
import { Button, ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { HereNow } from '../../ui/child/here-now.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { SavedBadge } from '../../ui/feedback/saved-badge.tsx';
import { Identifying } from '../../ui/layout/layout.tsx';
import { DisciplineMark, JointBar } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Crumbs } from '../../ui/page/crumbs.tsx';
import { PageHeader } from '../../ui/page/page.tsx';
import { PlanLife } from './life/plan-life.tsx';
import { type Plan, type PlanChild } from './plan-content.ts';
import { ActivatePlan, OpenDraft, SendForSignatures, TakeBack } from './plan-writes.graphql.ts';
import { usePlanAct } from './use-plan-act.ts';

/** Whose plan it is, where it stands, and what can be done with the whole of it. */
export function PlanHeader({ child }: { child: PlanChild }) {
  const t = useText();
  const language = useLanguage();
  const today = useToday();
  const discipline = useDiscipline();
  const { birthDate, gestationDays, plan } = child;
  const team = currentTeam(child);
  const age = birthDate ? ageText({ birthDate, gestationDays: gestationDays ?? null }, today, language) : '';
  const marked = [...new Set(team.flatMap((member) => member.discipline ?? []))].map(discipline);
  const { run, busy, refused } = usePlanAct();
  return (
    <>
      <Crumbs>
        <Link to="/children">{t('route.children')}</Link>
        <Link to="/children/$childId" params={{ childId: child.id }}>
          <ChildName name={child.name} nameLocal={child.nameLocal} />
        </Link>
        <span>{t('plan.title')}</span>
      </Crumbs>
      <PageHeader
        sticky
        title={<ChildName name={child.name} nameLocal={child.nameLocal} full />}
        aside={<Identifying>{[age, child.mrn].filter(Boolean).join(' · ')}</Identifying>}
        below={
          <>
            {team.map(
              (member) =>
                member.discipline && (
                  <DisciplineMark key={member.id} discipline={discipline(member.discipline)}>
                    <Identifying>{member.staff?.name}</Identifying>
                  </DisciplineMark>
                ),
            )}
            {plan && (
              <JointBar disciplines={marked}>
                <Standing plan={plan} />
              </JointBar>
            )}
            {plan?.draft?.state === 'DRAFT' && <Saved />}
            <HereNow here={child.here} />
          </>
        }
        actions={plan && <PlanActions child={child} plan={plan} run={run} busy={busy} />}
      />
      <Refused>{refused}</Refused>
    </>
  );
}

/** Where everything typed on this page is: one badge for all of it. */
function Saved() {
  const formats = useFormats();
  const { state, at } = useRowsSaved();
  return <SavedBadge state={state} at={at === undefined ? undefined : formats.time(new Date(at).toISOString())} />;
}

/** "Plan 3 in force · draft 4", or since when a version waits. */
function Standing({ plan: { state, inForce, draft } }: { plan: Plan }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  const said = [
    inForce && t(state === 'ACTIVE' ? 'plan.inForce' : 'plan.numbered', { number: editionOf(inForce) }),
    state !== 'ACTIVE' && state !== 'DRAFT' && word(`planState.${state}`),
    draft?.state === 'DRAFT' && t(inForce ? 'plan.draftOf' : 'plan.draftFirst', { number: editionOf(draft) }),
    draft?.sentAt && t('plan.sentOn', { day: formats.shortDay(localDate(draft.sentAt, timeZone)) }),
  ];
  return <span>{said.filter(Boolean).join(' · ')}</span>;
}

interface PlanActionsProps extends Pick<ReturnType<typeof usePlanAct>, 'run' | 'busy'> {
  child: PlanChild;
  plan: Plan;
}

function PlanActions({ child, plan, run, busy }: PlanActionsProps) {
  const t = useText();
  const { draft, inForce } = plan;
  const answer = (action: string) => plan.actions?.find((each) => each.action === action);
  const may = (action: string) => answer(action)?.open === true;
  const toPrint = inForce ?? draft;
  const toSign = draft?.state === 'SENT' ? draft : inForce;
  return (
    <>
      {may('TAKE_BACK') && draft && (
        <Button
          busy={busy}
          title={t('plan.takeBackText')}
          onClick={() => void run(TakeBack, { input: { versionId: draft.id, version: draft.version } })}
        >
          {t('plan.takeBack')}
        </Button>
      )}
      {toPrint && (
        <ButtonLink
          to="/children/$childId/plan/$versionId/print"
          params={{ childId: child.id, versionId: toPrint.id }}
          variant="quiet"
        >
          {t('plan.print')}
        </ButtonLink>
      )}
      <PlanLife plan={plan} />
      {toSign && (may('SIGN') || may('CO_SIGN') || may('RECORD_GUARDIAN_AGREEMENT')) && (
        <ButtonLink
          to="/children/$childId/plan/$versionId"
          params={{ childId: child.id, versionId: toSign.id }}
          variant={may('SIGN') || may('CO_SIGN') ? 'primary' : 'secondary'}
        >
          {t('plan.sign')}
        </ButtonLink>
      )}
      {may('ACTIVATE') && draft && (
        <Button
          variant="primary"
          busy={busy}
          onClick={() => void run(ActivatePlan, { input: { versionId: draft.id, version: draft.version } })}
        >
          {t('plan.activate')}
        </Button>
      )}
      {may('OPEN_DRAFT') && (
        <Button
          busy={busy}
          title={t('plan.openDraftText')}
          onClick={() => void run(OpenDraft, { input: { planId: plan.id, version: plan.version } })}
        >
          {t('plan.openDraft')}
        </Button>
      )}
      {draft?.state === 'DRAFT' && answer('SEND') && (
        <Button
          variant="primary"
          busy={busy}
          disabled={!may('SEND')}
          title={answer('SEND')?.because ?? undefined}
          onClick={() => void run(SendForSignatures, { input: { versionId: draft.id, version: draft.version } })}
        >
          {t('plan.send')}
        </Button>
      )}
    </>
  );
}
