import { useWhyNot } from '../../../lib/access/use-why-not.ts';
import { draftAct } from '../../../lib/drafts/draft-act.ts';
import { useOwnDraft } from '../../../lib/drafts/use-own-draft.ts';
import { usePress } from '../../../lib/graphql/use-press.ts';
import { useReread } from '../../../lib/graphql/use-reread.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ActForm } from '../../../ui/fields/act-form.tsx';
import { Switch } from '../../../ui/fields/choices.tsx';
import { type Pick, PickField } from '../../../ui/fields/pick-field.tsx';
import { Row } from '../../../ui/layout/layout.tsx';
import type { AboutChild } from '../about/child.ts';
import styles from '../chart.module.css';
import { WritesAs } from '../writes-as.tsx';
import { type Codes, isReportedEdit, NO_EDIT, wantedOf, withCode, withCodes } from './edit.ts';
import { EditReported } from './reported.graphql.ts';

interface ReportedFormProps {
  about: AboutChild;
  onMyTeam: boolean;
  /** The words of the catalogue. */
  conditions: readonly Pick[];
  concerns: readonly Pick[];
  onDone: () => void;
}

function nameIn(list: readonly Pick[], code: string): string {
  return list.find(({ value }) => value === code)?.label ?? code;
}

function notYet(list: readonly Pick[], codes: readonly string[]): readonly Pick[] {
  return list.filter(({ value }) => !codes.includes(value));
}

/** What is known after intake: a diagnosis that came, one that was confirmed, a concern that is over. */
export function ReportedForm({ about, onMyTeam, conditions, concerns, onDone }: ReportedFormProps) {
  const t = useText();
  const mayJudge = useWhyNot()('triage:confirm', { onCareTeam: onMyTeam }) === undefined;
  const draft = useOwnDraft('reported', about.id, NO_EDIT, isReportedEdit, withCodes);
  const act = draftAct(draft, usePress(useReread()), onDone);
  const edit = draft.value;
  const wanted = wantedOf(about, edit);
  const put = (of: 'conditions' | 'concerns', to: keyof Codes, code: string) =>
    draft.change({ ...edit, [of]: withCode(to, code, edit[of]) });
  const save = async () => {
    await act.send(EditReported, { input: { childId: about.id, version: about.version, ...wanted } });
  };
  if (draft.state === 'LOADING') return null;
  return (
    <ActForm act={act} save={t('chart.save')} cancel={t('chart.cancel')} onSave={save} onCancel={act.throwAway}>
      <WritesAs />
      <ul className={styles.facts}>
        {wanted.conditions.map(({ condition, confirmed }, position) => {
          const name = nameIn(conditions, condition);
          return (
            <li key={condition} className={styles.fact}>
              <Row gap={2} justify="between">
                <b>{name}</b>
                <Row gap={2}>
                  {position > 0 && (
                    <Button
                      variant="quiet"
                      aria-label={t('chart.reported.firstOf', { name })}
                      onClick={() => draft.change({ ...edit, first: condition })}
                    >
                      {t('chart.reported.first')}
                    </Button>
                  )}
                  {(mayJudge || !confirmed) && (
                    <TakeOff name={name} onPress={() => put('conditions', 'taken', condition)} />
                  )}
                </Row>
              </Row>
              {mayJudge ? (
                <Switch
                  label={t('chart.reported.confirmed')}
                  checked={confirmed}
                  onChange={(now) => draft.change({ ...edit, confirmed: { ...edit.confirmed, [condition]: now } })}
                />
              ) : (
                <small className={styles.quiet}>{t(confirmed ? 'chart.confirmed' : 'chart.working')}</small>
              )}
            </li>
          );
        })}
      </ul>
      <PickField
        label={t('chart.reported.addCondition')}
        choices={notYet(
          conditions,
          wanted.conditions.map(({ condition }) => condition),
        )}
        value={undefined}
        onPick={(code) => code && put('conditions', 'added', code)}
      />
      <ul className={styles.facts}>
        {wanted.concerns.map((concern) => {
          const name = nameIn(concerns, concern);
          return (
            <li key={concern} className={styles.fact}>
              <Row gap={2} justify="between" wrap={false}>
                {name}
                <TakeOff name={name} onPress={() => put('concerns', 'taken', concern)} />
              </Row>
            </li>
          );
        })}
      </ul>
      <PickField
        label={t('chart.reported.addConcern')}
        choices={notYet(concerns, wanted.concerns)}
        value={undefined}
        onPick={(code) => code && put('concerns', 'added', code)}
      />
    </ActForm>
  );
}

function TakeOff({ name, onPress }: { name: string; onPress: () => void }) {
  const t = useText();
  return (
    <Button variant="quiet" aria-label={t('chart.reported.takeOffOf', { name })} onClick={onPress}>
      {t('chart.reported.takeOff')}
    </Button>
  );
}
