import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { onTheProduct } from './support/journey.ts';
import { allPictures, PICTURES, pictureName, VARIANTS } from './support/pictures.ts';
import { SCREENS, visit } from './support/screens.ts';
import { CLINIC_MORNING } from './support/settings.ts';
import { expectNoPageErrors } from './support/trouble.ts';
import { viewersIn } from './support/viewers.ts';

const open = onTheProduct();

beforeAll(async () => {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
});

describe.each(Object.entries(VARIANTS))('in %s', (variant, setting) => {
  const viewers = viewersIn(open, setting);

  test.each(SCREENS)('$path is pictured', async (screen) => {
    const page = await viewers().pageFor(screen);
    await page.clock.setFixedTime(CLINIC_MORNING);
    await visit(page, screen, viewers().examples, setting.language);
    const path = join(PICTURES, pictureName(screen, variant));
    await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
    await expectNoPageErrors(page);
  });
});

test('every screen has its pictures', async () => {
  expect((await readdir(PICTURES)).toSorted()).toEqual(allPictures());
});
