import { isContentField } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import type { GoalContent } from './plan-content.ts';
import styles from './template.module.css';

/** From which template a goal was laid and what has been changed since: quiet, for who wants to know. */
export function TemplateOrigin({ content: { fromTemplate } }: { content: GoalContent }) {
  const t = useText();
  const word = useWord();
  const discipline = useDiscipline();
  if (!fromTemplate) return null;
  const { differences, unreviewed } = fromTemplate;
  return (
    <div className={styles.origin}>
      {unreviewed && <p className={styles.facts}>{t('templates.unreviewed')}</p>}
      {differences.length === 0 ? (
        <p className={styles.facts}>{t('templates.asLaid')}</p>
      ) : (
        <details>
          <summary>{t('templates.differs', { count: differences.length })}</summary>
          <ul>
            {differences.map(({ field, discipline: code, before, after }) => (
              <li key={`${field}/${code}`}>
                {code && `${discipline(code).name}: `}
                {isContentField(field)
                  ? word(`contentField.${field}`)
                  : t(field === 'ADDED' ? 'templates.strandAdded' : 'templates.strandRemoved')}
                {isPlain(before) && isPlain(after) && (
                  <>
                    : <del translate="no">{before}</del> → <ins translate="no">{after}</ins>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Words and dates are shown as they are; what came as JSON is only named. */
function isPlain(text: string | null): text is string {
  return text !== null && !/^[[{]/.test(text);
}
