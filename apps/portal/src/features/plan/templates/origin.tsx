import { isContentField } from '@trellis/domain';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { OwnWords } from '../../../ui/layout/own-words.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import type { GoalContent } from '../plan-content.ts';
import styles from './templates.module.css';

/** From which template a goal was laid and what has been changed since: quiet, for who wants to know. */
export function TemplateOrigin({ content: { fromTemplate } }: { content: GoalContent }) {
  const t = useText();
  const word = useWord();
  const discipline = useDiscipline();
  if (!fromTemplate) return null;
  const { differences, unreviewed, language } = fromTemplate;
  return (
    <div className={styles.origin}>
      {unreviewed && (
        <p className={styles.facts}>{t(language === 'hi' ? 'templates.unreviewed' : 'templates.unreviewedEnglish')}</p>
      )}
      {differences.length === 0 ? (
        <p className={styles.facts}>{t('templates.asLaid')}</p>
      ) : (
        <details>
          <summary>{t('templates.differs', { count: differences.length })}</summary>
          <ul>
            {differences.map(({ field, homeItemId, discipline: code, words, before, after }) => (
              <li key={`${field}/${code}/${homeItemId}`}>
                {homeItemId ? (
                  <>
                    {t('templates.home')}, <OwnWords>{words ?? ''}</OwnWords>:{' '}
                  </>
                ) : (
                  code && `${discipline(code).name}: `
                )}
                {isContentField(field) ? word(`contentField.${field}`) : t(wholeRow(field, homeItemId !== null))}
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

/** What a whole row that came or went is called. */
function wholeRow(kind: string, isAtHome: boolean) {
  if (isAtHome) return kind === 'ADDED' ? ('templates.homeAdded' as const) : ('templates.homeGone' as const);
  return kind === 'ADDED' ? ('templates.strandAdded' as const) : ('templates.strandRemoved' as const);
}

/** Words and dates are shown as they are; what came as JSON is only named. */
function isPlain(text: string | null): text is string {
  return text !== null && !/^[[{]/.test(text);
}
