import { findChromium, serveBrowser } from '@trellis/chromium';
import type { TestProject } from 'vitest/node';
import { makeProduct, type RunningApp } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    app: RunningApp;
    /** Where the run's one browser is connected to. */
    browser: string;
  }
}

/** The built product and one browser for a whole run of journeys: starting either costs more than most journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await makeProduct();
  try {
    project.provide('app', await product.start());
    const browser = await serveBrowser(await findChromium(process.env['CHROMIUM_PATH']));
    project.provide('browser', browser.wsEndpoint());
    return async () => {
      await browser.close();
      await product.remove();
    };
  } catch (error) {
    await product.remove();
    throw error;
  }
}
