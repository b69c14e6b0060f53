import { type Catalogue, type FamilyWordKey, type Language, type LocalDate, say, sayToFamily } from '@trellis/domain';
import type { FamilyPlan, FamilySheet, FamilyVersion, FamilyWeek } from '../care-plans/family-plan.read.ts';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { goalSection } from './goal-section.ts';
import { html, type Html } from './html.ts';
import { frame, topLine } from './page-frame.ts';
import { childNameOf, dayOf, langOf, sayDay } from './page-texts.ts';
import { oldSheets, sheetSection } from './sheet-section.ts';
import { type RefusedWeek, weekForm } from './week-form.ts';

/** What was read for one guardian, and what was just done or refused. */
export interface FamilyView {
  readonly caller: FamilyCaller;
  readonly language: Language;
  readonly today: LocalDate;
  readonly catalogue: Catalogue;
  readonly formToken: string;
  readonly newId: () => string;
  readonly plan: FamilyPlan | null;
  readonly sheets: readonly FamilySheet[];
  readonly weeks: readonly FamilyWeek[];
  readonly waits: FamilyVersion | undefined;
  readonly said: FamilyWordKey | undefined;
  readonly refusedWeek: RefusedWeek | undefined;
}

/** The other language, by its own name. */
export function languageLink(language: Language, to: '' | 'sign'): Html {
  const other = language === 'en' ? 'hi' : 'en';
  const name = sayToFamily(language, 'page.other');
  return html`<a class="language" lang="${other}" href="/family/language/${other}?to=${to}">${name}</a>`;
}

/** Hindi that no Hindi-speaking therapist has read says so, in both languages. */
export function translationLine(language: Language): Html | false {
  return (
    language === 'hi' &&
    html`<p class="quiet">
      ${say('hi', 'homeSheet.unreviewed')} <span lang="en">${say('en', 'homeSheet.unreviewed')}</span>
    </p>`
  );
}

function signNotice(language: Language): Html {
  return html`<section class="waits" aria-labelledby="waits-title">
    <h2 id="waits-title">${sayToFamily(language, 'sign.waits')}</h2>
    <p>${sayToFamily(language, 'sign.waitsText')}</p>
    <a class="button primary" href="/family/sign">${sayToFamily(language, 'sign.read')}</a>
  </section>`;
}

/** The page of one household: what must not be done first, then what waits, the day's sheet, and the goals. */
export function familyPage(view: FamilyView): string {
  const { caller, language, today, catalogue, formToken, plan, sheets, weeks, waits, said } = view;
  const t = (key: FamilyWordKey, data = {}) => sayToFamily(language, key, data);
  const weekOf = ({ item }: FamilySheet['items'][number]) =>
    weekForm({
      language,
      today,
      formToken,
      id: view.newId(),
      item,
      told: weeks.find((each) => each.item === item),
      refused: view.refusedWeek?.item === item ? view.refusedWeek : undefined,
    });
  const household = { language, today, formToken, sheets, weekOf };
  const child = childNameOf(caller, language);
  return frame(
    language,
    html`${topLine(caller.clinicName, languageLink(language, ''))}
      <main>
        <p class="hello">${t('page.hello', { name: caller.guardianName })}</p>
        <h1 translate="no" lang="${langOf(child)}">${child}</h1>
        ${said !== undefined && html`<p class="said-now" role="status">${t(said)}</p>`} ${oldSheets(household)}
        ${waits !== undefined && signNotice(language)}
        <nav aria-label="${t('page.parts')}">
          <a href="#sheet">${say(language, 'homeSheet.title')}</a>
          <a href="#goals">${t('goals.title')}</a>
        </nav>
        ${sheetSection(household)} ${goalSection(language, catalogue, plan)}
      </main>
      <footer>
        ${translationLine(language)}
        <p>${t('page.until', { date: sayDay(language, dayOf(caller.linkExpiresAt, caller)) })}</p>
        <form method="post" action="/family/leave">
          <input type="hidden" name="form" value="${formToken}" />
          <button type="submit">${t('page.leave')}</button>
        </form>
      </footer>`,
  );
}
