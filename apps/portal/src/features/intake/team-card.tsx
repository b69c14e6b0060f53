import { lacksLead } from '@trellis/domain';
import { useState } from 'react';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { JoinCareTeam } from '../../graphql/care-team.graphql.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { SelectField } from '../../ui/fields/text-field.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import styles from './intake.module.css';
import type { NewChild, StaffMember } from './new-child.ts';

interface TeamCardProps {
  child: NewChild;
  staff: readonly StaffMember[];
  reread: () => Promise<unknown>;
}

/** A person for each discipline that was chosen. */
export function TeamCard({ child, staff, reread }: TeamCardProps) {
  const t = useText();
  const notAllowed = useWhyNot()('team:change', { onCareTeam: child.onMyTeam === true });
  const disciplines = child.triage?.disciplines ?? [];
  return (
    <Card label={t('intake.team')}>
      <Stack gap={3}>
        <h2>{t('intake.team')}</h2>
        <p className={styles.quiet}>{t(disciplines.length === 0 ? 'intake.teamNone' : 'intake.teamText')}</p>
        {notAllowed && disciplines.length > 0 && <Notice tone="care">{notAllowed}</Notice>}
        {disciplines.map((code) => (
          <TeamPlace key={code} child={child} discipline={code} staff={staff} notAllowed={notAllowed} reread={reread} />
        ))}
      </Stack>
    </Card>
  );
}

interface TeamPlaceProps extends TeamCardProps {
  discipline: string;
  notAllowed: string | undefined;
}

/** The place of one discipline: who is on it, or the choice of who will be. */
function TeamPlace({ child, discipline, staff, notAllowed, reread }: TeamPlaceProps) {
  const t = useText();
  const marked = useDiscipline()(discipline);
  const [staffId, setStaffId] = useState('');
  const { run, busy, refused } = usePress(reread);
  const members = (child.careTeam ?? []).filter((member) => member.discipline === discipline);
  const candidates = staff.filter((each) => each.active && each.discipline === discipline);
  const lead = lacksLead(child.careTeam ?? [], discipline);
  if (members.length > 0) {
    return (
      <Row gap={2}>
        {members.map((member) => (
          <DisciplineMark key={member.id} discipline={marked}>
            {member.staff?.name}
          </DisciplineMark>
        ))}
        <small className={styles.quiet}>{t('intake.onTeam')}</small>
      </Row>
    );
  }
  return (
    <Stack gap={2}>
      <Row align="end" gap={3}>
        <SelectField
          label={marked.name}
          className={styles.person}
          hint={candidates.length === 0 ? t('intake.teamNobody') : undefined}
          error={refused}
          value={staffId}
          disabled={notAllowed !== undefined}
          onChange={({ currentTarget }) => setStaffId(currentTarget.value)}
        >
          <option value="">{t('intake.choose')}</option>
          {candidates.map(({ id, name }) => (
            <option key={id} value={id} data-identifying>
              {name}
            </option>
          ))}
        </SelectField>
        <Button
          busy={busy}
          disabled={staffId === '' || notAllowed !== undefined}
          title={notAllowed}
          onClick={() => void run(JoinCareTeam, { input: { childId: child.id, staffId, discipline, lead } })}
        >
          {t('intake.join')}
        </Button>
      </Row>
    </Stack>
  );
}
