export { launchBrowser, launchProfile } from './browser.ts';
export type { BrowserProgram } from './browser-program.ts';
export { findChromium } from './chromium.ts';
export type { Browser } from 'playwright-core';
