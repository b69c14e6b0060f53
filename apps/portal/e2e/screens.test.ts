import { describe, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { expectOwnDevanagari } from './support/fonts.ts';
import { expectHindiOnly } from './support/hindi.ts';
import { onTheProduct } from './support/journey.ts';
import { LATIN_WORDS, SCREENS, visit } from './support/screens.ts';
import { DESK, LANGUAGES, SCHEMES } from './support/settings.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { viewersIn } from './support/viewers.ts';

const SETTINGS = LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({ ...DESK, language, scheme })));
const open = onTheProduct();

describe.each(SETTINGS)('in $language and $scheme', (setting) => {
  const viewers = viewersIn(open, setting);

  test.each(SCREENS)('$path has no serious fault', async (screen) => {
    const page = await viewers().pageFor(screen);
    await visit(page, screen, viewers().examples, setting.language);
    await expectAccessible(page);
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

describe('in Hindi', () => {
  const viewers = viewersIn(open, { ...DESK, language: 'hi' });

  test.each(SCREENS)('$path says everything, in a script that every tablet can show', async (screen) => {
    const page = await viewers().pageFor(screen);
    await visit(page, screen, viewers().examples, 'hi');
    await expectHindiOnly(page, LATIN_WORDS);
    await expectOwnDevanagari(page);
  });
});
