import { completedMonths } from '@trellis/domain';
import { useMemo, useRef, useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../ui/feedback/states.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { Stack } from '../../ui/layout/layout.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { openWishes } from './add-goal.ts';
import { LayingChoices, LayingHead, PrioritySelect, useLayingChoices } from './laying-choices.tsx';
import { usePlanDesk } from './plan-desk.tsx';
import { ANYTHING, listTemplates, type PlanTemplateLine, type Suited, type WholeTemplate } from './template-library.ts';
import { TemplateFilters, TemplateList } from './template-list.tsx';
import { TemplatePreview } from './template-preview.tsx';
import styles from './template.module.css';
import { ApplyGoalTemplate, ApplyPlanTemplate, GoalTemplates, GoalTemplateWhole } from './templates.graphql.ts';
import { usePlanAct } from './use-plan-act.ts';

/** One id for one request: the same request sent again, after a cut, is the same act; another request is another. */
function useActId(): (request: object) => string {
  const last = useRef({ request: '', id: '' });
  return (request) => {
    const text = JSON.stringify(request);
    if (last.current.request !== text) last.current = { request: text, id: crypto.randomUUID() };
    return last.current.id;
  };
}

/** A goal, or a whole plan, out of the library: found, looked at, and laid into the draft for what the family wants. */
export function TemplatePicker({ onClose }: { onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const { child } = usePlanDesk();
  const read = useRead(GoalTemplates, {});
  const [kind, setKind] = useState<'goals' | 'plans'>('goals');
  const [looked, setLooked] = useState(ANYTHING);
  const [picked, setPicked] = useState<string>();
  const suited: Suited = useMemo(
    () => ({
      conditions: (child.conditions ?? []).map(({ condition }) => condition),
      ageMonths: child.birthDate ? completedMonths(child.birthDate, today) : null,
    }),
    [child, today],
  );
  const back = () => setPicked(undefined);
  return (
    <Sheet open place="side" wide title={t('templates.add')} onClose={onClose}>
      <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
        {({ templates: { goals, plans } }) => {
          const plan = plans.find(({ code }) => code === picked);
          if (plan) return <WholePlan key={plan.code} plan={plan} onBack={back} onDone={onClose} />;
          if (picked) return <OneGoal key={picked} code={picked} onBack={back} onDone={onClose} />;
          return (
            <Stack gap={4}>
              <Segmented
                label={t('templates.kind')}
                labelHidden
                value={kind}
                onChange={setKind}
                choices={[
                  { value: 'goals', label: t('templates.goals') },
                  { value: 'plans', label: t('templates.plans') },
                ]}
              />
              {kind === 'goals' ? (
                <>
                  <TemplateFilters looked={looked} onLook={setLooked} />
                  <TemplateList lines={listTemplates(goals, looked, suited)} child={suited} onPick={setPicked} />
                </>
              ) : (
                <PlanList plans={plans} child={suited} onPick={setPicked} />
              )}
            </Stack>
          );
        }}
      </Answered>
    </Sheet>
  );
}

function PlanList({
  plans,
  child,
  onPick,
}: {
  plans: readonly PlanTemplateLine[];
  child: Suited;
  onPick: (code: string) => void;
}) {
  const t = useText();
  const say = useLocalised();
  const isOwn = ({ condition }: PlanTemplateLine) => child.conditions.includes(condition);
  return (
    <ul className={styles.list} aria-label={t('templates.plans')}>
      {plans
        .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
        .map((plan) => (
          <li key={plan.code}>
            <button type="button" className={styles.line} data-template={plan.code} onClick={() => onPick(plan.code)}>
              <span className={styles.statement}>{say(plan.label)}</span>
              <small className={styles.facts}>
                {[say(plan.summary), isOwn(plan) && t('templates.suits')].filter(Boolean).join(' · ')}
              </small>
            </button>
          </li>
        ))}
    </ul>
  );
}

interface ChosenProps {
  onBack: () => void;
  onDone: () => void;
}

function OneGoal({ code, onBack, onDone }: ChosenProps & { code: string }) {
  const read = useRead(GoalTemplateWhole, { code });
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ templates }) => {
        const [template] = templates.goals;
        return template && <LayGoal template={template} onBack={onBack} onDone={onDone} />;
      }}
    </Answered>
  );
}

function LayGoal({ template, onBack, onDone }: ChosenProps & { template: WholeTemplate }) {
  const t = useText();
  const { child, version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const actId = useActId();
  const choices = useLayingChoices(template.disciplines);
  const wishes = openWishes(child, version);
  const [priorityId, setPriorityId] = useState(wishes[0]?.id ?? '');
  const lay = async () => {
    const request = {
      versionId: version.id,
      version: version.version,
      code: template.code,
      templateVersion: template.version,
      language: choices.said,
      disciplines: [...choices.chosen],
      priorityId,
    };
    if (await run(ApplyGoalTemplate, { input: { id: actId(request), ...request } })) onDone();
  };
  return (
    <Stack gap={4}>
      <LayingHead
        lay={t('templates.use')}
        onLay={lay}
        onBack={onBack}
        ready={priorityId !== '' && choices.chosen.length > 0}
        busy={busy}
        refused={refused}
      />
      {wishes.length === 0 && <Notice tone="care">{t('templates.noWish')}</Notice>}
      <PrioritySelect label={t('plan.goal.priority')} value={priorityId} onChange={setPriorityId} />
      <LayingChoices disciplines={template.disciplines} choices={choices} />
      <TemplatePreview template={template} />
    </Stack>
  );
}

function WholePlan({ plan, onBack, onDone }: ChosenProps & { plan: PlanTemplateLine }) {
  const t = useText();
  const say = useLocalised();
  const { child, version } = usePlanDesk();
  const { run, busy, refused } = usePlanAct();
  const actId = useActId();
  const disciplines = [...new Set(plan.goals.flatMap((goal) => goal.disciplines))];
  const choices = useLayingChoices(disciplines);
  const wishes = openWishes(child, version);
  const [wanted, setWanted] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(plan.goals.map(({ code }, at) => [code, (wishes[at] ?? wishes[0])?.id ?? ''])),
  );
  const goals = plan.goals.flatMap(({ code }) => (wanted[code] ? [{ code, priorityId: wanted[code] }] : []));
  const lay = async () => {
    const request = {
      versionId: version.id,
      version: version.version,
      code: plan.code,
      templateVersion: plan.version,
      language: choices.said,
      disciplines: [...choices.chosen],
      goals,
    };
    if (await run(ApplyPlanTemplate, { input: { id: actId(request), ...request } })) onDone();
  };
  const unreviewed = plan.goals.some(({ hiReviewed }) => !hiReviewed) || !plan.label.hiReviewed;
  return (
    <Stack gap={4}>
      <LayingHead
        lay={t('templates.usePlan')}
        onLay={lay}
        onBack={onBack}
        ready={goals.length > 0 && choices.chosen.length > 0}
        busy={busy}
        refused={refused}
      />
      <h3 className={styles.heading}>{say(plan.label)}</h3>
      <p className={styles.facts}>{say(plan.summary)}</p>
      {unreviewed && <Notice tone="care">{t('templates.unreviewed')}</Notice>}
      {wishes.length === 0 && <Notice tone="care">{t('templates.noWish')}</Notice>}
      <LayingChoices disciplines={disciplines} choices={choices} />
      {plan.goals.map((goal) => (
        <PrioritySelect
          key={goal.code}
          label={t('templates.goalFor', { goal: say(goal.statement) })}
          value={wanted[goal.code] ?? ''}
          onChange={(id) => setWanted({ ...wanted, [goal.code]: id })}
        />
      ))}
      <section className={styles.strand}>
        <h4>{t('plan.handling')}</h4>
        <ul>
          {plan.handling.map(({ key, value }) => (
            <li key={key}>{say(value)}</li>
          ))}
        </ul>
      </section>
    </Stack>
  );
}
