import { APPOINTMENT_KINDS, KIND_RULES, scheduleWords } from '@trellis/domain';
import { lazy, Suspense, useState } from 'react';
import { useLocalised, useText } from '../../lib/i18n/use-text.ts';
import { Button } from '../../ui/actions/button.tsx';
import { LoadingSkeleton } from '../../ui/feedback/states.tsx';
import { ChoiceChips, Segmented } from '../../ui/fields/choices.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import { DisciplineMark } from '../../ui/marks/discipline-mark.tsx';
import { useDiscipline, useDisciplines } from '../../ui/marks/disciplines.tsx';
import styles from './booking.module.css';
import type { FieldsProps } from './fields.ts';
import { atMost, type Therapist } from './typed-booking.ts';

// Four times the rest of the sheet, for the few clinics that have so many.
const PickManyField = lazy(async () => ({ default: (await import('../../ui/fields/pick-field.tsx')).PickManyField }));

/** More than these are found by typing. */
const MOST_CHIPS = 12;

export function KindField({ typed, set }: Pick<FieldsProps, 'typed' | 'set'>) {
  const t = useText();
  const say = useLocalised();
  return (
    <Segmented
      label={t('booking.kind')}
      value={typed.kind}
      onChange={(kind) => set({ kind, childIds: typed.childIds.slice(0, KIND_RULES[kind].children.most) })}
      choices={APPOINTMENT_KINDS.map((value) => ({ value, label: say(scheduleWords.appointmentKind[value]) }))}
    />
  );
}

interface TherapistFieldsProps extends FieldsProps {
  therapists: readonly Therapist[];
  /** Those who treat the child: they are offered, and the others once they are asked for. */
  team: readonly string[];
}

/** Who treats: of the child's team, of everybody, or of the disciplines that were tapped. */
export function TherapistFields({ typed, set, faults, therapists, team }: TherapistFieldsProps) {
  const t = useText();
  const discipline = useDiscipline();
  const { kind, disciplines, therapistIds } = typed;
  const [asksAll, askAll] = useState(false);
  const isOfTeam = !asksAll && therapists.some(({ id }) => team.includes(id));
  const there = useDisciplines().filter(({ code }) => therapists.some((each) => each.discipline === code));
  const isShown = ({ id, discipline: code }: Therapist) =>
    isOfTeam ? team.includes(id) : disciplines.length === 0 || disciplines.includes(code);
  const shown = therapists
    .filter((each) => isShown(each) || therapistIds.includes(each.id))
    .toSorted((a, b) => Number(team.includes(b.id)) - Number(team.includes(a.id)));
  const change = (next: readonly string[]) =>
    set({ therapistIds: atMost(KIND_RULES[kind].therapists.most, therapistIds, next) });
  const isShort = shown.length <= MOST_CHIPS;
  return (
    <Stack gap={3}>
      {!isOfTeam && there.length > 1 && (
        <ChoiceChips
          label={t('booking.disciplines')}
          values={[...disciplines]}
          onChange={(next) => set({ disciplines: next })}
          choices={there.map((each) => ({
            value: each.code,
            label: (
              <>
                <DisciplineMark discipline={each} /> {each.name}
              </>
            ),
          }))}
        />
      )}
      {isShort ? (
        <ChoiceChips
          label={t('booking.therapists')}
          values={[...therapistIds]}
          onChange={change}
          choices={shown.map((each) => ({
            value: each.id,
            label: <DisciplineMark discipline={discipline(each.discipline)}>{each.name}</DisciplineMark>,
          }))}
        />
      ) : (
        <Suspense fallback={<LoadingSkeleton lines={1} />}>
          <PickManyField
            label={t('booking.therapists')}
            values={therapistIds}
            onPick={change}
            choices={there.map(({ code, name: group }) => ({
              group,
              items: shown
                .filter((each) => each.discipline === code)
                .map(({ id, name }) => ({ value: id, label: name })),
            }))}
          />
        </Suspense>
      )}
      {isOfTeam && (
        <Row>
          <Button variant="quiet" onClick={() => askAll(true)}>
            {t('booking.therapists.all')}
          </Button>
        </Row>
      )}
      {faults['therapistIds'] && <p className={styles.fault}>{faults['therapistIds']}</p>}
    </Stack>
  );
}
