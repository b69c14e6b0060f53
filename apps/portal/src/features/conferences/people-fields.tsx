import { CONFERENCE_LIMITS } from '@trellis/domain';
import { currentTeam } from '../../lib/current-team.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useWord } from '../../lib/i18n/use-word.ts';
import { newId } from '../../lib/new-id.ts';
import { Button } from '../../ui/actions/button.tsx';
import { ChoiceChips } from '../../ui/fields/choices.tsx';
import { SelectField, TextField } from '../../ui/fields/text-field.tsx';
import { Identifying, Row, Stack } from '../../ui/layout/layout.tsx';
import type { Subjects } from './subjects.ts';
import type { TypedConference, TypedGuest } from './conference-form.ts';

interface PeopleFieldsProps {
  subjects: Subjects;
  typed: TypedConference;
  set: (fields: Partial<TypedConference>) => void;
}

const CHILD = 'child';

/** Who took part: those of the record by a tap, others by name and role. */
export function PeopleFields({ subjects, typed, set }: PeopleFieldsProps) {
  const t = useText();
  const word = useWord();
  const family = (subjects.guardians ?? []).map(({ id, name, relationship }) => ({
    value: id,
    label: (
      <>
        <Identifying>{name}</Identifying>
        {relationship && `, ${word(`guardianRelationship.${relationship}`)}`}
      </>
    ),
  }));
  const team = currentTeam(subjects).flatMap(({ staff }) =>
    staff ? [{ value: staff.id, label: <span translate="no">{staff.name}</span> }] : [],
  );
  const change = (key: string, fields: Partial<TypedGuest>) =>
    set({ guests: typed.guests.map((guest) => (guest.key === key ? { ...guest, ...fields } : guest)) });
  return (
    <Stack gap={3}>
      <ChoiceChips
        label={t('conference.team')}
        values={[...typed.staff]}
        onChange={(staff) => set({ staff })}
        choices={team}
      />
      <ChoiceChips
        label={t('conference.family')}
        values={[...typed.guardians, ...(typed.child ? [CHILD] : [])]}
        onChange={(values) =>
          set({ guardians: values.filter((each) => each !== CHILD), child: values.includes(CHILD) })
        }
        choices={[...family, { value: CHILD, label: t('conference.part.CHILD') }]}
      />
      {typed.guests.map(({ key, part, name, role }) => (
        <Row key={key} align="end">
          <SelectField
            label={t('conference.guestPart')}
            value={part}
            onChange={({ currentTarget }) =>
              change(key, { part: currentTarget.value === 'FAMILY' ? 'FAMILY' : 'OTHER' })
            }
          >
            <option value="OTHER">{t('conference.part.OTHER')}</option>
            <option value="FAMILY">{t('conference.part.FAMILY')}</option>
          </SelectField>
          <TextField
            label={t('conference.guestName')}
            maxLength={CONFERENCE_LIMITS.nameLength}
            required
            value={name}
            onChange={({ currentTarget }) => change(key, { name: currentTarget.value })}
          />
          <TextField
            label={t('conference.guestRole')}
            maxLength={CONFERENCE_LIMITS.roleLength}
            required
            value={role}
            onChange={({ currentTarget }) => change(key, { role: currentTarget.value })}
          />
          <Button variant="quiet" onClick={() => set({ guests: typed.guests.filter((guest) => guest.key !== key) })}>
            {t('conference.remove')}
          </Button>
        </Row>
      ))}
      {typed.guests.length < CONFERENCE_LIMITS.people && (
        <Row>
          <Button
            variant="quiet"
            onClick={() => set({ guests: [...typed.guests, { key: newId(), part: 'OTHER', name: '', role: '' }] })}
          >
            {t('conference.addGuest')}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
