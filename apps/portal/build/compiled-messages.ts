import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { compileArea, LANGUAGES, type AreaSource } from './compile-message.ts';

const LOADERS = 'virtual:message-loaders';
const CATALOGUE = /^virtual:messages\/(\w+)\/([\w-]+)$/;
const folder = fileURLToPath(new URL('../src/messages/', import.meta.url));

function areas(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.messages.ts'))
    .map((name) => name.replace('.messages.ts', ''));
}

async function readArea(area: string): Promise<AreaSource> {
  const { module } = await runnerImport<{ messages: AreaSource }>(`${folder}${area}.messages.ts`);
  return module.messages;
}

/**
 * Turns `src/messages/<area>.messages.ts` (both languages side by side) into one small module per language and area,
 * already parsed, so that a reader of Hindi loads no English and nobody loads a parser. `virtual:message-loaders` is the
 * table of them. A text that does not parse, or whose variables differ between the languages, stops the build.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'trellis:compiled-messages',
    resolveId: (id) => (id === LOADERS || CATALOGUE.test(id) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith('\0')) return undefined;
      if (id.slice(1) === LOADERS) return loaders();
      const [, language, area] = CATALOGUE.exec(id.slice(1)) ?? [];
      if (language === undefined || area === undefined) return undefined;
      this.addWatchFile(`${folder}${area}.messages.ts`);
      return `export default ${JSON.stringify(compileArea(await readArea(area), language))};`;
    },
    hotUpdate({ file, server }) {
      if (!file.startsWith(folder)) return undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}

function loaders(): string {
  const table = LANGUAGES.map((language) => {
    const entries = areas().map(
      (area) => `${JSON.stringify(area)}: () => import('virtual:messages/${language}/${area}')`,
    );
    return `${language}: { ${entries.join(', ')} }`;
  });
  return `export const loaders = { ${table.join(', ')} };`;
}
