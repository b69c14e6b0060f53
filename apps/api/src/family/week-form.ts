import { HOME_FITS, HOME_HINDRANCES, type Language, type LocalDate, say, sayToFamily } from '@trellis/domain';
import type { FamilyWeek } from '../care-plans/family-plan.read.ts';
import { html, type Html } from './html.ts';

/** What was sent and could not be kept, as it was typed, with why. */
export interface RefusedWeek {
  readonly item: string;
  readonly why: string;
  readonly typed: Readonly<Record<string, string>>;
}

interface WeekForm {
  readonly language: Language;
  readonly today: LocalDate;
  readonly formToken: string;
  /** A fresh id: sent twice, the same answer is kept once. */
  readonly id: string;
  readonly item: string;
  readonly told: FamilyWeek | undefined;
  readonly refused: RefusedWeek | undefined;
}

const SURE = [1, 2, 3, 4, 5] as const;

/** How an activity went this week, and the form to tell it. Without the script it is a form like any other. */
export function weekForm({ language, today, formToken, id, item, told, refused }: WeekForm): Html {
  const typed: Readonly<Record<string, string>> = refused?.typed ?? {};
  const t = (key: Parameters<typeof sayToFamily>[1], data = {}) => sayToFamily(language, key, data);
  const isChecked = (name: string, value: string) => typed[name] === value && html` checked`;
  return html`<details class="week" ${refused !== undefined && html` open`}>
    <summary>
      <span>${say(language, 'homeSheet.fitted')}</span>
      <small
        >${told === undefined ? t('week.tell') : t('week.told', { fit: say(language, `homeFit.${told.fit}`) })}</small
      >
    </summary>
    <form method="post" action="/family/week" data-keep="week-${item}">
      <input type="hidden" name="form" value="${formToken}" />
      <input type="hidden" name="id" value="${id}" />
      <input type="hidden" name="item" value="${item}" />
      <input type="hidden" name="day" value="${today}" />
      ${refused !== undefined && html`<p class="refused" role="alert">${refused.why}</p>`}
      <p class="quiet">${t('week.text')}</p>
      <fieldset class="choices">
        <legend class="unseen">${say(language, 'homeSheet.fitted')}</legend>
        ${HOME_FITS.map((fit) => html`<label><input type="radio" name="fit" value="${fit}" required${isChecked('fit', fit)} /><span>${say(language, `homeFit.${fit}`)}</span></label>`)}
      </fieldset>
      <label class="field why"
        >${t('week.why')}
        <select name="why">
          <option value="">${t('week.noWhy')}</option>
          ${HOME_HINDRANCES.map((why) => html`<option value="${why}" ${typed['why'] === why && html` selected`}>${say(language, `homeHindrance.${why}`)}</option>`)}
        </select>
      </label>
      <fieldset class="sure">
        <legend>${t('week.sure')}</legend>
        <div class="steps">
          <small>${t('week.least')}</small>
          ${SURE.map((each) => html`<label><input type="radio" name="confidence" value="${each}" ${isChecked('confidence', String(each))} /><span>${each}</span></label>`)}
          <small>${t('week.most')}</small>
        </div>
      </fieldset>
      <label class="field"
        >${t('week.note')}<textarea name="note" rows="2" maxlength="300">${typed['note']}</textarea>
      </label>
      <button class="primary" type="submit">${t('week.send')}</button>
    </form>
  </details>`;
}
