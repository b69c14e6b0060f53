import { localDate } from '@trellis/domain';
import { useViewer } from '../../lib/auth/session.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useWhyNot } from '../../lib/access/use-why-not.ts';
import { useFormats } from '../../lib/workplace/workplace.ts';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Card, Row, Stack } from '../../ui/layout/layout.tsx';
import { OwnWords } from '../../ui/layout/own-words.tsx';
import { AnswerForm } from './answer-form.tsx';
import styles from './rules.module.css';
import { UsageBar } from './usage-bar.tsx';
import { type Answer, countOf, type Usage, verdictOf } from './usage.ts';

interface RuleCardProps {
  usage: Usage;
  /** The last of this edition. */
  answer: Answer | undefined;
}

/** One edition of a rule: what it notices, how it is used, and what the lead makes of it. */
export function RuleCard({ usage, answer }: RuleCardProps) {
  const t = useText();
  const word = useWord();
  const { rule, ruleVersion, isCurrent, usualGrade, waitsForAnswer } = usage;
  const [went, open] = [countOf(usage, 'WENT'), countOf(usage, 'OPEN')];
  const verdict = verdictOf(usage);
  const heading = `rule-${rule}-${ruleVersion}`;
  return (
    <Card labelledBy={heading} className={styles.card}>
      <Stack gap={3}>
        <Row justify="between" align="start" gap={2}>
          <h2 id={heading} className={styles.name}>
            {word(`findingRule.${rule}`)}
          </h2>
          <span className={styles.verdict} data-verdict={verdict}>
            {t(`rules.${verdict}`)}
          </span>
        </Row>
        <p className={styles.facts}>
          {t('rules.grade')} <b>{word(`findingGrade.${usualGrade}`)}</b>
          {' · '}
          <code translate="no">{rule}</code>
          {' · '}
          {t('rules.edition', { version: ruleVersion })}
          {!isCurrent && ` · ${t('rules.earlier')}`}
        </p>
        <p>{t(`rules.notices.${rule}`)}</p>
        <UsageBar usage={usage} />
        {went + open > 0 && <p className={styles.facts}>{t('rules.besides', { went, open })}</p>}
        {answer && <AnswerGiven answer={answer} />}
        {waitsForAnswer && <Awaited usage={usage} />}
      </Stack>
    </Card>
  );
}

function Awaited({ usage }: { usage: Usage }) {
  const t = useText();
  const mayAnswer = useWhyNot()('rule:answer') === undefined;
  return (
    <div data-screen-only>
      <Stack gap={3}>
        <Notice tone="care">
          {t('rules.waits')}
          {!mayAnswer && ` ${t('rules.waitsForLead')}`}
        </Notice>
        {mayAnswer && <AnswerForm usage={usage} />}
      </Stack>
    </div>
  );
}

function AnswerGiven({ answer: { note, recordedAt, recordedBy } }: { answer: Answer }) {
  const t = useText();
  const formats = useFormats();
  const { timeZone } = useViewer().clinic;
  return (
    <p className={styles.answer}>
      {note && <OwnWords>{note}</OwnWords>}
      <small>
        {recordedAt && t('rules.answered', { day: formats.day(localDate(recordedAt, timeZone)) })}{' '}
        <span translate="no">{recordedBy?.name}</span>
      </small>
    </p>
  );
}
