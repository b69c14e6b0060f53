import type { Role } from '@trellis/domain';
import type { Page } from 'playwright-core';
import { ROUTES, type RouteName, type ScreenRoute } from '../../src/app/routes.ts';
import { messages } from '../../src/messages/base.messages.ts';
import type { Setting } from './settings.ts';
import { graphql } from './staff.ts';
import { screenStands, until } from './wait.ts';

export interface Screen extends ScreenRoute {
  name: string;
}

type Param = ScreenRoute['params'][number];
export type Examples = Partial<Record<Param, string>>;

/** Every screen of the route table. The table is what the router is built from, so no screen can be missing here. */
export const SCREENS: readonly Screen[] = Object.entries<ScreenRoute>(ROUTES).map(([name, route]) => ({
  ...route,
  name,
}));

export function getScreen(name: string): Screen {
  const screen = SCREENS.find((one) => one.name === name);
  if (!screen) throw new Error(`The route table has no screen "${name}"`);
  return screen;
}

/** Who looks at the screens: a lead therapist sees the whole clinical record. Screens of others are named here. */
export const VIEWERS: Partial<Record<string, Role>> = { today: 'THERAPIST', visitNote: 'THERAPIST' } satisfies Partial<
  Record<RouteName, Role>
>;

/** Whole Latin words a Hindi screen may show: our name, the other language's own name, and keys as they are engraved. */
export const LATIN_WORDS = [
  'Trellis',
  'English',
  'Ctrl',
  'Enter',
  'Shift',
  'Space',
  'http',
  'https',
  'localhost',
  // How weight-bearing is written in every clinic, whatever its language.
  'TTWB',
  'WBAT',
  // A measure goes by its own name.
  'COPM',
];

/** Ids for the params of the route table, from the child whose plan has the most of what a screen can show. */
export async function exampleIds(page: Page): Promise<Examples> {
  const { children } = await graphql<Children>(page, CHILDREN);
  const examples = children.edges.map(({ node: { id, plan, visits } }): Examples => {
    const version = plan?.draft ?? plan?.inForce;
    return Object.fromEntries(
      Object.entries({
        childId: id,
        planId: plan?.id,
        versionId: version?.id,
        goalId: plan?.goals?.[0]?.id,
        reviewId: plan?.review?.id,
        code: version?.shortCode ?? undefined,
        visitId: visits?.edges[0]?.node.id,
      }).filter(([, value]) => value !== undefined),
    );
  });
  const richest = examples.toSorted((a, b) => Object.keys(b).length - Object.keys(a).length)[0];
  if (!richest) throw new Error('The demo clinic has no children.');
  // A sheet opens by its own id, whichever child the other screens show.
  const sheets = children.edges.flatMap(({ node: { plan } }) => plan?.homeSheets ?? []);
  const sheetId = sheets.find(({ standing }) => standing === 'VALID')?.id;
  return { ...richest, ...(sheetId && { sheetId }) };
}

/** The address of a screen, its params filled; refuses when the demo has no example for one of them. */
export function addressOf(screen: ScreenRoute, examples: Examples): string {
  return screen.params.reduce((path, param) => {
    const id = examples[param];
    if (id === undefined) throw new Error(`The demo clinic has no ${param} to show ${screen.path} with.`);
    return path.replace(`$${param}`, id);
  }, screen.path);
}

/** Waits until this screen, and no other, stands: its title is set and it is no longer busy. */
export async function stands(page: Page, { title, path }: ScreenRoute, language: Setting['language']): Promise<void> {
  const wanted = `${said(title, language)} · ${said('app.name', language)}`;
  await until(`${path} is titled "${wanted}"`, async () => (await page.title()) === wanted);
  await screenStands(page);
}

/**
 * Opens a screen and waits until it stands. Fails when another screen stands there instead (a redirect, a wrong route),
 * or an error, a "not found" or a "not for you" in its place.
 */
export async function visit(
  page: Page,
  screen: Screen,
  examples: Examples,
  language: Setting['language'],
): Promise<void> {
  const address = addressOf(screen, examples);
  await page.goto(address);
  await stands(page, screen, language);
  const { pathname } = new URL(page.url());
  if (pathname !== address) throw new Error(`${address} went on to ${pathname}`);
  const shown = await page.locator('main').innerText();
  for (const failure of ['ui.error.title', 'ui.notFound.title', 'ui.forbidden.title']) {
    if (shown.includes(said(failure, language))) throw new Error(`${address} shows: ${said(failure, language)}`);
  }
}

/** Chooses a language at the top of the screen. A sheet that covers the choice stays open, to be seen in both. */
export async function speak(page: Page, language: Setting['language']): Promise<void> {
  const wanted = new RegExp(`^${language}\\b`);
  const spoken = () => page.evaluate(() => document.documentElement.lang);
  if (wanted.test(await spoken())) return;
  await page.locator(`button[lang="${language}"]`).dispatchEvent('click');
  await until(`the screen speaks ${language}`, async () => wanted.test(await spoken()));
}

function said(key: string, language: Setting['language']): string {
  const found = Object.entries<Record<Setting['language'], string>>(messages).find(([name]) => name === key);
  if (!found) throw new Error(`The base messages have no ${key}`);
  return found[1][language];
}

interface Children {
  children: {
    edges: { node: { id: string; plan: Plan | null; visits: { edges: { node: { id: string } }[] } | null } }[];
  };
}

interface VersionOfPlan {
  id: string;
  shortCode: string | null;
}

interface Plan {
  id: string;
  draft: VersionOfPlan | null;
  inForce: VersionOfPlan | null;
  goals: { id: string }[] | null;
  review: { id: string } | null;
  homeSheets: { id: string; standing: string }[] | null;
}

const CHILDREN = /* GraphQL */ `
  query ExampleIds {
    children(first: 100) {
      edges {
        node {
          id
          visits(first: 1) {
            edges {
              node {
                id
              }
            }
          }
          plan {
            id
            draft {
              id
              shortCode
            }
            inForce {
              id
              shortCode
            }
            goals {
              id
            }
            review {
              id
            }
            homeSheets {
              id
              standing
            }
          }
        }
      }
    }
  }
`;
