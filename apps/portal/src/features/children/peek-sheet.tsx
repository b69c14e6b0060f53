import type { ResultOf } from '../../graphql/graphql.ts';
import { useMayAsk } from '../../lib/access/use-may-ask.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { currentTeam } from '../../lib/current-team.ts';
import { useRead } from '../../lib/graphql/use-operation.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useAgeOf } from '../../lib/workplace/use-age-of.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { ButtonLink } from '../../ui/actions/button.tsx';
import { ChildName } from '../../ui/child/child-name.tsx';
import { Namesakes } from '../../ui/child/namesakes.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { NotFoundState } from '../../ui/feedback/states.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { Sheet } from '../../ui/overlay/sheet.tsx';
import { PeekChild } from './children.graphql.ts';
import styles from './children.module.css';

type Peeked = NonNullable<ResultOf<typeof PeekChild>['child']>;

/** A child beside the list, without leaving it. */
export function PeekSheet({ childId, onClose }: { childId: string; onClose: () => void }) {
  const t = useText();
  const mayAsk = useMayAsk();
  const asked = { planState: mayAsk('PLAN_STATE'), clinical: mayAsk('CLINICAL') };
  const read = useRead(PeekChild, { id: childId, ...asked });
  const child = read.data?.child;
  return (
    <Sheet
      open
      place="side"
      onClose={onClose}
      title={child ? <ChildName name={child.name} nameLocal={child.nameLocal} full /> : t('children.peek')}
    >
      <Answered read={read}>{({ child: found }) => (found ? <Peek child={found} /> : <NotFoundState />)}</Answered>
    </Sheet>
  );
}

function Peek({ child }: { child: Peeked }) {
  const t = useText();
  const word = useWord();
  const ageOf = useAgeOf();
  const formats = useFormats();
  const discipline = useDiscipline();
  const mayRecord = useWhyNot()('observation:record', { onCareTeam: child.onMyTeam === true }) === undefined;
  const goals = (child.chart?.goals ?? []).filter(({ state }) => state === 'ACTIVE' || state === 'PAUSED');
  const params = { childId: child.id };
  const facts = [
    child.plan && word(`planState.${child.plan.state}`),
    child.plan?.reviewOn &&
      child.plan.state !== 'ENDED' &&
      `${t('children.reviewOn')} ${formats.day(child.plan.reviewOn)}`,
  ].filter(Boolean);
  return (
    <Stack gap={4}>
      <p className={styles.quiet}>
        <Identifying>{[ageOf(child), child.mrn].filter(Boolean).join(' · ')}</Identifying>
      </p>
      <Namesakes likeNames={child.likeNames} />
      <Row gap={2}>
        {currentTeam(child).map(
          (member) =>
            member.discipline && (
              <DisciplineMark key={member.id} discipline={discipline(member.discipline)}>
                {member.staff?.name}
              </DisciplineMark>
            ),
        )}
      </Row>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {goals.length > 0 && (
        <ul className={styles.peekGoals}>
          {goals.map(({ id, statement }) => (
            <li key={id}>
              <OwnWords>{statement ?? ''}</OwnWords>
            </li>
          ))}
        </ul>
      )}
      <Row>
        <ButtonLink to="/children/$childId" params={params} variant="primary">
          {t('children.openChart')}
        </ButtonLink>
        {mayRecord && child.plan?.state === 'ACTIVE' && (
          <ButtonLink to="/children/$childId/record" params={params}>
            {t('route.record')}
          </ButtonLink>
        )}
      </Row>
    </Stack>
  );
}
