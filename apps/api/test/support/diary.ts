import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.ts';
import type { Cast, Part } from './cast.ts';
import { change, type Changed, made } from './change.ts';
import { addChild, joinTeam, named } from './children.ts';

/** A site that is open Monday to Saturday from nine to seven, with two rooms and a swing. */
export interface House {
  readonly siteId: string;
  readonly gym: string;
  readonly room: string;
  readonly swing: string;
}

export async function openHouse(app: TestApp, cast: Cast): Promise<House> {
  const siteId = randomUUID();
  await app.owner.query(`select set_config('app.clinic', $1, false)`, [cast.clinicId]);
  await app.owner.query(`insert into sites (clinic_id, id, name, version) values ($1, $2, 'Rohini', 1)`, [
    cast.clinicId,
    siteId,
  ]);
  const administrator = await cast.as('administrator');
  const hours = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map((day) => ({ day, opens: '09:00', closes: '19:00' }));
  await made(administrator, 'keepOpeningHours', { siteId, version: 1, hours });
  const thing = async (kind: string, name: string): Promise<string> => {
    const id = randomUUID();
    await made(administrator, 'addSiteResource', { id, siteId, kind, name });
    return id;
  };
  return {
    siteId,
    gym: await thing('ROOM', 'Gym'),
    room: await thing('ROOM', 'Room 2'),
    swing: await thing('EQUIPMENT', 'Swing'),
  };
}

/** A time by the clinic's clock. */
export function at(day: string, time: string): string {
  return `${day}T${time}:00+05:30`;
}

/** A child whom the occupational therapist treats. */
export async function childOfOt(cast: Cast, name: string): Promise<string> {
  const id = await addChild(await cast.as('administrator'), named({ name }));
  await joinTeam(cast, id, 'ot');
  return id;
}

/** Tries to book, as the front desk where nobody else is said: the occupational therapist in the gym for 45 minutes. */
export async function book(cast: Cast, house: House, input: object, part: Part = 'desk'): Promise<Changed> {
  const usual = {
    id: randomUUID(),
    kind: 'SINGLE',
    siteId: house.siteId,
    therapistIds: [cast.staffId('ot')],
    roomId: house.gym,
    minutes: 45,
  };
  return change(await cast.as(part), 'bookAppointment', { ...usual, ...input }, APPOINTMENT);
}

export const APPOINTMENT = '... on AppointmentPayload { appointment { id version startsAt endsAt state seriesId } }';

export interface Booked {
  readonly id: string;
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: string;
  readonly seriesId: string | null;
}

/** The appointment an answer is about; throws for a refusal. */
export function bookedIn(answer: Changed): Booked {
  if (answer.__typename !== 'AppointmentPayload') throw new Error(JSON.stringify(answer));
  return answer['appointment'] as Booked;
}
