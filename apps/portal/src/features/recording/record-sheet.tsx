import { useCanGoBack, useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { useViewer } from '../../lib/auth/session.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useRolesThatRead } from '../../lib/i18n/role-name.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useRowKeys } from '../../lib/keyboard/use-row-keys.ts';
import { useScreenAwake } from '../../lib/use-screen-awake.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { EmptyState, LoadingSkeleton, NotFoundState, SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { CircumstancesStrip } from './circumstances.tsx';
import { GoalEntry } from './goal-entry.tsx';
import { openGoals, type RecordedChild } from './open-goals.ts';
import { RecordingSheet } from './recording.graphql.ts';
import styles from './recording.module.css';
import { useRecord } from './use-record.ts';
import { useSitting } from './use-sitting.ts';

/** A sheet for one hand: what was seen of each goal, in a tap each. It is left the way it was come by. */
export function RecordSheet() {
  const t = useText();
  const { childId } = useParams({ from: '/children/$childId/record' });
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  const roles = useRolesThatRead('CLINICAL');
  const read = useRead(RecordingSheet, { id: childId });
  useScreenAwake();
  const close = () => {
    if (canGoBack) router.history.back();
    else void navigate({ to: '/children/$childId', params: { childId } });
  };
  const child = read.data?.child;
  return (
    <Sheet open place="bottom" title={child ? <Who child={child} /> : t('route.record')} onClose={close}>
      <Answered read={read} roles={roles} skeleton={<SheetSkeleton />}>
        {(answer) => {
          if (!answer.child) return <NotFoundState />;
          const aheadMs = read.dataUpdatedAt - Date.parse(answer.viewer.now);
          return <Goals key={childId} child={answer.child} aheadMs={aheadMs} />;
        }}
      </Answered>
    </Sheet>
  );
}

/** Who this is about, twice over, and as what one writes: the guard against the wrong child. */
function Who({ child }: { child: RecordedChild }) {
  const t = useText();
  const ageOf = useAgeOf();
  const discipline = useDiscipline();
  const { staff } = useViewer();
  const own = staff.discipline ? discipline(staff.discipline) : undefined;
  return (
    <Row gap={2}>
      <ChildName name={child.name} nameLocal={child.nameLocal} full />
      <small className={styles.aside}>
        <Identifying>
          {[ageOf(child), child.mrn && t('recording.number', { mrn: child.mrn })].filter(Boolean).join(' · ')}
        </Identifying>
      </small>
      {own && (
        <>
          <small className={styles.aside}>{t('recording.as', { discipline: own.name })}</small>
          <DisciplineMark discipline={own} />
        </>
      )}
      <Namesakes likeNames={child.likeNames} />
    </Row>
  );
}

function Goals({ child, aheadMs }: { child: RecordedChild; aheadMs: number }) {
  const t = useText();
  const { staff } = useViewer();
  const whyNot = useWhyNot();
  const { sitting, value, state } = useSitting(child.id);
  const recorder = useRecord(sitting, aheadMs);
  const list = useRowKeys<HTMLDivElement>();
  const heads = useRef(new Map<string, HTMLDivElement>());
  const held = value.entries.filter(({ standing, undone }) => standing !== 'SAVED' && !undone);
  const goals = openGoals(child, staff.discipline, held);
  const refused = whyNot('observation:record', { onCareTeam: child.onMyTeam === true });
  if (refused) return <Notice tone="care">{refused}</Notice>;
  if (state === 'LOADING') return <LoadingSkeleton />;
  if (goals.length === 0) {
    return (
      <EmptyState
        title={t('recording.none')}
        actions={
          <ButtonLink to="/children/$childId/plan" params={{ childId: child.id }} variant="primary">
            {t('recording.toPlan')}
          </ButtonLink>
        }
      >
        <p>{t('recording.noneText')}</p>
      </EmptyState>
    );
  }
  // Brings the next goal's level under the thumb, and moves nothing while it is in sight already.
  const advance = (from: number) => {
    const next = goals[from + 1];
    const head = next && heads.current.get(next.id);
    head?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  };
  return (
    <Stack gap={4}>
      <CircumstancesStrip recorder={recorder} note={value.note} onNote={sitting.setNote} />
      <div ref={list} className={styles.goals}>
        {goals.map((goal, place) => (
          <GoalEntry
            key={goal.id}
            ref={(head) => {
              if (head) heads.current.set(goal.id, head);
            }}
            goal={goal}
            sitting={sitting}
            value={value}
            recorder={recorder}
            onRecorded={() => advance(place)}
          />
        ))}
      </div>
    </Stack>
  );
}

function SheetSkeleton() {
  return (
    <Stack gap={4}>
      <SkeletonBlock height={64} />
      <SkeletonBlock height={200} />
      <SkeletonBlock height={200} />
    </Stack>
  );
}
