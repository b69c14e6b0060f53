import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of colours; everything else it asks is the same by day and by night. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Colours are the same in every language, and take as long as all the rest. */
const ASKED = {
  COLOUR: { runOnly: RULES_OF_COLOUR },
  ALL_BUT_COLOUR: { rules: Object.fromEntries(RULES_OF_COLOUR.map((rule) => [rule, { enabled: false }])) },
  ALL: {},
} as const satisfies Record<string, RunOptions>;
type Asked = keyof typeof ASKED;

/**
 * Fails if axe finds a serious or critical fault in the page as it stands, and says which rule, where and how to mend it.
 * The script goes in through the debugger: a script tag would be refused by the page's policy, and rightly.
 */
export async function expectAccessible(page: Page, asked: Asked = 'ALL'): Promise<void> {
  const faults = (await axe(page, asked)).filter(({ impact }) => impact === 'serious' || impact === 'critical');
  if (faults.length > 0)
    throw new Error(`axe found at ${new URL(page.url()).pathname}:\n${faults.map(describe).join('\n')}`);
}

async function axe(page: Page, asked: Asked): Promise<Result[]> {
  // A page that was asked before has it still: it is half a megabyte to send and to compile.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(await source);
  const options: RunOptions = { resultTypes: ['violations'], ...ASKED[asked] };
  return page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`,
  );
}

function describe({ id, impact, help, nodes }: Result): string {
  const places = nodes.map(({ target, html, failureSummary }) =>
    [`  ${target.join(' ')}`, html, ...(failureSummary ?? '').split('\n').slice(1)].join('\n    '),
  );
  return [`${impact} ${id}: ${help}`, ...places].join('\n');
}
