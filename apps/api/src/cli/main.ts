import { fileURLToPath } from 'node:url';
import { readSettings } from '../platform/config/config.ts';
import { OperatorError } from '../platform/config/operator-error.ts';
import type { Command } from './command.ts';

/** Each is read when it is called for: the whole API is seconds of a small machine, and only one of them serves it. */
const COMMANDS: Record<string, Command> = {
  start: {
    usage: '',
    does: 'bring up database, portal and API, and print the address',
    run: async ({ settings }) => (await import('./start.ts')).start(settings, process.stdout),
  },
  'db migrate': {
    usage: '',
    does: 'bring the database to the tables of this version',
    run: async (context) => (await import('./db.ts')).migrateDatabase(context),
  },
  'db status': {
    usage: '',
    does: 'which server, and which migrations it lacks',
    run: async (context) => (await import('./db.ts')).showStatus(context),
  },
  'db reset-demo': {
    usage: '[--anchor YYYY-MM-DD]',
    does: 'fill the demo clinics anew, as of that day or of today; other clinics are not touched',
    run: async (context) => (await import('./demo.ts')).resetDemoClinics(context),
  },
  'catalogue add': {
    usage: '--file FILE',
    does: 'add a discipline or other words to the catalogue, from a JSON file',
    run: async (context) => (await import('./add-to-catalogue.ts')).addCatalogueFile(context),
  },
  'clinic create': {
    usage: '--name NAME --kind REAL|SANDBOX|DEMO [--time-zone ZONE] [--language en|hi]',
    does: 'make a clinic; its kind can never be changed',
    run: async (context) => (await import('./create-clinic.ts')).createClinic(context),
  },
  'staff create': {
    usage:
      '--clinic NAME --name NAME --email EMAIL --role ROLE [--discipline CODE] [--registration NUMBER --registered-until YYYY-MM-DD] [--demo]',
    does: 'give a person a role in a clinic and print a password for them',
    run: async (context) => (await import('./create-staff.ts')).createStaff(context),
  },
};

const HELP = new Set(['help', '--help', '-h']);

/** Runs one command and answers the exit code. What a person can put right is said in a sentence; the rest is a stack. */
export async function main(words: string[]): Promise<number> {
  if (HELP.has(words[0] ?? '')) {
    process.stdout.write(usage());
    return 0;
  }
  const found = Object.entries(COMMANDS).find(([name]) => name === words.slice(0, name.split(' ').length).join(' '));
  if (found === undefined) {
    process.stderr.write(usage());
    return 2;
  }
  const [name, command] = found;
  const args = words.slice(name.split(' ').length);
  if (command.usage === '' && args.length > 0) {
    process.stderr.write(`\n"${name}" takes nothing more; leave out "${args.join(' ')}".\n`);
    return 2;
  }
  try {
    await command.run({
      settings: readSettings(),
      args,
      print: (line) => process.stdout.write(`${line}\n`),
    });
    return 0;
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${error instanceof OperatorError ? error.message : stack}\n`);
    return 1;
  }
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { usage: words, does }]) => `  ${`${name} ${words}`.trim()}\n      ${does}`,
  );
  return `Usage: npx -y pnpm@12 cli <command>\n\n${lines.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(await main(process.argv.slice(2)));
