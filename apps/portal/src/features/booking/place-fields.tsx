import { APPOINTMENT_LIMITS, isInClinic } from '@trellis/domain';
import { useText } from '../../lib/i18n/use-text.ts';
import { ChoiceChips, Switch } from '../../ui/fields/choices.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Row, Stack } from '../../ui/layout/layout.tsx';
import styles from './booking.module.css';
import type { FieldsProps } from './fields.ts';
import { thingsOf, type BookingSite } from './places.ts';
import { MINUTES } from './typed-booking.ts';

const { minutes, travelMinutes, addressLength, linkLength, noteLength } = APPOINTMENT_LIMITS;

/** How long, in which room and with what, or what it takes to meet elsewhere. */
export function PlaceFields({ typed, set, faults, sites }: FieldsProps & { sites: readonly BookingSite[] }) {
  const t = useText();
  const site = sites.find(({ id }) => id === typed.siteId);
  const equipment = thingsOf(site, 'EQUIPMENT');
  return (
    <Stack gap={3}>
      <Row align="end">
        {sites.length > 1 && (
          <SelectField
            label={t('booking.site')}
            translate="no"
            value={typed.siteId}
            error={faults['siteId']}
            onChange={({ currentTarget }) =>
              set({ siteId: currentTarget.value, roomId: '', offeredRoom: '', equipmentIds: [] })
            }
          >
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          label={t('booking.minutes')}
          value={typed.minutes}
          error={faults['minutes']}
          onChange={({ currentTarget }) => set({ minutes: Number(currentTarget.value) })}
        >
          {[...new Set([...MINUTES, typed.minutes])]
            .toSorted((a, b) => a - b)
            .map((each) => (
              <option key={each} value={each}>
                {t('booking.minutesOf', { minutes: each })}
              </option>
            ))}
        </SelectField>
        {isInClinic(typed.kind) && (
          <SelectField
            label={t('booking.room')}
            value={typed.roomId}
            error={faults['roomId']}
            onChange={({ currentTarget }) => set({ roomId: currentTarget.value })}
          >
            <option value="">{t('booking.anyRoom')}</option>
            {thingsOf(site, 'ROOM').map(({ id, name }) => (
              <option key={id} value={id} translate="no">
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </Row>
      {equipment.length > 0 && (
        <ChoiceChips
          label={t('booking.equipment')}
          values={[...typed.equipmentIds]}
          onChange={(equipmentIds) => set({ equipmentIds })}
          choices={equipment.map(({ id, name }) => ({ value: id, label: <span translate="no">{name}</span> }))}
        />
      )}
      {typed.kind === 'HOME_VISIT' && <HomeFields typed={typed} set={set} faults={faults} />}
      {typed.kind === 'ONLINE' && <OnlineFields typed={typed} set={set} faults={faults} />}
    </Stack>
  );
}

function HomeFields({ typed, set, faults }: FieldsProps) {
  const t = useText();
  return (
    <Stack gap={3}>
      <TextArea
        label={t('booking.address')}
        name="address"
        required
        maxLength={addressLength}
        value={typed.address}
        error={faults['address']}
        onChange={({ currentTarget }) => set({ address: currentTarget.value })}
      />
      <Row align="end">
        {(['travelBefore', 'travelAfter'] as const).map((way) => (
          <TextField
            key={way}
            label={t(`booking.${way}`)}
            type="number"
            min={0}
            max={travelMinutes}
            step={minutes.step}
            value={typed[way]}
            error={faults[way]}
            onChange={({ currentTarget }) => set({ [way]: currentTarget.valueAsNumber || 0 })}
          />
        ))}
      </Row>
      <TextArea
        label={t('booking.loneWorkerNote')}
        hint={t('booking.loneWorkerHint')}
        name="loneWorkerNote"
        maxLength={noteLength}
        value={typed.loneWorkerNote}
        error={faults['loneWorkerNote']}
        onChange={({ currentTarget }) => set({ loneWorkerNote: currentTarget.value })}
      />
    </Stack>
  );
}

function OnlineFields({ typed, set, faults }: FieldsProps) {
  const t = useText();
  return (
    <Stack gap={3}>
      <TextField
        label={t('booking.link')}
        hint={t('booking.linkHint')}
        name="link"
        type="url"
        required
        maxLength={linkLength}
        value={typed.link}
        error={faults['link']}
        onChange={({ currentTarget }) => set({ link: currentTarget.value })}
      />
      <Switch
        label={t('booking.guardianPresent')}
        hint={t('booking.guardianHint')}
        checked={typed.guardianPresent}
        onChange={(guardianPresent) => set({ guardianPresent })}
      />
      {faults['guardianPresent'] && <p className={styles.fault}>{faults['guardianPresent']}</p>}
      <TextArea
        label={t('booking.emergencyAddress')}
        hint={t('booking.emergencyHint')}
        name="emergencyAddress"
        required
        maxLength={addressLength}
        value={typed.emergencyAddress}
        error={faults['emergencyAddress']}
        onChange={({ currentTarget }) => set({ emergencyAddress: currentTarget.value })}
      />
    </Stack>
  );
}
