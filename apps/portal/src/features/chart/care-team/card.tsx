import { lacksLead } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { currentTeam } from '../../../lib/current-team.ts';
import { JoinCareTeam } from '../../../graphql/care-team.graphql.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SelectField } from '../../../ui/fields/text-field.tsx';
import { Fold } from '../../../ui/layout/fold.tsx';
import { Card, Row, Stack } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline, useDisciplines } from '../../../ui/marks/disciplines.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import type { Child } from '../child-head.ts';
import { LeaveTeam, StaffWhoTreat } from './care-team.graphql.ts';

interface CareTeamCardProps {
  child: Child;
  /** Left out where only the head of the chart is read. */
  former?: readonly NonNullable<AboutChild['formerCareTeam']>[number][];
}

/** Who looks after the child here, since when; for those who may, the ways to join and to leave. Who has left is folded. */
export function CareTeamCard({ child, former = [] }: CareTeamCardProps) {
  const t = useText();
  const formats = useFormats();
  const discipline = useDiscipline();
  const [adding, setAdding] = useState(false);
  const mayChange = useWhyNot()('team:change', { onCareTeam: child.onMyTeam === true }) === undefined;
  const { run, busy, refused } = usePress(useReread());
  const team = currentTeam(child);
  return (
    <Card label={t('chart.team')}>
      <Stack gap={2}>
        <Row justify="between">
          <h2>{t('chart.team')}</h2>
          {mayChange && !adding && (
            <Button variant="quiet" onClick={() => setAdding(true)}>
              {t('chart.team.add')}
            </Button>
          )}
        </Row>
        {team.length === 0 && <p className={styles.quiet}>{t('chart.teamNone')}</p>}
        <ul className={styles.facts}>
          {team.map((member) => (
            <li key={member.id} className={styles.fact}>
              <Row gap={2} justify="between">
                <Row gap={2}>
                  {member.discipline && (
                    <DisciplineMark discipline={discipline(member.discipline)}>{member.staff?.name}</DisciplineMark>
                  )}
                  <small className={styles.quiet}>
                    {[
                      member.joinedOn && t('chart.since', { day: formats.day(member.joinedOn) }),
                      member.lead && t('chart.team.lead'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </Row>
                {mayChange && (
                  <Button
                    variant="quiet"
                    busy={busy}
                    onClick={() => void run(LeaveTeam, { input: { memberId: member.id, version: member.version } })}
                  >
                    {t('chart.team.end')}
                  </Button>
                )}
              </Row>
            </li>
          ))}
        </ul>
        <InCare episode={child.plan?.episode} />
        {former.length > 0 && (
          <Fold summary={t('chart.team.former', { count: former.length })}>
            <ul className={styles.facts}>
              {former.map(({ id, staff, discipline: code, joinedOn, leftOn }) => (
                <li key={id} className={styles.fact}>
                  <Row gap={2}>
                    {code && <DisciplineMark discipline={discipline(code)}>{staff?.name}</DisciplineMark>}
                    {joinedOn && leftOn && (
                      <small className={styles.quiet}>
                        {t('chart.team.fromTo', { from: formats.day(joinedOn), to: formats.day(leftOn) })}
                      </small>
                    )}
                  </Row>
                </li>
              ))}
            </ul>
          </Fold>
        )}
        <Refused>{refused}</Refused>
        {adding && <JoinForm child={child} onDone={() => setAdding(false)} />}
      </Stack>
    </Card>
  );
}

/** Since when the stretch of care lasts that the plan is of, and what it is for. */
function InCare({ episode }: { episode: NonNullable<Child['plan']>['episode'] | undefined }) {
  const t = useText();
  const word = useWord();
  const formats = useFormats();
  if (!episode?.openedOn || !episode.kind) return null;
  const kind = word(`episodeKind.${episode.kind}`);
  const from = formats.day(episode.openedOn);
  return (
    <small className={styles.quiet}>
      {episode.closedOn
        ? t('chart.care.until', { from, to: formats.day(episode.closedOn), kind })
        : t('chart.care.since', { day: from, kind })}
    </small>
  );
}

function JoinForm({ child, onDone }: { child: Child; onDone: () => void }) {
  const t = useText();
  const disciplines = useDisciplines();
  const read = useRead(StaffWhoTreat, {});
  const [staffId, setStaffId] = useState('');
  const { run, busy, refused } = usePress(useReread());
  const team = currentTeam(child);
  const already = new Set(team.map(({ staff }) => staff?.id));
  const free = (read.data?.staff.edges ?? [])
    .map(({ node }) => node)
    .filter((each) => each.active && each.discipline !== null && !already.has(each.id));
  const chosen = free.find(({ id }) => id === staffId);
  const join = async () => {
    if (!chosen?.discipline) return;
    const { discipline } = chosen;
    const lead = lacksLead(team, discipline);
    if (await run(JoinCareTeam, { input: { childId: child.id, staffId, discipline, lead } })) onDone();
  };
  return (
    <Stack gap={2}>
      <SelectField
        label={t('chart.team.who')}
        error={refused}
        value={staffId}
        onChange={({ currentTarget }) => setStaffId(currentTarget.value)}
      >
        <option value="">{t('chart.team.choose')}</option>
        {disciplines.map(({ code, name }) => (
          <optgroup key={code} label={name}>
            {free
              .filter(({ discipline }) => discipline === code)
              .map(({ id, name: staffName }) => (
                <option key={id} value={id} data-identifying>
                  {staffName}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <Row>
        <Button variant="primary" busy={busy} disabled={!chosen} onClick={() => void join()}>
          {t('chart.team.join')}
        </Button>
        <Button onClick={onDone}>{t('chart.cancel')}</Button>
      </Row>
    </Stack>
  );
}
