import { describe, onTestFinished, test } from 'vitest';
import { expectAccessible } from './support/axe.ts';
import { expectAccessibleInBothSchemes } from './support/both-schemes.ts';
import { expectOwnDevanagari } from './support/fonts.ts';
import { expectHindiOnly } from './support/hindi.ts';
import { onTheProduct } from './support/journey.ts';
import { LATIN_WORDS, SCREENS, speak, stands, visit } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { viewersIn } from './support/viewers.ts';

const open = onTheProduct();

describe('a screen', () => {
  const viewers = viewersIn(open, DESK);

  test.each(SCREENS)(
    '$path has no serious fault by day and by night, and says everything in Hindi once that is chosen on it',
    async (screen) => {
      const page = await viewers().pageFor(screen);
      await visit(page, screen, viewers().examples, 'en');
      await expectAccessibleInBothSchemes(page);
      onTestFinished(() => speak(page, 'en'));
      await speak(page, 'hi');
      await stands(page, screen, 'hi');
      await expectHindiOnly(page, LATIN_WORDS);
      await expectOwnDevanagari(page);
      await expectAccessible(page, 'ALL_BUT_COLOUR');
      await expectNoCspViolations(page);
      await expectNoPageErrors(page);
    },
  );
});
