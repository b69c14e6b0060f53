import { formatMeasure, say as sayWord } from '@trellis/domain';
import { useLanguage, useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { readMeasureValue } from '../../../lib/measures/read-measure.ts';
import { useSettingName } from '../../../lib/workplace/workplace.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { levelSign } from '../../../ui/measures/level.ts';
import { type WholeTemplate, useTemplateNames } from './library.ts';
import styles from './templates.module.css';

interface Texts {
  readonly en: string;
  readonly hi: string | null;
}

type Previewed = Pick<
  WholeTemplate,
  'focusAreas' | 'conditions' | 'setting' | 'fromAgeMonths' | 'untilAgeMonths' | 'hiReviewed' | 'enReviewed'
> & {
  readonly statement: Texts;
  readonly division: Texts | null;
  readonly levels: readonly { readonly level: number; readonly text: Texts }[];
  readonly strands: readonly {
    readonly discipline: string;
    readonly what: Texts;
    readonly measure: { readonly text: Texts };
    readonly start: object;
    readonly target: object;
    readonly dose: Pick<WholeTemplate['strands'][number]['dose'], 'timesPerWeek' | 'minutes' | 'weeks'>;
    readonly techniques: readonly { readonly technique: string }[];
  }[];
  readonly homeActivities: readonly {
    readonly words: Texts;
    readonly routine: Texts;
    readonly stopIf: Texts;
    readonly minutesPerDay: number;
  }[];
};

/** A text in both languages, the reader's first; each marked as what it is. */
function BothLanguages({ text }: { text: Texts }) {
  const language = useLanguage();
  const first = language === 'hi' && text.hi ? ('hi' as const) : ('en' as const);
  const second = first === 'hi' ? ('en' as const) : ('hi' as const);
  return (
    <span className={styles.both}>
      <span lang={first} translate="no">
        {text[first]}
      </span>
      {text[second] && (
        <span lang={second} translate="no" className={styles.other}>
          {text[second]}
        </span>
      )}
    </span>
  );
}

/** Everything a template says, as it would be laid: scale, strands, dose, and what could be done at home. */
export function TemplatePreview({ template }: { template: Previewed }) {
  const t = useText();
  const say = useLocalised();
  const language = useLanguage();
  const discipline = useDiscipline();
  const settingName = useSettingName();
  const { techniqueName, conditionName, areaName } = useTemplateNames();
  return (
    <Stack gap={4}>
      <h3 className={styles.heading}>
        <BothLanguages text={template.statement} />
      </h3>
      <p className={styles.facts}>
        {[
          template.focusAreas.map(areaName).join(', '),
          template.conditions.map(conditionName).join(', '),
          settingName(template.setting),
          t('templates.ages', {
            from: Math.floor(template.fromAgeMonths / 12),
            until: Math.ceil(template.untilAgeMonths / 12),
          }),
        ].join(' · ')}
      </p>
      {!template.hiReviewed && <Notice tone="care">{t('templates.unreviewed')}</Notice>}
      {!template.enReviewed && <Notice tone="care">{t('templates.unreviewedEnglish')}</Notice>}
      <ol className={styles.levels} aria-label={t('plan.scale')}>
        {template.levels.toReversed().map(({ level, text }) => (
          <li key={level} data-expected={level === 0 || undefined}>
            <b>{levelSign(level)}</b>
            <BothLanguages text={text} />
          </li>
        ))}
      </ol>
      {template.strands.map((strand) => {
        const [start, target] = [readMeasureValue({ ...strand.start }), readMeasureValue({ ...strand.target })];
        return (
          <section key={strand.discipline} className={styles.strand}>
            <h4>
              <DisciplineMark discipline={discipline(strand.discipline)} /> <BothLanguages text={strand.what} />
            </h4>
            <p>
              {say(strand.measure.text)}
              {start && target && `: ${formatMeasure(start, language)} → ${formatMeasure(target, language)}`}
            </p>
            <p className={styles.facts}>
              {sayWord(language, 'planText.dose', { times: strand.dose.timesPerWeek, minutes: strand.dose.minutes })}
              {strand.dose.weeks ? `, ${sayWord(language, 'planText.weeks', { weeks: strand.dose.weeks })}` : ''}
            </p>
            <p className={styles.facts}>{strand.techniques.map((each) => techniqueName(each.technique)).join(', ')}</p>
          </section>
        );
      })}
      {template.division && (
        <section className={styles.strand}>
          <h4>{t('plan.goal.division')}</h4>
          <BothLanguages text={template.division} />
        </section>
      )}
      <section className={styles.strand}>
        <h4>{t('templates.home')}</h4>
        {template.homeActivities.length === 0 && <p className={styles.facts}>{t('templates.nothingAtHome')}</p>}
        {template.homeActivities.map((activity) => (
          <div key={activity.words.en}>
            <BothLanguages text={activity.words} />
            <p className={styles.facts}>
              {t('templates.homeFacts', {
                routine: say(activity.routine),
                minutes: activity.minutesPerDay,
                stop: say(activity.stopIf),
              })}
            </p>
          </div>
        ))}
      </section>
    </Stack>
  );
}
