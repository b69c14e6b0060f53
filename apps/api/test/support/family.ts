import { Browser } from './browser.ts';
import type { TestApp } from './app.ts';
import type { Part } from './cast.ts';
import type { JointPlan } from './joint-plan.ts';

const FORM = 'application/x-www-form-urlencoded';

/** A page as a guardian's telephone has it: status, letters, and the fields of its forms by the address they go to. */
export interface SeenPage {
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string;
  readonly html: string;
  /** All that is read on it. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

function plain(html: string): string {
  return html.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

/** What stands on a page, without its marks: each run of white space is one space, as a browser shows it. */
export function textOf(html: string): string {
  const inline = html.slice(html.indexOf('<body')).replaceAll(/<\/?(?:span|b|small)\b[^>]*>/g, '');
  const body = inline.replaceAll(/<[^>]*>/g, ' ');
  return plain(body).replaceAll(/\s+/g, ' ').trim();
}

/** The fields of the form that goes to `action`; with `at`, of the first such form that has this in it. */
export function formOf(html: string, action: string, at = ''): Record<string, string> {
  const forms = [...html.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
  const form = forms.find(([whole, to]) => to === action && whole.includes(at))?.[2];
  if (form === undefined) throw new Error(`no form to ${action} on the page`);
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/gs)].map(([input]): [string, string] => [
    /name="([^"]*)"/.exec(input)?.[1] ?? '',
    plain(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ]);
  return Object.fromEntries(fields);
}

/** A guardian's telephone: it keeps cookies and sends plain forms, as a browser without the page's script does. */
export class Phone {
  readonly browser: Browser;

  constructor({ url }: Pick<TestApp, 'url'>) {
    this.browser = new Browser(url);
  }

  async get(path: string): Promise<SeenPage> {
    return seen(await this.browser.fetch(path, { headers: { accept: 'text/html' } }));
  }

  async post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers: Record<string, string> = {},
  ): Promise<SeenPage> {
    const init = { method: 'POST', headers: { accept: 'text/html', 'content-type': FORM, ...headers } };
    // What a browser says of a form on a page that sends no referrer.
    const said = { origin: 'null', 'sec-fetch-site': 'same-origin', ...init.headers };
    return seen(
      await this.browser.fetch(path, { ...init, headers: said, body: new URLSearchParams(fields).toString() }),
    );
  }

  /** Follows the link and presses the button; answers where that leads. */
  async open(path: string): Promise<SeenPage> {
    await this.get(path);
    const door = await this.get('/family');
    await this.post('/family/open', formOf(door.html, '/family/open'));
    return this.get('/family');
  }

  /** Sends a form of a page with what a person typed into it, and follows where it leads. */
  async send(page: SeenPage, action: string, typed: Readonly<Record<string, string>>, at = ''): Promise<SeenPage> {
    const answer = await this.post(action, { ...formOf(page.html, action, at), ...typed });
    const next = answer.headers.get('location');
    return next === null ? answer : this.get(next.split('#')[0] ?? next);
  }
}

async function seen(answer: Response): Promise<SeenPage> {
  const html = await answer.text();
  const requestId = answer.headers.get('x-request-id') ?? '';
  return { status: answer.status, headers: answer.headers, requestId, html, text: textOf(html) };
}

export interface GivenLink {
  readonly id: string;
  readonly version: number;
  readonly path: string;
}

/** Makes a guardian's link as a member of staff. */
export async function giveLink(story: JointPlan, guardianId = story.guardianId, part: Part = 'pt'): Promise<GivenLink> {
  const made = await story.do(
    part,
    'makeFamilyLink',
    { guardianId },
    '... on FamilyLinkPayload { link { id version } secret { path } }',
  );
  const { link, secret } = made as unknown as { link: { id: string; version: number }; secret: { path: string } };
  return { ...link, path: secret.path };
}
