import { describe, expect, it } from 'vitest';
import { loaders } from 'virtual:message-loaders';

const areas = Object.keys(loaders.en);
const files = Object.keys(import.meta.glob('./*.messages.ts'));

async function textsOf(language: 'en' | 'hi', area: string): Promise<string[]> {
  const module = await loaders[language][area]?.();
  return Object.keys(module?.default ?? {});
}

describe('the catalogues', () => {
  it('exist in both languages for every area', () => {
    expect(areas.map((area) => `./${area}.messages.ts`).toSorted()).toEqual(files.toSorted());
    expect(Object.keys(loaders.hi)).toEqual(areas);
  });

  it.each(areas)('say everything of "%s" in English and in Hindi', async (area) => {
    const english = await textsOf('en', area);
    expect(english.length).toBeGreaterThan(0);
    expect(await textsOf('hi', area)).toEqual(english);
  });

  it('never give one key two texts', async () => {
    const keys = (await Promise.all(areas.map((area) => textsOf('en', area)))).flat();
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
