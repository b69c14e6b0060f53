import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { watchForTrouble } from './trouble.ts';

export const LANGUAGES = ['en', 'hi'] as const;
export const DEVICES = ['desktop', 'tablet', 'phone'] as const;

/** What a person has in front of them: the colour scheme, the language and the device. */
export interface Setting {
  scheme: 'light' | 'dark';
  language: (typeof LANGUAGES)[number];
  device: (typeof DEVICES)[number];
}

export const DESK: Setting = { scheme: 'light', language: 'en', device: 'desktop' };
export const TABLET: Setting = { ...DESK, device: 'tablet' };
export const PHONE: Setting = { ...DESK, device: 'phone' };

/** Monday 23 November 2026, 10:00 in the demo clinic: the day the demo data is anchored to. */
export const CLINIC_MORNING = new Date('2026-11-23T04:30:00Z');

const LOCALE = { en: 'en-IN', hi: 'hi-IN' } satisfies Record<Setting['language'], string>;
const SCREEN = {
  desktop: { viewport: { width: 1280, height: 800 } },
  tablet: { viewport: { width: 1080, height: 810 }, hasTouch: true },
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} satisfies Record<Setting['device'], BrowserContextOptions>;

interface Place {
  /** Origin that relative addresses are taken from. Needed for the language: the portal keeps it per origin. */
  baseURL?: string;
  /** What time it is in the browser when it opens; from then on its clock runs. */
  now?: Date;
  /** Whether the portal may keep itself on the device. Left out where a journey is not about that: it costs a fetch of every file. */
  keepsShell?: boolean;
}

/**
 * A fresh browser profile (empty cache, no cookies) in a setting, in the clinic's time zone, with motion reduced, and
 * watched for policy violations and page errors. The language is chosen as a person of this device would have chosen it.
 */
export async function openContext(
  browser: Browser,
  setting: Setting,
  { baseURL, now = CLINIC_MORNING, keepsShell = false }: Place = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(contextOptions(setting, { baseURL, keepsShell }));
  await makeReady(context, now);
  return context;
}

/** Its clock stands at `now`, and what goes wrong in it is kept. */
export async function makeReady(context: BrowserContext, now: Date): Promise<void> {
  await context.clock.setSystemTime(now);
  watchForTrouble(context);
}

export function contextOptions(
  { scheme, language, device }: Setting,
  { baseURL, keepsShell = false }: Place,
): BrowserContextOptions {
  const preferences = { name: 'trellis.preferences', value: JSON.stringify({ language }) };
  return {
    ...SCREEN[device],
    ...(baseURL && {
      baseURL,
      storageState: { cookies: [], origins: [{ origin: baseURL, localStorage: [preferences] }] },
    }),
    colorScheme: scheme,
    locale: LOCALE[language],
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
    serviceWorkers: keepsShell ? 'allow' : 'block',
  };
}
