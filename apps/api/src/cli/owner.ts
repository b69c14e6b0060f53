import { Client } from 'pg';

/** One connection as the owner, in one transaction: committed when `work` comes back, rolled back when it throws. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Ending a connection inside a transaction rolls it back.
    await client.end();
  }
}

export interface KnownClinic {
  id: string;
  name: string;
  kind: 'DEMO' | 'REAL' | 'SANDBOX';
}

/**
 * Every clinic of the installation. Row-level security is forced on the owner too, so it is lifted for this
 * transaction; until its end nobody else can read the table.
 */
export async function allClinics(client: Client): Promise<KnownClinic[]> {
  await client.query('alter table clinics no force row level security');
  const { rows } = await client.query<KnownClinic>('select id, name, kind from clinics order by name');
  await client.query('alter table clinics force row level security');
  return rows;
}

/** The rows of one clinic, from here to the end of the transaction. */
export async function enterClinic(client: Client, clinicId: string): Promise<void> {
  await client.query("select set_config('app.clinic', $1, true)", [clinicId]);
}
