import { addDays } from '@trellis/domain';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../lib/i18n/use-text.ts';
import { useShortcut } from '../../lib/keyboard/shortcuts.ts';
import { useToday } from '../../lib/workplace/workplace.ts';
import { Button, IconButton } from '../../ui/actions/button.tsx';
import { Segmented } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { IconChevronLeft, IconChevronRight } from '../../ui/icons.ts';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { useTopLayer } from '../../ui/overlay/layers.ts';
import styles from './diary.module.css';
import { DIARY_VIEWS, type DiarySearch, type DiaryView } from './diary-search.ts';
import type { Person } from './shown.ts';

interface ToolbarProps {
  on: string;
  view: DiaryView;
  staffId: string | undefined;
  people: readonly Person[];
  sites: readonly { id: string; name: string }[];
  siteId: string;
  /** Left out where the reader books nothing. */
  onNew: (() => void) | undefined;
}

/** Which day, how it is shown and whose it is; all of it is in the address. */
export function Toolbar({ on, view, staffId, people, sites, siteId, onNew }: ToolbarProps) {
  const t = useText();
  const navigate = useNavigate({ from: '/diary' });
  const { columns, discipline } = useSearch({ from: '/diary' });
  const today = useToday();
  const isFree = useTopLayer() === undefined;
  const step = view === 'week' ? 7 : 1;
  const change = (to: Partial<DiarySearch>) =>
    void navigate({ search: (before) => ({ ...before, ...to }), replace: true });
  const goTo = (day: string) => change({ on: day === today ? undefined : day });
  const back = () => goTo(addDays(on, -step));
  const ahead = () => goTo(addDays(on, step));
  const isWeek = view === 'week';
  useShortcut('ArrowLeft', isWeek ? 'diary.previousWeek' : 'diary.previousDay', back, isFree);
  useShortcut('ArrowRight', isWeek ? 'diary.nextWeek' : 'diary.nextDay', ahead, isFree);
  useShortcut('t', 'diary.today', () => goTo(today), isFree);
  useShortcut('c', 'diary.new', () => onNew?.(), isFree && onNew !== undefined);
  return (
    <div className={styles.bar} data-screen-only>
      <div className={styles.date}>
        <IconButton
          label={t(isWeek ? 'diary.previousWeek' : 'diary.previousDay')}
          icon={<IconChevronLeft size={20} />}
          onClick={back}
        />
        <Button onClick={() => goTo(today)}>{t('diary.today')}</Button>
        <IconButton
          label={t(isWeek ? 'diary.nextWeek' : 'diary.nextDay')}
          icon={<IconChevronRight size={20} />}
          onClick={ahead}
        />
        <TextField
          label={t('diary.date')}
          type="date"
          value={on}
          onChange={({ currentTarget }) => currentTarget.value && goTo(currentTarget.value)}
        />
      </div>
      <Segmented
        label={t('diary.show')}
        value={view}
        onChange={(next) => change({ view: next })}
        choices={DIARY_VIEWS.map((value) => ({ value, label: t(`diary.view.${value}`) }))}
      />
      {view === 'day' && (
        <Segmented
          label={t('diary.columns')}
          value={columns ?? 'therapists'}
          onChange={(next) => change({ columns: next === 'rooms' ? 'rooms' : undefined })}
          choices={[
            { value: 'therapists', label: t('diary.columns.therapists') },
            { value: 'rooms', label: t('diary.columns.rooms') },
          ]}
        />
      )}
      <WhoseField people={people} staffId={staffId} discipline={discipline} isOne={isWeek} onChange={change} />
      {sites.length > 1 && (
        <SelectField
          label={t('diary.site')}
          value={siteId}
          translate="no"
          onChange={({ currentTarget }) => change({ site: currentTarget.value })}
        >
          {sites.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

interface WhoseFieldProps {
  people: readonly Person[];
  staffId: string | undefined;
  discipline: string | undefined;
  /** A week is of one therapist. */
  isOne: boolean;
  onChange: (to: Partial<DiarySearch>) => void;
}

function WhoseField({ people, staffId, discipline, isOne, onChange }: WhoseFieldProps) {
  const t = useText();
  const markOf = useDiscipline();
  const codes = [...new Set(people.flatMap((person) => person.discipline ?? []))];
  return (
    <SelectField
      className={styles.whose}
      label={t('diary.whose')}
      value={staffId ?? (isOne ? '' : (discipline ?? ''))}
      onChange={({ currentTarget: { value } }) =>
        onChange({
          staff: people.some(({ id }) => id === value) ? value : undefined,
          discipline: codes.includes(value) ? value : undefined,
        })
      }
    >
      {!isOne && <option value="">{t('diary.everybody')}</option>}
      {codes.map((code) => (
        <optgroup key={code} label={markOf(code).name}>
          {!isOne && <option value={code}>{markOf(code).name}</option>}
          {people
            .filter((person) => person.discipline === code)
            .map(({ id, name }) => (
              <option key={id} value={id} translate="no">
                {name}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  );
}
