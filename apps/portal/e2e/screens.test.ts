import { describe, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { expectOwnDevanagari } from './support/fonts.ts';
import { expectHindiOnly } from './support/hindi.ts';
import { onTheProduct } from './support/journey.ts';
import { LATIN_WORDS, SCREENS, visit } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { viewersIn } from './support/viewers.ts';

const open = onTheProduct();

describe('in English', () => {
  const viewers = viewersIn(open, DESK);

  test.each(SCREENS)('$path has no serious fault, by day and by night', async (screen) => {
    const page = await viewers().pageFor(screen);
    await visit(page, screen, viewers().examples, 'en');
    await expectAccessibleInBothSchemes(page);
    await expectNoCspViolations(page);
    await expectNoPageErrors(page);
  });
});

describe('in Hindi', () => {
  const viewers = viewersIn(open, { ...DESK, language: 'hi' });

  test.each(SCREENS)(
    '$path says everything, in a script that every tablet can show, without a serious fault',
    async (screen) => {
      const page = await viewers().pageFor(screen);
      await visit(page, screen, viewers().examples, 'hi');
      await expectHindiOnly(page, LATIN_WORDS);
      await expectOwnDevanagari(page);
      await expectAccessible(page);
      await expectNoCspViolations(page);
      await expectNoPageErrors(page);
    },
  );
});
