import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

const BASIC_PLANE = Array.from({ length: 0x300 }, (_, code) => String.fromCharCode(code));
const NASTY = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onfocus='alert(1)",
  '</textarea><svg onload=alert(1)>',
  '&lt;b&gt; stays as typed',
  'javascript:alert(1)',
  'नमस्ते <b>आरव</b>',
  ...BASIC_PLANE,
];

/** What a browser makes of escaped text. */
function read(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('a page', () => {
  it('holds what people wrote as text and never as HTML, in the page and in an attribute', () => {
    for (const written of NASTY) {
      const page = html`<p title="${written}">${written}</p>`.text;
      const [, attribute, text = 'none'] = /^<p title="([^"]*)">([^<]*)<\/p>$/s.exec(page) ?? [];
      expect(attribute).toBe(text);
      expect(text).not.toMatch(/[<>"']/);
      expect(read(text)).toBe(written);
    }
  });

  it('takes parts of itself as they are, lists one after the other, and leaves out what is not there', () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`);
    // oxfmt would break the line, and the break would be part of the page.
    const page = html`<ul>
      ${items}${false}${null}${undefined}${0}
    </ul>`;
    expect(page.text.replaceAll(/\s/g, '')).toBe('<ul><li>a</li><li>b</li>0</ul>');
  });
});
