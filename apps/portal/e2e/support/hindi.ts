import type { Page } from 'playwright-core';

interface Text {
  text: string;
  place: string;
  /** An attribute that is read out and not drawn. */
  heard: boolean;
}

function latinWords(text: string): string[] {
  return text.match(/\p{Script=Latin}{4,}/gu) ?? [];
}

function markedTexts(): string[] {
  return [...document.querySelectorAll('[translate="no"], [data-identifying]')].map((each) => each.textContent);
}

/**
 * Fails on any Latin word of four letters or more that a Hindi page shows or announces: visible text, title, labels,
 * placeholders, alternatives, options. Left out are what stands inside `data-identifying` (people's names) or
 * `translate="no"` (codes, addresses, and words people typed themselves), and the whole words of `allowed`. A label that
 * only ears get may repeat such words, if the same page shows them where they are marked.
 */
export async function expectHindiOnly(page: Page, allowed: readonly string[] = []): Promise<void> {
  const language = await page.evaluate(() => document.documentElement.lang);
  if (!/^hi\b/.test(language)) throw new Error(`The page says its language is "${language}", not Hindi.`);
  const typed = new Set((await page.evaluate(markedTexts)).flatMap(latinWords));
  const foreign = (await page.evaluate(shownTexts)).flatMap(({ text, place, heard }) =>
    latinWords(text)
      .filter((word) => !allowed.includes(word) && !(heard && typed.has(word)))
      .map((word) => `"${word}" in ${place}: ${text}`),
  );
  if (foreign.length > 0) throw new Error(`Not in Hindi at ${new URL(page.url()).pathname}:\n${foreign.join('\n')}`);
}

function shownTexts(): Text[] {
  const candidates: { element: Element; text: string; part: string }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (element) candidates.push({ element, text: texts.currentNode.textContent ?? '', part: '' });
  }
  for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      candidates.push({ element, text: element.getAttribute(name) ?? '', part: ` ${name}` });
    }
  }
  const announcedUnseen = 'option, svg title, svg desc';
  const shown = candidates.filter(
    ({ element }) =>
      !element.closest('[translate="no"], [data-identifying], script, style, noscript') &&
      (element.matches(announcedUnseen) ||
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true })),
  );
  return [
    { text: document.title, place: '<title>', heard: false },
    ...shown.map(({ element, text, part }) => ({
      text: text.trim(),
      place: `<${element.tagName.toLowerCase()}>${part}`,
      heard: part.startsWith(' aria-'),
    })),
  ];
}
