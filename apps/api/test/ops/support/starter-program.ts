import { Client } from 'pg';
import { startEmbedded } from '../../../src/platform/database/embedded/embedded-database.ts';

// A process that starts an embedded server, as `start` does, so that tests can kill it in every way. It tells what
// happens on standard output, a JSON value a line.

const [home = '', keeperProgram = '', durability] = process.argv.slice(2);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
  const database = await startEmbedded({
    home,
    keeperProgram,
    durability: durability === 'THROWAWAY' ? 'THROWAWAY' : 'DURABLE',
    say: (sentence) => tell({ said: sentence }),
  });
  process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  process.once('SIGINT', () => {
    const client = new Client({ connectionString: database.superUrl });
    void client
      .connect()
      .then(() => client.query('select pg_sleep(1)'))
      .then(() => client.end())
      .then(() => tell({ said: 'the query in flight was answered' }))
      .then(() => database.stop())
      .then(() => process.exit(0));
  });
  tell({ ready: database });
} catch (error) {
  tell({ refused: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
