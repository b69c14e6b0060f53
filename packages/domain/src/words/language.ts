/** The languages every text of the product exists in. */
export const LANGUAGES = ['en', 'hi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in both languages; leaving one out does not typecheck. `{name}` marks what `say` fills in. */
export type Words = { readonly [language in Language]: string };
