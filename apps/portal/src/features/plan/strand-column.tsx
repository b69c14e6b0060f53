import { can, formatMeasure } from '@trellis/domain';
import { useState } from 'react';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useLanguage, useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { readMeasureValue } from '../../lib/measures/read-measure.ts';
import { useCaller } from '../../lib/workplace/workplace.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Card, Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { markColour } from '../../ui/marks/mark.ts';
import type { GoalContent, Plan, PlanChild, StrandContent, Version } from './plan-content.ts';
import { AddStrand, PlanCatalogue } from './plan.graphql.ts';
import styles from './plan.module.css';
import { StrandEditor } from './strand-editor.tsx';
import { usePlanAct } from './use-plan-act.ts';

export interface StrandColumnProps {
  child: PlanChild;
  plan: Plan;
  version: Version;
  goal: GoalContent;
  /** Code of the discipline whose column this is. */
  code: string;
  writable: boolean;
}

/** One discipline's column under a goal: its strand, or the way to add one. Whose column it is, its mark says. */
export function StrandColumn({ child, plan, version, goal, code, writable }: StrandColumnProps) {
  const t = useText();
  const caller = useCaller();
  const discipline = useDiscipline()(code);
  const [editing, setEditing] = useState(false);
  const strand = goal.strands?.find((each) => each.discipline === code);
  const mayEdit = writable && can(caller, 'strand:edit', { onCareTeam: child.onMyTeam === true, discipline: code }).ok;
  return (
    <Card label={discipline.name} edge={markColour(discipline.mark, 'solid')}>
      {strand ? (
        <Stack gap={2}>
          <StrandFacts strand={strand} plan={plan} />
          {mayEdit && <Button onClick={() => setEditing(true)}>{t('plan.strand.edit')}</Button>}
          {editing && (
            <StrandEditor
              child={child}
              plan={plan}
              version={version}
              strand={strand}
              onClose={() => setEditing(false)}
            />
          )}
        </Stack>
      ) : (
        <NoStrand child={child} version={version} goal={goal} code={code} mayEdit={mayEdit} />
      )}
    </Card>
  );
}

function StrandFacts({ strand, plan }: { strand: StrandContent; plan: Plan }) {
  const t = useText();
  const say = useLocalised();
  const language = useLanguage();
  const discipline = useDiscipline()(strand.discipline);
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const start = readMeasureValue(strand.start);
  const target = readMeasureValue(strand.target);
  const { dose } = strand;
  const named = (strand.techniques ?? []).map(({ technique, changedForm }) => {
    const known = techniques.find(({ code }) => code === technique);
    return [known ? say(known.label) : technique, changedForm].filter(Boolean).join(': ');
  });
  const startsLater = plan.inForce !== null && strand.strand.state === 'STARTS_LATER';
  return (
    <div id={strand.strand.id}>
      <Stack gap={1}>
        <DisciplineMark discipline={discipline}>
          <Identifying>{strand.therapist?.name}</Identifying>
        </DisciplineMark>
        <b>
          <OwnWords>{strand.what || strand.measure?.text || '–'}</OwnWords>
        </b>
        {start && target && (
          <span>
            {t('plan.strand.fromTo', {
              start: formatMeasure(start, language),
              target: formatMeasure(target, language),
            })}
          </span>
        )}
        {(named.length > 0 || dose) && (
          <small className={styles.small}>
            {[...named, dose && t('plan.strand.doseSaid', { times: dose.timesPerWeek, minutes: dose.minutes })]
              .filter(Boolean)
              .join(' · ')}
          </small>
        )}
        {startsLater && (
          <small className={styles.asks}>{t('plan.strand.startsLater', { discipline: discipline.mark.letters })}</small>
        )}
      </Stack>
    </div>
  );
}

interface NoStrandProps extends Pick<StrandColumnProps, 'child' | 'version' | 'goal' | 'code'> {
  mayEdit: boolean;
}

function NoStrand({ child, version, goal, code, mayEdit }: NoStrandProps) {
  const t = useText();
  const caller = useCaller();
  const discipline = useDiscipline()(code);
  const { run, busy, refused } = usePlanAct();
  const team = (child.careTeam ?? []).filter((member) => !member.leftOn && member.discipline === code);
  const therapist = team.find(({ staff }) => staff?.id === caller.staffId) ?? team[0];
  const add = () =>
    void run(AddStrand, {
      input: {
        versionId: version.id,
        goalId: goal.goal.id,
        discipline: code,
        therapistId: therapist?.staff?.id ?? caller.staffId,
        what: '',
        techniques: [],
        focusAreas: [],
      },
    });
  return (
    <Row justify="between">
      <DisciplineMark discipline={discipline} />
      {mayEdit ? (
        <Button busy={busy} onClick={add}>
          {t('plan.strand.add', { discipline: discipline.mark.letters })}
        </Button>
      ) : (
        <small className={styles.small}>{t('plan.strand.none', { discipline: discipline.mark.letters })}</small>
      )}
      {refused && <Notice tone="care">{refused}</Notice>}
    </Row>
  );
}
