import {
  HOME_BRACES,
  HOME_HELPERS,
  HOME_MOMENTS,
  HOME_PICTURE_CODES,
  type HomePictureCode,
  pictureFor,
  TEXT_LENGTHS,
} from '@trellis/domain';
import { useRef } from 'react';
import type { RowDraft } from '../../../lib/drafts/use-row-draft.ts';
import { useRead } from '../../../lib/graphql/use-operation.ts';
import { useLocalised, useText } from '../../../lib/i18n/use-text.ts';
import { useWord } from '../../../lib/i18n/use-word.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Refused } from '../../../ui/feedback/refused.tsx';
import { SavedBadge } from '../../../ui/feedback/saved-badge.tsx';
import { ChoiceChips, Segmented } from '../../../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields/text-field.tsx';
import { HomePicture } from '../../../ui/home/home-picture.tsx';
import { Row, Stack } from '../../../ui/layout/layout.tsx';
import { useDiscipline } from '../../../ui/marks/disciplines.tsx';
import { Sheet } from '../../../ui/overlay/sheet.tsx';
import { ActivityFields, ActivityHazards } from '../activities/fields.tsx';
import { useActivityWords } from '../activities/use-activity-words.ts';
import { usePlanDesk } from '../plan-desk.tsx';
import { PlanCatalogue } from '../plan.graphql.ts';
import { RowConflict } from '../together/row-conflict.tsx';
import { useFocusOn } from '../use-focus-on.ts';
import styles from './home.module.css';
import type { HomeRow } from './row.ts';

interface HomeEditorProps {
  row: RowDraft<HomeRow>;
  /** The field to begin with. */
  focusOn: string | undefined;
  onClose: () => void;
}

function amountOf(text: string): number | null {
  return text === '' ? null : Number(text);
}

/** An activity at home: what and why, when and how long, when to stop, and the drawing. Saves itself. */
export function HomeEditor({ row, focusOn, onClose }: HomeEditorProps) {
  const t = useText();
  const word = useWord();
  const say = useLocalised();
  const discipline = useDiscipline();
  const { version } = usePlanDesk();
  const form = useRef<HTMLFormElement>(null);
  useFocusOn(form, focusOn ?? 'words');
  const { value, change } = row;
  const { activity } = value;
  const techniques = useRead(PlanCatalogue, {}).data?.catalogue.techniques ?? [];
  const goals = version.goals ?? [];
  const disciplines = [...new Set(goals.flatMap(({ strands }) => (strands ?? []).map((each) => each.discipline)))];
  const own = techniques.filter((each) => each.disciplines.includes(value.discipline));
  const sayActivity = useActivityWords();
  // What was changed about one technique says nothing of another.
  const planAnew = (technique: string) => ({ ...activity, technique, tools: [], without: [], changedForm: '' });
  const pick = (technique: string) => {
    const isProposed = value.picture === null || value.picture === pictureFor(activity.technique);
    change({
      activity: planAnew(technique),
      ...(isProposed && { picture: pictureFor(technique) }),
    });
  };
  const pickDiscipline = (code: string) => {
    const first = techniques.find(({ disciplines: of }) => of.includes(code))?.code;
    const isTheirs = techniques.some((each) => each.code === activity.technique && each.disciplines.includes(code));
    change({ discipline: code, ...(!isTheirs && first && { activity: planAnew(first) }) });
  };
  return (
    <Sheet
      open
      place="side"
      wide
      title={t('home.editor')}
      onClose={onClose}
      footer={
        <Row justify="end">
          <SavedBadge state={row.saved} />
          <Button variant="primary" onClick={onClose}>
            {t('plan.scale.done')}
          </Button>
        </Row>
      }
    >
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <Stack gap={4}>
          <Refused>{row.refused}</Refused>
          <TextArea
            name="words"
            label={t('home.words')}
            value={value.words}
            maxLength={TEXT_LENGTHS.homeWords}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <SelectField
            name="goalId"
            label={t('home.goal')}
            value={value.goalId}
            onChange={(event) => change({ goalId: event.currentTarget.value })}
          >
            {goals.map(({ goal, statement }) => (
              <option key={goal.id} value={goal.id} translate="no">
                {statement || t('plan.goal.untitled')}
              </option>
            ))}
          </SelectField>
          <div className={styles.facts}>
            <SelectField
              name="discipline"
              label={t('home.discipline')}
              value={value.discipline}
              onChange={(event) => pickDiscipline(event.currentTarget.value)}
            >
              {[...new Set([...disciplines, value.discipline])].map((code) => (
                <option key={code} value={code}>
                  {discipline(code).name}
                </option>
              ))}
            </SelectField>
            <SelectField
              name="technique"
              label={t('home.technique')}
              value={activity.technique}
              onChange={(event) => pick(event.currentTarget.value)}
            >
              {own.map(({ code, label }) => (
                <option key={code} value={code}>
                  {say(label)}
                </option>
              ))}
            </SelectField>
          </div>
          <div className={styles.facts}>
            <SelectField
              name="moment"
              label={t('home.moment')}
              value={value.moment ?? ''}
              onChange={(event) =>
                change({ moment: HOME_MOMENTS.find((each) => each === event.currentTarget.value) ?? null })
              }
            >
              <option value="">{t('plan.choose')}</option>
              {HOME_MOMENTS.map((each) => (
                <option key={each} value={each}>
                  {word(`homeMoment.${each}`)}
                </option>
              ))}
            </SelectField>
            <TextField
              name="routine"
              label={t('home.routine')}
              hint={t('home.routineHint')}
              maxLength={TEXT_LENGTHS.homeRoutine}
              value={value.routine}
              onChange={(event) => change({ routine: event.currentTarget.value })}
            />
          </div>
          <div className={styles.facts}>
            <TextField
              name="minutesPerDay"
              label={t('home.minutes')}
              type="number"
              min={1}
              max={60}
              value={value.minutesPerDay ?? ''}
              onChange={(event) => change({ minutesPerDay: amountOf(event.currentTarget.value) })}
            />
            <TextField
              name="daysPerWeek"
              label={t('home.days')}
              type="number"
              min={1}
              max={7}
              value={value.daysPerWeek ?? ''}
              onChange={(event) => change({ daysPerWeek: amountOf(event.currentTarget.value) })}
            />
          </div>
          <TextField
            name="stopIf"
            label={t('home.stop')}
            hint={t('home.stopHint')}
            maxLength={TEXT_LENGTHS.homeStopIf}
            value={value.stopIf}
            onChange={(event) => change({ stopIf: event.currentTarget.value })}
          />
          <Segmented
            label={t('home.brace')}
            value={value.brace ?? 'NONE'}
            onChange={(chosen) => change({ brace: HOME_BRACES.find((each) => each === chosen) ?? null })}
            choices={[
              { value: 'NONE', label: t('home.brace.NONE') },
              ...HOME_BRACES.map((each) => ({ value: each, label: word(`homeBrace.${each}`) })),
            ]}
          />
          <ActivityHazards activity={activity} />
          <ActivityFields activity={activity} onChange={(changed) => change({ activity: changed })} />
          <ChoiceChips
            label={t('home.helpers')}
            values={value.helpers}
            onChange={(helpers) => change({ helpers })}
            choices={HOME_HELPERS.map((each) => ({ value: each, label: word(`homeHelper.${each}`) }))}
          />
          <PictureField value={value.picture} onPick={(picture) => change({ picture })} />
        </Stack>
      </form>
      {row.clash && (
        <RowConflict
          row={row}
          nameOf={(field) => t(FIELD_NAMES[field])}
          say={(field, said) => {
            switch (field) {
              case 'words':
              case 'routine':
              case 'stopIf':
                return said[field] || '–';
              case 'goalId':
                return goals.find(({ goal }) => goal.id === said.goalId)?.statement ?? '–';
              case 'discipline':
                return discipline(said.discipline).name;
              case 'activity':
                return sayActivity(said.activity);
              case 'moment':
                return said.moment ? word(`homeMoment.${said.moment}`) : '–';
              case 'minutesPerDay':
              case 'daysPerWeek':
                return String(said[field] ?? '–');
              case 'brace':
                return said.brace ? word(`homeBrace.${said.brace}`) : t('home.brace.NONE');
              case 'helpers':
                return said.helpers.map((each) => word(`homeHelper.${each}`)).join('\n') || '–';
              case 'picture':
                return said.picture ? word(`homePicture.${said.picture}`) : t('home.picture.none');
            }
          }}
        />
      )}
    </Sheet>
  );
}

interface PictureFieldProps {
  value: HomePictureCode | null;
  onPick: (code: HomePictureCode | null) => void;
}

/** One of the bundled drawings, or none. */
function PictureField({ value, onPick }: PictureFieldProps) {
  const t = useText();
  const word = useWord();
  return (
    <fieldset>
      <legend>{t('home.picture')}</legend>
      <div className={styles.pictures}>
        <label className={styles.pictureChoice}>
          <input type="radio" name="picture" checked={value === null} onChange={() => onPick(null)} />
          {t('home.picture.none')}
        </label>
        {HOME_PICTURE_CODES.map((code) => (
          <label key={code} className={styles.pictureChoice}>
            <input type="radio" name="picture" checked={value === code} onChange={() => onPick(code)} />
            <HomePicture code={code} silent />
            {word(`homePicture.${code}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const FIELD_NAMES = {
  goalId: 'home.goal',
  discipline: 'home.discipline',
  activity: 'home.technique',
  words: 'home.words',
  moment: 'home.moment',
  routine: 'home.routine',
  minutesPerDay: 'home.minutes',
  daysPerWeek: 'home.days',
  stopIf: 'home.stop',
  brace: 'home.brace',
  helpers: 'home.helpers',
  picture: 'home.picture',
} as const satisfies Record<keyof HomeRow, string>;
