import { type FamilyWordKey, LANGUAGES, sayToFamily } from '@trellis/domain';
import { html, type Html } from './html.ts';
import { frame, topLine } from './page-frame.ts';

/** Who reads at the door is not known yet: everything is said in both languages, and alike to everybody. */
function inBoth(part: (language: (typeof LANGUAGES)[number]) => Html): readonly Html[] {
  return LANGUAGES.map((language) => html`<div lang="${language}" class="said">${part(language)}</div>`);
}

/** A link was followed. Nothing is told and nothing is looked up before somebody presses the button: programs that look at links in messages press none. */
export function doorPage(formToken: string): string {
  return frame(
    'en',
    html`${topLine('Trellis')}
      <main class="door">
        ${inBoth(
          (language) =>
            html`<h1>${sayToFamily(language, 'door.title')}</h1>
              <p>${sayToFamily(language, 'door.text')}</p>`,
        )}
        <form method="post" action="/family/open">
          <input type="hidden" name="form" value="${formToken}" />
          <button class="primary" type="submit">
            ${sayToFamily('en', 'door.open')} · <span lang="hi">${sayToFamily('hi', 'door.open')}</span>
          </button>
        </form>
        ${inBoth((language) => html`<p class="quiet">${sayToFamily(language, 'door.keep')}</p>`)}
      </main>`,
  );
}

/** For a link that opens nothing, whatever the reason, and for a page that was open too long: what to do, and whom to ask. */
export function closedPage(): string {
  return notice(['door.closed', 'door.closedText', 'door.ask']);
}

/** Something is wrong on our side, or too much was asked at once. The request's id is for whoever is asked about it. */
export function troublePage(what: 'trouble.title' | 'trouble.busy' | 'trouble.stale', requestId: string): string {
  return notice([what, 'trouble.text'], html`<p class="quiet"><small translate="no">${requestId}</small></p>`);
}

function notice([title, ...texts]: readonly [FamilyWordKey, ...FamilyWordKey[]], end: Html | null = null): string {
  return frame(
    'en',
    html`${topLine('Trellis')}
      <main class="door">
        ${inBoth(
          (language) =>
            html`<h1>${sayToFamily(language, title)}</h1>
              ${texts.map((text) => html`<p>${sayToFamily(language, text)}</p>`)}`,
        )}
        <p>
          <a href="/family" lang="en">${sayToFamily('en', 'page.back')}</a> ·
          <a href="/family" lang="hi">${sayToFamily('hi', 'page.back')}</a>
        </p>
        ${end}
      </main>`,
  );
}
