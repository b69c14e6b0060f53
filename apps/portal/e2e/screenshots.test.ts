import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { allPictures, PICTURES } from './support/pictures.ts';

test('every screen is pictured in docs, in light, in dark, on a tablet and in Hindi, and no other is', async () => {
  expect((await readdir(PICTURES)).toSorted(), 'make them anew: npx -y pnpm@12 screenshots').toEqual(allPictures());
});
