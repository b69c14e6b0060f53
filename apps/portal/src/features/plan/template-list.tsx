import { useText, useLocalised } from '../../lib/i18n/use-text.ts';
import { EmptyState } from '../../ui/feedback/states.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { type Looked, suits, type Suited, type TemplateLine, useTemplateNames } from './template-library.ts';
import styles from './template.module.css';

/** What the library is looked through by. */
export function TemplateFilters({ looked, onLook }: { looked: Looked; onLook: (looked: Looked) => void }) {
  const t = useText();
  const { areas, conditions } = useTemplateNames();
  return (
    <Row align="end">
      <TextField
        name="search"
        type="search"
        label={t('templates.search')}
        value={looked.search}
        onChange={(event) => onLook({ ...looked, search: event.currentTarget.value })}
      />
      <SelectField
        name="focusArea"
        label={t('templates.focusArea')}
        value={looked.focusArea}
        onChange={(event) => onLook({ ...looked, focusArea: event.currentTarget.value })}
      >
        <option value="">{t('templates.any')}</option>
        {areas.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="condition"
        label={t('templates.condition')}
        value={looked.condition}
        onChange={(event) => onLook({ ...looked, condition: event.currentTarget.value })}
      >
        <option value="">{t('templates.any')}</option>
        {conditions.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
    </Row>
  );
}

interface TemplateListProps {
  lines: readonly TemplateLine[];
  child?: Suited;
  onPick: (code: string) => void;
}

/** Templates one under the other, each a button: its outcome, whose work it is, and whether it suits the child. */
export function TemplateList({ lines, child, onPick }: TemplateListProps) {
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
                line.isOwn && t('templates.own'),
                line.isBehind && t('templates.behind'),
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
