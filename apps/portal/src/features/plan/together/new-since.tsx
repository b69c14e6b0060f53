import { useReread } from '../../../lib/graphql/use-reread.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useFormats } from '../../../lib/workplace/workplace.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { usePlanDesk } from '../plan-desk.tsx';
import styles from '../plan.module.css';
import { useGoTo } from '../use-go-to.ts';
import { LookAtPlan } from './together.graphql.ts';
import { type NewField, rowOf } from './together.ts';

/** What colleagues changed since the reader looked, by person and row; each leads to its field. */
export function NewSince() {
  const t = useText();
  const { version, news } = usePlanDesk();
  const { run, busy, refused } = usePress(useReread());
  const newest = news[0];
  if (!newest) return null;
  const seen = () => run(LookAtPlan, { input: { versionId: version.id, until: newest.at } });
  return (
    <Notice
      actions={
        <Button busy={busy} onClick={() => void seen()}>
          {t('together.new.seen')}
        </Button>
      }
    >
      <h2 className={styles.newTitle}>{t('together.new')}</h2>
      <ul className={styles.list}>
        {byPersonAndRow(news).map((fields) => (
          <NewRow key={`${fields[0].staffId}-${rowOf(fields[0])}-${fields[0].field}`} fields={fields} />
        ))}
      </ul>
      <Refused>{refused}</Refused>
    </Notice>
  );
}

type Fields = readonly [NewField, ...NewField[]];

function NewRow({ fields }: { fields: Fields }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const goTo = useGoTo();
  const [first] = fields;
  const row = rowOf(first);
  const about = say(first.about) || (row === undefined && t('together.new.wholePlan'));
  const words = (
    <>
      <span translate="no" data-identifying>
        {about}
      </span>{' '}
      {formats.list(fields.map(({ fieldName }) => say(fieldName)))}
    </>
  );
  return (
    <li>
      {first.field === 'removed' ? (
        words
      ) : (
        <button type="button" className={styles.link} onClick={() => goTo(row, first.field)}>
          {words}
        </button>
      )}
      <small className={styles.small} translate="no" data-identifying>
        {' '}
        {t('together.new.who', { name: first.name, moment: formats.moment(first.at) })}
      </small>
    </li>
  );
}

/** The newest first, as they come; what is taken out stands alone, since its row is no longer there to lead to. */
function byPersonAndRow(news: readonly NewField[]): readonly Fields[] {
  const groups = new Map<string, [NewField, ...NewField[]]>();
  for (const each of news) {
    const key = [each.staffId, rowOf(each), each.field === 'removed'].join();
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** On a row: which of its fields a colleague changed since the reader looked. */
export function NewHere({ row }: { row: string }) {
  const t = useText();
  const say = useLocalised();
  const formats = useFormats();
  const fields = usePlanDesk().news.filter((each) => rowOf(each) === row);
  if (fields.length === 0) return null;
  return (
    <small className={styles.newHere} translate="no" data-identifying>
      {t('together.new.here', {
        fields: formats.list(fields.map(({ fieldName }) => say(fieldName))),
        names: formats.list([...new Set(fields.map(({ name }) => name))]),
      })}
    </small>
  );
}
