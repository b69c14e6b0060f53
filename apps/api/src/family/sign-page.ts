import { CHILD_STANCES, type FamilyWordKey, type Language, sayToFamily } from '@trellis/domain';
import type { FamilyCaller } from '../platform/access/family-caller.ts';
import { languageLink, translationLine } from './family-page.ts';
import { html, type Html } from './html.ts';
import { frame, topLine } from './page-frame.ts';
import { childNameOf, langOf } from './page-texts.ts';

/** The very text that is signed, and what goes with the signature so that it covers nothing else. */
export interface TextToSign {
  readonly versionId: string;
  readonly contentHash: string;
  readonly renderedHash: string;
  readonly templateVersion: string;
  readonly code: string | null;
  readonly text: string;
}

export interface SignView {
  readonly caller: FamilyCaller;
  readonly language: Language;
  readonly formToken: string;
  readonly shown: TextToSign;
  readonly refused: FamilyWordKey | undefined;
  /** What was typed before a refusal. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Every line of the text as it is hashed; spaces at its start say how deep it stands. */
function lines(text: string): readonly Html[] {
  return text.split('\n').map((line) => {
    const words = line.trimStart();
    const depth = Math.min(3, Math.floor((line.length - words.length) / 2));
    return words === '' ? html`<hr />` : html`<p class="line depth-${depth}" lang="${langOf(words)}">${words}</p>`;
  });
}

/** The text whole, then the name: nobody is asked before they could have read it. */
export function signPage({ caller, language, formToken, shown, refused, typed }: SignView): string {
  const t = (key: FamilyWordKey, data = {}) => sayToFamily(language, key, data);
  const isStance = (stance: string) => (typed['stance'] ?? '') === stance && html` selected`;
  const child = childNameOf(caller, language);
  return frame(
    language,
    html`${topLine(caller.clinicName, languageLink(language, 'sign'))}
      <main>
        <p><a href="/family">${t('page.back')}</a></p>
        <h1>${t('sign.title')}</h1>
        <p>${t('sign.waitsText')}</p>
        ${refused !== undefined && html`<p class="refused" role="alert">${t(refused)}</p>`}
        <article class="text card">
          <p class="quiet" translate="no">
            ${child}${shown.code !== null && html` · ${t('sign.code', { code: shown.code })}`}
          </p>
          ${lines(shown.text)}
        </article>
        <form method="post" action="/family/sign" class="card" data-keep="sign-${shown.versionId}">
          <input type="hidden" name="form" value="${formToken}" />
          <input type="hidden" name="versionId" value="${shown.versionId}" />
          <input type="hidden" name="contentHash" value="${shown.contentHash}" />
          <input type="hidden" name="renderedHash" value="${shown.renderedHash}" />
          <input type="hidden" name="templateVersion" value="${shown.templateVersion}" />
          <input type="hidden" name="language" value="${language}" />
          <label class="field"
            >${t('sign.child', { child })} <small>${t('sign.childHelp')}</small>
            <select name="stance">
              <option value="">${t('stance.NOT_ASKED')}</option>
              ${CHILD_STANCES.map((stance) => html`<option value="${stance}" ${isStance(stance)}>${t(`stance.${stance}`)}</option>`)}
            </select>
          </label>
          <label class="field"
            >${t('sign.childWords')}<textarea name="words" rows="2" maxlength="500">${typed['words']}</textarea>
          </label>
          <label class="tick"
            ><input type="checkbox" name="yes" value="yes" required /><span>${t('sign.yes')}</span></label
          >
          <label class="field"
            >${t('sign.name')} <small>${t('sign.nameHelp')}</small>
            <input name="name" autocomplete="name" required maxlength="120" value="${typed['name']}" />
          </label>
          <button class="primary" type="submit">${t('sign.send')}</button>
          <p class="quiet">${t('sign.unsure')}</p>
        </form>
      </main>
      <footer>${translationLine(language)}</footer>`,
  );
}
