import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { showToast } from '../../../lib/undo/toasts.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card, Row } from '../../../ui/layout/layout.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { useGoTo } from '../use-go-to.ts';
import { type EarlierText, rowOf } from './together.ts';

/** What somebody wrote where a colleague's words stand now, so that no text is lost; folded, since it is seldom needed. */
export function EarlierTexts() {
  const t = useText();
  const { earlier } = usePlanDesk();
  if (earlier.length === 0) return null;
  return (
    <Card label={t('together.earlier')}>
      <details>
        <summary className={styles.summary}>
          <h2>{t('together.earlier')}</h2>
          <small className={styles.small}>{t('together.earlier.count', { count: earlier.length })}</small>
        </summary>
        <ul className={styles.list}>
          {earlier.map((text) => (
            <Earlier key={text.id} text={text} />
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Earlier({ text }: { text: EarlierText }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const goTo = useGoTo();
  const { writable } = usePlanDesk();
  const changes = text.changes ?? [];
  const [first] = changes;
  const said = changes.map(({ saidBefore }) => (saidBefore && say(saidBefore)) || t('together.earlier.empty'));
  const copy = () =>
    copyText(said.join('\n')).then(
      () => showToast({ text: t('together.earlier.copied'), tone: 'done' }),
      () => showToast({ text: t('together.earlier.notCopied'), tone: 'done' }),
    );
  return (
    <li className={styles.line}>
      <small className={styles.small} translate="no" data-identifying>
        {t(`together.earlier.${text.fate}`, {
          writer: text.writtenBy?.name ?? '',
          other: text.metBy?.name ?? '',
          moment: formats.moment(text.keptAt),
        })}
      </small>
      {changes.map(({ path, about, fieldName }, at) => (
        <span key={path} translate="no" data-identifying>
          <small className={styles.small}>{[say(about), fieldName && say(fieldName)].filter(Boolean).join(': ')}</small>
          <br />
          {said[at]}
        </span>
      ))}
      <Row gap={2}>
        <Button variant="quiet" onClick={() => void copy()}>
          {t('together.earlier.copy')}
        </Button>
        {writable && first && (
          <Button variant="quiet" onClick={() => goTo(rowOf(first), first.field.split('.')[1] ?? '')}>
            {t('together.earlier.open')}
          </Button>
        )}
      </Row>
    </li>
  );
}

/** Rejects where the device has no clipboard to write to, such as on a page that is not served safely. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
