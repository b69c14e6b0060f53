import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { trustedDocument } from '../../lib/graphql/client.ts';
import { usePress } from '../../lib/graphql/use-press.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { Refused } from '../../ui/feedback/refused.tsx';
import { Switch } from '../../ui/fields/choices.tsx';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { useDiscipline } from '../../ui/marks/disciplines.tsx';
import { levelSign } from '../../ui/measures/level.ts';
import type { WholeTemplate } from './template-library.ts';
import styles from './template.module.css';
import { EditGoalTemplate, GoalTemplates, GoalTemplateWhole, ResetGoalTemplate } from './templates.graphql.ts';

interface Typed {
  en: string;
  hi: string;
}

const typed = ({ en, hi }: { en: string; hi: string | null }): Typed => ({ en, hi: hi ?? '' });

function formOf(template: WholeTemplate) {
  return {
    statement: typed(template.statement),
    levels: template.levels.map(({ text }) => typed(text)),
    strands: template.strands.map(({ what, dose: { timesPerWeek, minutes } }) => ({
      what: typed(what),
      timesPerWeek: String(timesPerWeek),
      minutes: String(minutes),
    })),
    home: template.homeActivities.map(({ words, stopIf, minutesPerDay }) => ({
      words: typed(words),
      stopIf: typed(stopIf),
      minutes: String(minutesPerDay),
    })),
    from: String(template.fromAgeMonths),
    until: String(template.untilAgeMonths),
    hiReviewed: template.hiReviewed,
  };
}
type Form = ReturnType<typeof formOf>;

/** A list with one member changed. */
function changedAt<Item>(list: readonly Item[], at: number, change: Partial<Item>): Item[] {
  return list.map((each, index) => (index === at ? { ...each, ...change } : each));
}

function inputOf(template: WholeTemplate, form: Form) {
  return {
    code: template.code,
    number: template.number,
    statement: form.statement,
    levels: form.levels,
    ageMonths: { min: Number(form.from), max: Number(form.until) },
    strands: template.strands.map(({ discipline, start, target, dose }, at) => ({
      discipline,
      start,
      target,
      what: form.strands[at]?.what ?? { en: '', hi: '' },
      dose: {
        ...dose,
        timesPerWeek: Number(form.strands[at]?.timesPerWeek),
        minutes: Number(form.strands[at]?.minutes),
      },
    })),
    homeActivities: template.homeActivities.map(({ discipline, technique, routine }, at) => ({
      discipline,
      technique,
      routine: typed(routine),
      words: form.home[at]?.words ?? { en: '', hi: '' },
      stopIf: form.home[at]?.stopIf ?? { en: '', hi: '' },
      minutesPerDay: Number(form.home[at]?.minutes),
    })),
    // Only said when it is said: changed Hindi is unread by itself.
    ...(form.hiReviewed && { hiReviewed: true }),
  };
}

/** A template in the clinic's own words. Saved as its next version; plans keep what was laid from the earlier ones. */
export function TemplateEditor({ template, onDone }: { template: WholeTemplate; onDone: () => void }) {
  const t = useText();
  const discipline = useDiscipline();
  const client = useQueryClient();
  const [form, setForm] = useState(() => formOf(template));
  const { run, busy, refused } = usePress(() =>
    Promise.all(
      [GoalTemplates, GoalTemplateWhole].map((read) =>
        client.invalidateQueries({ queryKey: [trustedDocument(read).operationName] }),
      ),
    ),
  );
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const save = async () => {
    if (await run(EditGoalTemplate, { input: inputOf(template, form) })) onDone();
  };
  const reset = async () => {
    if (await run(ResetGoalTemplate, { input: { code: template.code, number: template.number } })) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap={4}>
        <Refused>{refused}</Refused>
        <TextPair
          name="statement"
          label={t('plan.goal.statement')}
          value={form.statement}
          onChange={(statement) => change({ statement })}
        />
        {form.levels.map((text, at) => (
          <TextPair
            key={at}
            name={`level${at}`}
            label={t('templates.level', { level: levelSign(at - 2) })}
            value={text}
            onChange={(next) => change({ levels: changedAt(form.levels, at, next) })}
          />
        ))}
        <Row align="end">
          <TextField
            name="from"
            type="number"
            min={0}
            label={t('templates.fromMonths')}
            value={form.from}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
          <TextField
            name="until"
            type="number"
            min={0}
            label={t('templates.untilMonths')}
            value={form.until}
            onChange={(event) => change({ until: event.currentTarget.value })}
          />
        </Row>
        {form.strands.map((strand, at) => (
          <fieldset key={template.strands[at]?.discipline} className={styles.part}>
            <legend>{discipline(template.strands[at]?.discipline ?? '').name}</legend>
            <TextPair
              name={`strand${at}`}
              label={t('plan.strand.what', {
                discipline: discipline(template.strands[at]?.discipline ?? '').mark.letters,
              })}
              value={strand.what}
              onChange={(what) => change({ strands: changedAt(form.strands, at, { what }) })}
            />
            <Row align="end">
              <TextField
                name={`times${at}`}
                type="number"
                step="any"
                label={t('templates.timesPerWeek')}
                value={strand.timesPerWeek}
                onChange={(event) =>
                  change({ strands: changedAt(form.strands, at, { timesPerWeek: event.currentTarget.value }) })
                }
              />
              <TextField
                name={`minutes${at}`}
                type="number"
                label={t('templates.minutes')}
                value={strand.minutes}
                onChange={(event) =>
                  change({ strands: changedAt(form.strands, at, { minutes: event.currentTarget.value }) })
                }
              />
            </Row>
          </fieldset>
        ))}
        {form.home.map((activity, at) => (
          <fieldset key={at} className={styles.part}>
            <legend>{t('templates.home')}</legend>
            <TextPair
              name={`home${at}`}
              label={t('templates.homeWords')}
              value={activity.words}
              onChange={(words) => change({ home: changedAt(form.home, at, { words }) })}
            />
            <TextPair
              name={`stop${at}`}
              label={t('templates.stopIf')}
              value={activity.stopIf}
              onChange={(stopIf) => change({ home: changedAt(form.home, at, { stopIf }) })}
            />
            <TextField
              name={`homeMinutes${at}`}
              type="number"
              label={t('templates.minutesPerDay')}
              value={activity.minutes}
              onChange={(event) => change({ home: changedAt(form.home, at, { minutes: event.currentTarget.value }) })}
            />
          </fieldset>
        ))}
        <Switch
          label={t('templates.reviewed')}
          hint={t('templates.reviewedHint')}
          checked={form.hiReviewed}
          onChange={(hiReviewed) => change({ hiReviewed })}
        />
        <Row justify="between">
          {template.isOwn ? (
            <Button variant="danger" busy={busy} onClick={() => void reset()}>
              {t('templates.reset')}
            </Button>
          ) : (
            <span />
          )}
          <Row>
            <Button onClick={onDone}>{t('templates.cancel')}</Button>
            <Button variant="primary" type="submit" busy={busy}>
              {t('templates.save')}
            </Button>
          </Row>
        </Row>
      </Stack>
    </form>
  );
}

interface TextPairProps {
  name: string;
  label: string;
  value: Typed;
  onChange: (value: Typed) => void;
}

/** One text in both languages, side by side where there is room. */
function TextPair({ name, label, value, onChange }: TextPairProps) {
  const t = useText();
  return (
    <Row align="start">
      <TextArea
        name={`${name}.en`}
        lang="en"
        label={t('templates.inEnglish', { field: label })}
        value={value.en}
        maxLength={300}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
      <TextArea
        name={`${name}.hi`}
        lang="hi"
        label={t('templates.inHindi', { field: label })}
        value={value.hi}
        maxLength={300}
        onChange={(event) => onChange({ ...value, hi: event.currentTarget.value })}
      />
    </Row>
  );
}
