import { readFileSync } from 'node:fs';
import { catalogueExtensionSchema, sayRefusal } from '@trellis/domain';
import { z } from 'zod';
import { OperatorError } from '../platform/config/operator-error.ts';
import { addToCatalogue } from '../platform/database/sync-catalogue.ts';
import type { CommandContext } from './command.ts';
import { withTables } from './databases.ts';
import { readFlags, required } from './flags.ts';
import { asOwner } from './owner.ts';

const FlagsSchema = z.object({ file: required('the JSON file with the new words') });

/** Adds a discipline, or other words of a clinic's own, to the catalogue: data, and no line of code. */
export async function addCatalogueFile({ settings, args, print }: CommandContext): Promise<void> {
  const { file } = readFlags(args, FlagsSchema);
  const extension = catalogueExtensionSchema.safeParse(readJson(file));
  if (!extension.success) {
    const wrong = extension.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new OperatorError(`${file} is not an extension of the catalogue: ${wrong.slice(0, 5).join('; ')}.`);
  }
  await withTables(settings, print, ({ ownerUrl }) =>
    asOwner(ownerUrl, async (client) => {
      const added = await addToCatalogue(client, extension.data);
      if (!added.ok) throw new OperatorError(sayRefusal('en', added.refusal));
    }),
  );
  print(`${file} is in the catalogue. It is there once Trellis is started again.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
