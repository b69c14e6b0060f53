import type { Role } from '@trellis/domain';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { exampleIds, VIEWERS, type Examples, type Screen } from './screens.ts';
import type { Setting } from './settings.ts';
import { demoAccount, signIn } from './staff.ts';

/** Pages for a walk through the screens in one setting: one per kind of person who looks, opened when first needed. */
export interface Viewers {
  examples: Examples;
  pageFor(screen: Screen): Promise<Page>;
  close(): Promise<void>;
}

/** Gathers viewers before the tests of the surrounding block and lets them go after it; to be asked for within a test. */
export function viewersIn(open: (setting: Setting) => Promise<Page>, setting: Setting): () => Viewers {
  let viewers: Viewers | undefined;
  beforeAll(async () => {
    viewers = await gatherViewers(open, setting);
  });
  afterAll(() => viewers?.close());
  return () => {
    if (!viewers) throw new Error('Viewers are gathered before the tests, not before the hooks.');
    return viewers;
  };
}

/** Signs the first viewer in and finds the examples in the demo clinic. `open` gives a page in a fresh profile. */
async function gatherViewers(open: (setting: Setting) => Promise<Page>, setting: Setting): Promise<Viewers> {
  const pages = new Map<string, Page>();
  const pageOf = async (viewer: Role | 'NOBODY') => {
    const page = pages.get(viewer) ?? (await open(setting));
    if (!pages.has(viewer) && viewer !== 'NOBODY') await signIn(page, (await demoAccount(viewer)).email);
    pages.set(viewer, page);
    return page;
  };
  return {
    examples: await exampleIds(await pageOf('LEAD_THERAPIST')),
    pageFor: ({ access, name }) => pageOf(access === 'STAFF' ? (VIEWERS[name] ?? 'LEAD_THERAPIST') : 'NOBODY'),
    close: async () => {
      await Promise.all([...pages.values()].map((page) => page.context().close()));
    },
  };
}
