import { can } from '@trellis/domain';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { showToast } from '../../lib/undo/toasts.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Section } from '../../ui/page/page.tsx';
import { WhatChanged } from './changes/what-changed.tsx';
import { ChecklistCard } from './checklist/card.tsx';
import { ConsentCard } from './consent/card.tsx';
import { useCourse } from './course.ts';
import { FindingStrips } from './findings/strips.tsx';
import { useAddGoal } from './goals/add-goal.ts';
import { GoalBand } from './goals/band.tsx';
import { HandlingCard } from './handling/card.tsx';
import { HomeProgramme } from './home/programme.tsx';
import { NotesCard } from './notes/card.tsx';
import { disciplinesOf, type Plan, type PlanChild, type Version } from './plan-content.ts';
import { type OpenRow, PlanDeskProvider } from './plan-desk.tsx';
import styles from './plan.module.css';
import { SafetyNotice } from './safety/notice.tsx';
import { FallenCard, PartiesCard } from './signing/parties-card.tsx';
import { StatusLine } from './status-line.tsx';
import { TermsCard } from './terms/card.tsx';
import { EarlierTexts } from './together/earlier-texts.tsx';
import { NewSince } from './together/new-since.tsx';
import { useTogether } from './together/together.ts';
import { useNarrow } from '../../lib/use-narrow.ts';
import { Wishes } from './wishes/list.tsx';

const TemplatePicker = lazy(async () => ({ default: (await import('./templates/picker.tsx')).TemplatePicker }));

interface VersionSheetProps {
  child: PlanChild;
  plan: Plan;
  version: Version;
}

/** One version of the plan. A draft is written in place, by itself saved; every other version is read. */
export function VersionSheet({ child, plan, version }: VersionSheetProps) {
  const t = useText();
  const discipline = useDiscipline();
  const narrow = useNarrow();
  const course = useCourse(plan);
  const together = useTogether(version.id, can(useCaller(), 'plan:look', { onCareTeam: child.onMyTeam === true }).ok);
  const [open, setOpen] = useState<OpenRow>();
  const [picked, setPicked] = useState('ALL');
  const [choosing, setChoosing] = useState(false);
  const draft = plan.draft?.id === version.id ? plan.draft : undefined;
  const writable =
    version.state === 'DRAFT' && plan.actions?.some((each) => each.action === 'EDIT' && each.open) === true;
  const goals = version.goals ?? [];
  const all = disciplinesOf(child, version);
  const goal = useAddGoal(child, version);
  const edit = (id: string, field?: string) => setOpen({ id, field });
  const add = async () => {
    const id = await goal.add();
    if (id) edit(id, 'statement');
  };
  useEffect(() => {
    // Fetched before they are needed: an editor must open without a network, too.
    if (writable)
      void Promise.allSettled([
        import('./goals/editor.tsx'),
        import('./strands/editor.tsx'),
        import('./home/editor.tsx'),
      ]);
  }, [writable]);
  useShortcut('mod+Enter', 'plan.goal.add', () => void add(), writable && !open && !goal.busy);
  useShortcut('mod+s', 'plan.alreadySaved', () => showToast({ text: t('plan.alreadySaved'), tone: 'done' }), writable);
  return (
    <PlanDeskProvider
      desk={{
        child,
        plan,
        version,
        writable,
        columns: narrow && picked !== 'ALL' ? all.filter((code) => code === picked) : all,
        changes: (draft && plan.inForce && draft.changes) ?? [],
        course,
        ...together,
        open,
        edit,
        close: () => setOpen(undefined),
      }}
    >
      {all.map((code, at) => (
        <ColumnKey key={code} code={code} at={at} />
      ))}
      <div className={styles.layout}>
        <div className={styles.main}>
          <NewSince />
          {version.state === 'IN_FORCE' && <SafetyNotice version={version} />}
          <Wishes writable={writable} />
          {draft && <FindingStrips draft={draft} writable={writable} />}
          <Section
            title={t('plan.goals')}
            actions={
              <Row gap={3}>
                {narrow && all.length > 1 && (
                  <Segmented
                    label={t('plan.column')}
                    labelHidden
                    value={picked}
                    onChange={setPicked}
                    choices={[
                      ...all.map((code) => ({
                        value: code,
                        label: <DisciplineMark discipline={discipline(code)} />,
                      })),
                      { value: 'ALL', label: t('plan.column.all') },
                    ]}
                  />
                )}
                {writable && <Button onClick={() => setChoosing(true)}>{t('templates.add')}</Button>}
                {writable && (
                  <Button data-add-goal busy={goal.busy} onClick={() => void add()}>
                    {t('plan.goal.add')}
                  </Button>
                )}
              </Row>
            }
          >
            <Refused>{goal.refused}</Refused>
            {goals.length === 0 ? (
              <EmptyState title={t('plan.goals.none')}>
                <p>{t('plan.goals.noneText')}</p>
              </EmptyState>
            ) : (
              goals.map((content) => <GoalBand key={content.goal.id} content={content} />)
            )}
          </Section>
          <HomeProgramme />
          {writable && <StatusLine />}
          {writable && choosing && (
            <Suspense>
              <TemplatePicker onClose={() => setChoosing(false)} />
            </Suspense>
          )}
        </div>
        <div className={styles.side}>
          {draft?.state === 'DRAFT' && <ChecklistCard draft={draft} />}
          {version.state === 'DRAFT' ? <FallenCard version={version} /> : <PartiesCard version={version} />}
          <NotesCard />
          {plan.inForce && <WhatChanged version={version} />}
          <EarlierTexts />
          <TermsCard />
          {version.state === 'IN_FORCE' && <ConsentCard />}
          <HandlingCard child={child} />
        </div>
      </div>
    </PlanDeskProvider>
  );
}

/** Alt and a number: to the next strand of that column, for as many columns as the plan has disciplines. */
function ColumnKey({ code, at }: { code: string; at: number }) {
  useShortcut(`alt+${at + 1}`, 'plan.column', () => {
    const places = [...document.querySelectorAll<HTMLElement>(`[data-column="${code}"] button`)];
    const here = places.findIndex((place) => place === document.activeElement);
    const next = places[(here + 1) % places.length];
    next?.focus();
    next?.scrollIntoView({ block: 'center' });
  });
  return null;
}
