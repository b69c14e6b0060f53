import { type Language, sayToFamily } from '@trellis/domain';
import { html, type Html, type Part } from './html.ts';

/** The trellis with a leaf, in the ink of the text around it. */
const SIGN = html`<svg class="sign" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
  <path class="lattice" d="M9 4v24M16 4v24M23 4v24M4 11h24M4 21h24" />
  <path class="vine" d="M5 27C12 26 10 17 16 16S21 8 27 6" />
  <circle cx="11" cy="20" r="3" />
  <rect x="18.5" y="8.5" width="5.4" height="5.4" rx=".6" />
</svg>`;

/** The whole answer: nothing inline, one style sheet, one script that only adds comfort. The title names nobody. */
export function frame(language: Language, body: Part): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${sayToFamily(language, 'door.title')} · Trellis</title>
        <link rel="icon" href="/favicon.svg" />
        <link rel="stylesheet" href="/family/page.css" />
        <script src="/family/page.js" defer></script>
      </head>
      <body
        data-offline="${sayToFamily(language, 'page.offline')}"
        data-trouble="${sayToFamily(language, 'trouble.stay')}"
        data-sending="${sayToFamily(language, 'page.sending')}"
      >
        ${body}
      </body>
    </html>`.text;
}

/** The line at the top: the sign, the clinic where it is known, and whatever stands at its end. */
export function topLine(clinic: Part, end: Part = null): Html {
  return html`<header class="top">${SIGN}<span class="clinic" translate="no">${clinic}</span>${end}</header>`;
}
