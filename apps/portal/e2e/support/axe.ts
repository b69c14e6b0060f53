import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails if axe finds a serious or critical fault in the page as it stands, and says which rule, where and how to mend it.
 * The script goes in through the debugger: a script tag would be refused by the page's policy, and rightly.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const faults = (await axe(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (faults.length > 0)
    throw new Error(`axe found at ${new URL(page.url()).pathname}:\n${faults.map(describe).join('\n')}`);
}

async function axe(page: Page): Promise<Result[]> {
  await page.evaluate(await source);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations;
}

function describe({ id, impact, help, nodes }: Result): string {
  const places = nodes.map(({ target, html, failureSummary }) =>
    [`  ${target.join(' ')}`, html, ...(failureSummary ?? '').split('\n').slice(1)].join('\n    '),
  );
  return [`${impact} ${id}: ${help}`, ...places].join('\n');
}
