import type { ClientBase, Pool } from 'pg';

/**
 * The password of everybody in a demo clinic. It is printed, offered as a button and no secret: the clinic's people
 * are made up, and it opens nothing beyond this machine unless the operator says so.
 */
export const DEMO_PASSWORD = 'one plan per child';

export interface DemoSignIn {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
  readonly discipline: string | null;
  readonly clinicName: string;
}

/** Who works in the demo clinics of this installation, clinic by clinic, at most `most` of them; none where there are no such clinics. */
export async function demoStaff(
  database: Pick<ClientBase | Pool, 'query'>,
  most: number | null = null,
): Promise<readonly DemoSignIn[]> {
  const { rows } = await database.query<Omit<DemoSignIn, 'password' | 'clinicName'> & { clinic_name: string }>(
    'select email, name, role, discipline, clinic_name from demo_staff() limit $1',
    [most],
  );
  return rows.map(({ clinic_name, ...person }) => ({ ...person, password: DEMO_PASSWORD, clinicName: clinic_name }));
}
