import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { onTheProduct } from './support/journey.ts';
import { countPresses } from './support/presses.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, signIn } from './support/staff.ts';
import { expectNoCspViolations, expectNoPageErrors } from './support/trouble.ts';
import { screenStands } from './support/wait.ts';
import { writePlan, type WrittenPlan } from './support/written-plan.ts';

const open = onTheProduct();

let plan: WrittenPlan;
let ot: Page;

const paper = (): FrameLocator => ot.frameLocator('iframe[title="Preview of the paper"]');

beforeAll(async () => {
  plan = await writePlan('Print Udaharan');
  ot = await open(DESK);
  await signIn(ot, (await demoAccount('THERAPIST', 'OCCUPATIONAL_THERAPY')).email);
});

describe('a plan on paper', () => {
  test('is a PDF in two clicks from the plan, with its preview beside it', async () => {
    await ot.goto(`/children/${plan.childId}/plan`);
    await screenStands(ot);
    const presses = await countPresses(ot);
    await ot.getByRole('link', { name: 'Print or PDF' }).click();
    await paper().getByRole('heading', { name: 'Joint plan', level: 1 }).waitFor();
    const download = ot.waitForEvent('download');
    await ot.getByRole('button', { name: 'Make the PDF' }).click();
    const made = await download;
    expect(presses.pointer).toBeLessThanOrEqual(3);
    expect(made.suggestedFilename()).toMatch(/^clinical-[\w-]+-en\.pdf$/);
    const parts: Buffer[] = [];
    for await (const part of await made.createReadStream()) parts.push(Buffer.from(part));
    expect(Buffer.concat(parts).subarray(0, 5).toString()).toBe('%PDF-');
    await ot.getByText('The PDF is in your downloads').waitFor();
  });

  test('is another for each reader and language, and holds what is chosen', async () => {
    await ot.getByRole('radio', { name: 'The school' }).check();
    await paper().getByRole('heading', { name: 'Print Udaharan at school', level: 1 }).waitFor();
    await ot.getByRole('radio', { name: 'The family' }).check();
    await ot.getByRole('radio', { name: 'Hindi' }).check();
    await paper().getByRole('heading', { name: 'हमारी साझा योजना', level: 1 }).waitFor();
    await paper().getByText('The Hindi on this paper has not been reviewed').waitFor();
    expect(await paper().getByText('लक्ष्य 1').count()).toBe(1);
    await ot.getByRole('checkbox', { name: 'Goals', exact: true }).uncheck();
    await paper().getByText('लक्ष्य 1').waitFor({ state: 'detached' });
    expect(new URL(ot.url()).searchParams.get('register')).toBe('FAMILY');
    await ot.reload();
    await paper().getByRole('heading', { name: 'हमारी साझा योजना', level: 1 }).waitFor();
  });

  test('says why there is no PDF, and leaves the print of the browser', async () => {
    const answers = [
      { status: 503, code: 'TOO_BUSY', says: 'Many papers are being made just now.' },
      { status: 501, code: 'NO_PDF_HERE', says: 'This server cannot make PDFs.' },
    ];
    for (const { status, code, says } of answers) {
      await ot.route('**/documents/plan', (route) => route.fulfill({ status, json: { code } }));
      await ot.getByRole('button', { name: 'Make the PDF' }).click();
      await ot.getByText(says).waitFor();
      await ot.unroute('**/documents/plan');
    }
    await ot.context().setOffline(true);
    await ot.getByRole('button', { name: 'Make the PDF' }).click();
    await ot.getByText('The server does not answer. Nothing was made').waitFor();
    await ot.context().setOffline(false);
    expect(await ot.getByRole('button', { name: 'Print', exact: true }).isEnabled()).toBe(true);
    await expectNoPageErrors(ot);
    await expectNoCspViolations(ot);
  });
});
