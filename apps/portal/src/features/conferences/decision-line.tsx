import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Row } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import styles from './conferences.module.css';
import type { ConferenceDecision } from './use-conferences.ts';

/** Where each is done. */
const PLACE_OF = {
  GOAL: '/children/$childId/plan',
  STRAND: '/children/$childId/plan',
  HANDLING: '/children/$childId/plan',
  REVIEW: '/children/$childId/review',
} as const;

/** One decision, what it is about, and how far the plan has come with it. */
export function DecisionLine({ decision, childId }: { decision: ConferenceDecision; childId: string }) {
  const t = useText();
  const formats = useFormats();
  const discipline = useDiscipline();
  const { text, about, aboutWords, heldOn, standing } = decision;
  return (
    <li className={styles.item}>
      <Row gap={2} justify="between" align="baseline">
        <OwnWords>{text}</OwnWords>
        {standing && <b>{t(`conference.standing.${standing}`)}</b>}
      </Row>
      {about && (
        <small className={styles.quiet}>
          <Link to={PLACE_OF[about]} params={{ childId }}>
            {about === 'REVIEW' && heldOn
              ? t('conference.about.review', { day: formats.day(heldOn) })
              : t(`conference.about.${about}`)}
          </Link>{' '}
          {decision.discipline && <DisciplineMark discipline={discipline(decision.discipline)} />}{' '}
          {aboutWords && <OwnWords>{aboutWords}</OwnWords>}
        </small>
      )}
    </li>
  );
}
