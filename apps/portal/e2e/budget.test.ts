import { expect, test } from 'vitest';
import { transferredJavaScript } from './support/javascript-bytes.ts';
import { onTheProduct } from './support/journey.ts';
import { getScreen, stands } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signInByForm } from './support/staff.ts';

const MOST_BYTES = 190_000;
const open = onTheProduct();

test('Today stands after signing in with at most 190 kB of JavaScript, gzip, from an empty cache', async () => {
  const page = await open(DESK);
  const therapist = await demoAccount('THERAPIST');
  const scripts = await transferredJavaScript(page, async () => {
    await page.goto('/');
    await stands(page, getScreen('signIn'), DESK.language);
    await signInByForm(page, therapist);
    // Where the button was, a link of Today comes to lie under the pointer, and what is pointed at is fetched ahead.
    await page.mouse.move(0, 0);
    await stands(page, getScreen('today'), DESK.language);
  });
  expect(scripts.filter(({ encoding }) => encoding !== 'gzip')).toEqual([]);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  const list = scripts.map((script) => `${String(script.bytes).padStart(7)} ${script.path}`).join('\n');
  expect(bytes, `JavaScript until Today stands:\n${list}\n`).toBeLessThanOrEqual(MOST_BYTES);
});
