import type { Language } from '../words/language.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text as a CSS string with its quotes. Whatever is no letter, mark, digit or space goes by its number. */
export function cssString(text: string): string {
  const escaped = text.replaceAll(/[^\p{L}\p{M}\p{N} .,]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

/** The language a text is written in, where it is not the language of the paper: people type Hindi in English and the reverse. */
export function langAttribute(text: string, language: Language): string {
  const written = /\p{Script=Devanagari}/u.test(text) ? 'hi' : /\p{Script=Latin}/u.test(text) ? 'en' : language;
  return written === language ? '' : ` lang="${written}"`;
}
