import type { TestProject } from 'vitest/node';
import { makeProduct, type RunningApp } from './product.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    app: RunningApp;
  }
}

/** The built product for a whole run of journeys: starting it costs more than most journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await makeProduct();
  try {
    project.provide('app', await product.start());
    return () => product.remove();
  } catch (error) {
    await product.remove();
    throw error;
  }
}
