import {
  HOME_PICTURES,
  type HomePictureCode,
  type Language,
  type LocalDate,
  say,
  sayToFamily,
  sheetStanding,
} from '@trellis/domain';
import type { FamilySheet } from '../care-plans/family-plan.read.ts';
import { html, type Html, type Part } from './html.ts';
import { langOf, sayDay } from './page-texts.ts';

type Item = FamilySheet['items'][number];

interface Household {
  readonly language: Language;
  readonly today: LocalDate;
  readonly formToken: string;
  readonly sheets: readonly FamilySheet[];
  /** What stands under an activity: what the family told of it, and the form to tell it. */
  readonly weekOf: (item: Item) => Part;
}

function picture(code: HomePictureCode): Html {
  return html`<svg class="picture" viewBox="0 0 96 96" width="80" height="80" aria-hidden="true">
    ${HOME_PICTURES[code].strokes.map((stroke) => html`<path d="${stroke}" />`)}
  </svg>`;
}

function whenText(language: Language, { moment, routine, minutesPerDay, daysPerWeek }: Item): Part {
  const often = say(language, daysPerWeek === 7 ? 'homeSheet.everyDay' : 'homeSheet.someDays', {
    minutes: minutesPerDay,
    days: daysPerWeek,
  });
  return [
    moment !== null && `${say(language, `homeMoment.${moment}`)}, `,
    routine !== '' && html`<span lang="${langOf(routine)}">${routine}</span>, `,
    often,
  ];
}

function activity({ language, weekOf }: Household, item: Item): Html {
  const {
    words,
    why,
    stopIf,
    helpers,
    brace,
    activity: { site, side },
  } = item;
  const place = [site !== null && say(language, `bodySite.${site}`), side !== null && say(language, `side.${side}`)];
  return html`<li class="card activity" id="item-${item.item}">
    <div class="what">
      ${item.picture !== null && picture(item.picture)}
      <div>
        <h3 lang="${langOf(words)}">${words}</h3>
        ${why !== null && html`<p class="quiet" lang="${langOf(why)}">${say(language, 'homeSheet.why', { statement: why })}</p>`}
      </div>
    </div>
    <dl>
      <dt>${say(language, 'homeSheet.when')}</dt>
      <dd>${whenText(language, item)}</dd>
      ${
        (site !== null || side !== null) &&
        html`<dt>${say(language, 'homeSheet.where')}</dt>
          <dd>${place.filter(Boolean).join(', ')}</dd>`
      }
      ${
        helpers.length > 0 &&
        html`<dt>${say(language, 'homeSheet.who')}</dt>
          <dd>${helpers.map((each) => say(language, `homeHelper.${each}`)).join(', ')}</dd>`
      }
    </dl>
    ${brace !== null && html`<p class="note">${say(language, `homeBrace.${brace}`)}</p>`}
    <p class="stop"><b>${say(language, 'homeSheet.stopIf')}</b> <span lang="${langOf(stopIf)}">${stopIf}</span></p>
    ${weekOf(item)}
  </li>`;
}

/** A paper that must not be followed any more: why, which it is, and the way to say that it is gone. */
function oldSheet({ language, today, formToken }: Household, sheet: FamilySheet): Html {
  const { withdrawnFor, withdrawnOn, code } = sheet;
  const why =
    withdrawnFor === null
      ? say(language, 'homeSheet.runOut')
      : sayToFamily(language, `withdrawn.${withdrawnFor}`, { date: sayDay(language, withdrawnOn ?? today) });
  return html`<li>
    <p>${why}</p>
    <p class="quiet" translate="no">${sayToFamily(language, 'sheet.old', { code })}</p>
    <form method="post" action="/family/sheet-gone">
      <input type="hidden" name="form" value="${formToken}" />
      <input type="hidden" name="sheet" value="${sheet.sheet}" />
      <button type="submit">${sayToFamily(language, 'sheet.gone')}</button>
    </form>
  </li>`;
}

/** The papers of the household that are to be thrown away, before anything else. */
export function oldSheets(household: Household): Html | null {
  const { language, sheets, today } = household;
  const old = sheets.filter((sheet) => sheetStanding(sheet, today) !== 'VALID');
  if (old.length === 0) return null;
  return html`<section class="old" aria-labelledby="old-title">
    <h2 id="old-title">${sayToFamily(language, 'sheet.stop')}</h2>
    <p>${sayToFamily(language, 'sheet.throwAway')}</p>
    <ul>
      ${old.map((sheet) => oldSheet(household, sheet))}
    </ul>
  </section>`;
}

/** Today's sheet of this household: what is done at home, when, by whom, and when to stop. */
export function sheetSection(household: Household): Html {
  const { language, sheets, today } = household;
  const sheet = sheets.find((each) => sheetStanding(each, today) === 'VALID');
  const minutes = (sheet?.items ?? []).reduce((sum, each) => sum + each.minutesPerDay, 0);
  return html`<section id="sheet" aria-labelledby="sheet-title">
    <h2 id="sheet-title">${say(language, 'homeSheet.title')}</h2>
    ${
      sheet === undefined
        ? html`<p class="quiet">${sayToFamily(language, 'sheet.none')}</p>`
        : html`<ol class="cards">
              ${sheet.items.map((item) => activity(household, item))}
            </ol>
            <p>${say(language, 'homeSheet.together', { minutes })} ${say(language, 'homeSheet.ask')}</p>
            <p class="quiet">
              ${say(language, 'homeSheet.until', { date: sayDay(language, sheet.validUntil) })} ·
              <span translate="no">${say(language, 'homeSheet.code', { code: sheet.code })}</span>
            </p>`
    }
  </section>`;
}
