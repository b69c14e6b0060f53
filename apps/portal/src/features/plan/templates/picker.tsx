import { completedMonths, type SuitedChild } from '@trellis/domain';
import { useMemo, useState } from 'react';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useToday } from '../../../lib/workplace/workplace.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { Segmented } from '../../../ui/fields/choices.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { openWishes } from '../goals/add-goal.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { usePlanAct } from '../use-plan-act.ts';
import { LayingChoices, LayingHead, PrioritySelect, useLayingChoices } from './laying-choices.tsx';
import { ANYTHING, type PlanTemplateLine, type WholeTemplate } from './library.ts';
import { FoundTemplates, TemplateFilters } from './list.tsx';
import { TemplatePreview } from './preview.tsx';
import { ApplyGoalTemplate, ApplyPlanTemplate, GoalTemplateWhole, PlanTemplates } from './templates.graphql.ts';
import styles from './templates.module.css';
import { useActId } from './use-act-id.ts';

/** A goal, or a whole plan, out of the library: found, looked at, and laid into the draft for what the family wants. */
export function TemplatePicker({ onClose }: { onClose: () => void }) {
  const t = useText();
  const today = useToday();
  const { child } = usePlanDesk();
  const [kind, setKind] = useState<'goals' | 'plans'>('goals');
  const [looked, setLooked] = useState(ANYTHING);
  const [picked, setPicked] = useState<string>();
  const suited: SuitedChild = useMemo(
    () => ({
      conditions: (child.conditions ?? []).map(({ condition }) => condition),
      ageMonths: child.birthDate ? completedMonths(child.birthDate, today) : null,
    }),
    [child, today],
  );
  const back = () => setPicked(undefined);
  const isPlan = kind === 'plans';
  return (
    <Sheet open place="side" wide title={t('templates.add')} onClose={onClose}>
      {picked && !isPlan && <OneGoal key={picked} code={picked} onBack={back} onDone={onClose} />}
      {picked && isPlan && <OnePlan key={picked} code={picked} onBack={back} onDone={onClose} />}
      {!picked && (
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
          {isPlan ? (
            <PlanList child={suited} onPick={setPicked} />
          ) : (
            <>
              <TemplateFilters looked={looked} onLook={setLooked} />
              <FoundTemplates looked={looked} child={suited} onPick={setPicked} />
            </>
          )}
        </Stack>
      )}
    </Sheet>
  );
}

function PlanList({ child, onPick }: { child: SuitedChild; onPick: (code: string) => void }) {
  const t = useText();
  const say = useLocalised();
  const read = useRead(PlanTemplates, {});
  const isOwn = ({ condition }: PlanTemplateLine) => child.conditions.includes(condition);
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ templates: { plans } }) => (
        <ul className={styles.list} aria-label={t('templates.plans')}>
          {plans
            .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)))
            .map((plan) => (
              <li key={plan.code}>
                <button
                  type="button"
                  className={styles.line}
                  data-template={plan.code}
                  onClick={() => onPick(plan.code)}
                >
                  <span className={styles.statement}>{say(plan.label)}</span>
                  <small className={styles.facts}>
                    {[say(plan.summary), isOwn(plan) && t('templates.suits')].filter(Boolean).join(' · ')}
                  </small>
                </button>
              </li>
            ))}
        </ul>
      )}
    </Answered>
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
      {({ templates: { goal } }) => goal && <LayGoal template={goal} onBack={onBack} onDone={onDone} />}
    </Answered>
  );
}

function OnePlan({ code, onBack, onDone }: ChosenProps & { code: string }) {
  const read = useRead(PlanTemplates, {});
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ templates: { plans } }) => {
        const plan = plans.find((each) => each.code === code);
        return plan && <WholePlan plan={plan} onBack={onBack} onDone={onDone} />;
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
