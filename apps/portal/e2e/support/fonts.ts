import type { Page } from 'playwright-core';

const MARK = 'data-devanagari';

/**
 * Fails if any Devanagari text of the page is drawn with a font that did not come with the page: on a tablet without
 * Indic fonts it would be boxes. Asks the renderer which font it took, since the style sheet only says which it wishes.
 */
export async function expectOwnDevanagari(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const marked = await page.evaluate((mark) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const elements = new Set<Element>();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (element?.checkVisibility() && /\p{Script=Devanagari}/u.test(texts.currentNode.textContent ?? ''))
        elements.add(element);
    }
    for (const element of elements) element.setAttribute(mark, '');
    return elements.size;
  }, MARK);
  if (marked === 0) throw new Error('The page shows no Devanagari text.');
  const strangers = await strangeFonts(page);
  await page.evaluate((mark) => {
    for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
  }, MARK);
  if (strangers.size > 0)
    throw new Error(`Devanagari text is drawn with fonts of the system: ${[...strangers].join(', ')}`);
}

async function strangeFonts(page: Page): Promise<Set<string>> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: `[${MARK}]` });
    const strangers = new Set<string>();
    for (const nodeId of nodeIds) {
      const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const font of fonts) if (!font.isCustomFont) strangers.add(font.familyName);
    }
    return strangers;
  } finally {
    await cdp.detach();
  }
}
