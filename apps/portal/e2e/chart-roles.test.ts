import { type Role, ROLES } from '@trellis/domain';
import { expect, test } from 'vitest';
import { messages as today } from '../src/messages/today.messages.ts';
import { onTheProduct } from './support/journey.ts';
import { size } from './support/deep.ts';
import { asksFor } from './support/operation.ts';
import { getScreen, stands, visit } from './support/screens.ts';
import { DESK } from './support/settings.ts';
import { demoAccount, graphql, signIn } from './support/staff.ts';
import { expectNoPageErrors } from './support/trouble.ts';

const open = onTheProduct();

/** Those with the narrowest rights first, since what a chart leaves out shows with them; all six in a deep run. */
const NARROWEST: readonly Role[] = ['FRONT_DESK', 'TRAINEE', 'SAFEGUARDING_LEAD'];
const WALKED = [...NARROWEST, ...ROLES.filter((role) => !NARROWEST.includes(role))].slice(0, size(3, ROLES.length));

test.each(WALKED)(
  'a member of staff with the role %s opens every view of Children, and a chart as far as it is theirs',
  async (role) => {
    const page = await open(DESK);
    await signIn(page, (await demoAccount(role)).email);
    await visit(page, getScreen('today'), {}, 'en');
    expect(await page.locator('main').innerText()).toContain(today['today.needsYou'].en);
    await page.getByRole('link', { name: 'Children', exact: true }).click();
    await stands(page, getScreen('children'), 'en');
    const views = await page.getByRole('navigation', { name: 'View' }).getByRole('link').all();
    expect(views.length).toBeGreaterThan(1);
    for (const view of views.slice(1)) {
      const answered = page.waitForResponse((response) => asksFor(response.request(), 'Children'));
      await view.click();
      expect(await (await answered).json()).not.toHaveProperty('errors');
    }
    const { children } = await graphql<{ children: { edges: { node: { id: string } }[] } }>(
      page,
      '{ children(first: 1) { edges { node { id } } } }',
    );
    const examples = { childId: children.edges[0]?.node.id };
    for (const screen of ['chart', 'about']) {
      await visit(page, getScreen(screen), examples, 'en');
      await page.getByRole('button', { name: 'Emergency' }).waitFor();
    }
    await expectNoPageErrors(page);
    await page.context().close();
  },
);
