import { type SuitedChild, TEMPLATE_SOURCES, TEMPLATE_STATES } from '@trellis/domain';
import { useText, useLocalised } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState, SkeletonBlock } from '../../../ui/feedback/states.tsx';
import { SelectField, TextField } from '../../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { type Looked, suits, type TemplateLine, useTemplateNames, useTemplates } from './library.ts';
import styles from './templates.module.css';

interface TemplateFiltersProps {
  looked: Looked;
  /** Whether what is retired can be looked for: where the library is kept, not where it is used. */
  withState?: boolean;
  onLook: (looked: Looked) => void;
}

/** What the library is looked through by. */
export function TemplateFilters({ looked, withState, onLook }: TemplateFiltersProps) {
  const t = useText();
  const { areas, conditions } = useTemplateNames();
  const choice = (name: 'focusArea' | 'condition', label: string, list: typeof areas) => (
    <SelectField
      name={name}
      label={label}
      value={looked[name]}
      onChange={(event) => onLook({ ...looked, [name]: event.currentTarget.value })}
    >
      <option value="">{t('templates.any')}</option>
      {list.map(({ code, label: said }) => (
        <option key={code} value={code}>
          {said}
        </option>
      ))}
    </SelectField>
  );
  return (
    <div className={styles.filters}>
      <TextField
        name="search"
        type="search"
        label={t('templates.search')}
        value={looked.search}
        onChange={(event) => onLook({ ...looked, search: event.currentTarget.value })}
      />
      {choice('focusArea', t('templates.focusArea'), areas)}
      {choice('condition', t('templates.condition'), conditions)}
      <SelectField
        name="source"
        label={t('templates.source')}
        value={looked.source}
        onChange={(event) => onLook({ ...looked, source: event.currentTarget.value })}
      >
        <option value="">{t('templates.any')}</option>
        {TEMPLATE_SOURCES.map((source) => (
          <option key={source} value={source}>
            {t(`templates.source.${source}`)}
          </option>
        ))}
      </SelectField>
      {withState && (
        <SelectField
          name="state"
          label={t('templates.state')}
          value={looked.state}
          onChange={(event) => onLook({ ...looked, state: event.currentTarget.value })}
        >
          <option value="">{t('templates.any')}</option>
          {TEMPLATE_STATES.map((state) => (
            <option key={state} value={state}>
              {t(`templates.state.${state}`)}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

interface FoundTemplatesProps {
  looked: Looked;
  child?: SuitedChild;
  onPick: (code: string) => void;
}

/** The templates that fit, with how many there are, a page at a time. */
export function FoundTemplates({ looked, child, onPick }: FoundTemplatesProps) {
  const t = useText();
  const read = useTemplates(looked, child);
  return (
    <Answered read={read} skeleton={<SkeletonBlock height={420} />}>
      {({ lines, totalCount }) => (
        <Stack gap={3}>
          <p aria-live="polite" className={styles.facts}>
            {t('templates.count', { count: totalCount })}
          </p>
          <TemplateList lines={lines} {...(child && { child })} onPick={onPick} />
          {read.hasNextPage && (
            <Row>
              <Button busy={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                {t('templates.more')}
              </Button>
              <small>{t('templates.shown', { shown: lines.length, count: totalCount })}</small>
            </Row>
          )}
        </Stack>
      )}
    </Answered>
  );
}

interface TemplateListProps {
  lines: readonly TemplateLine[];
  child?: SuitedChild;
  onPick: (code: string) => void;
}

/** Templates one under the other, each a button: its outcome, whose work it is, and whether it suits the child. */
function TemplateList({ lines, child, onPick }: TemplateListProps) {
  const t = useText();
  const say = useLocalised();
  const discipline = useDiscipline();
  const { areaName } = useTemplateNames();
  if (lines.length === 0) return <EmptyState title={t('templates.none')} />;
  return (
    <ul className={styles.list} aria-label={t('templates.goals')}>
      {lines.map((line) => (
        <li key={line.code}>
          <button type="button" className={styles.line} data-template={line.code} onClick={() => onPick(line.code)}>
            <span className={styles.statement}>{say(line.statement)}</span>
            <span className={styles.marks}>
              {line.disciplines.map((code) => (
                <DisciplineMark key={code} discipline={discipline(code)} />
              ))}
            </span>
            <small className={styles.facts}>
              {[
                areaName(line.focusAreas[0] ?? ''),
                child && suits(line, child) && t('templates.suits'),
                ...standingOf(line).map((key) => t(key)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What is to be said of where a template comes from and stands; nothing of one that is used as it came. */
function standingOf({ source, state, isOwn, isBehind }: TemplateLine) {
  return [
    ...(source === 'CLINIC' ? (['templates.own'] as const) : isOwn ? (['templates.changed'] as const) : []),
    ...(isBehind ? (['templates.behind'] as const) : []),
    ...(state === 'RETIRED' ? (['templates.retired'] as const) : []),
  ];
}
