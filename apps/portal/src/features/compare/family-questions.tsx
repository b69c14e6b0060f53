import type { FamilyQuestion } from '@trellis/domain';
import { useLocalised } from '../../lib/i18n/use-text.ts';
import styles from './compare.module.css';

/** Question and answer, all open: a family reads them, or has them read aloud; nobody should have to open five drawers. */
export function FamilyQuestions({ questions }: { questions: readonly FamilyQuestion[] }) {
  const say = useLocalised();
  return (
    <dl className={styles.questions}>
      {questions.map(({ code, question, answer }) => (
        <div key={code} className={styles.question}>
          <dt>{say(question)}</dt>
          <dd>{say(answer)}</dd>
        </div>
      ))}
    </dl>
  );
}
