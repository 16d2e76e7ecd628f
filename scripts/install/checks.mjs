import { strict as assert } from 'node:assert';
import { openBrowser, visit } from './browser.mjs';
import { countTechnologies } from './portal.mjs';

/** The projects of the built-in landscape. */
const PROJECTS = 255;

/** How long the catalog of a new app may take to have all technologies. */
const PATIENCE = 120_000;

/**
 * Looks at everything that a user gets, and at what they must not get.
 *
 * @returns what was seen, a sentence each, and the security policy that the app sent
 */
export async function checkInstalled({ url, chromium }) {
  const seen = [];
  const technologies = await untilTechnologies(url, PROJECTS);
  seen.push(`the catalog has ${technologies} technologies`);

  const { page, notes, close } = await openBrowser(chromium);
  try {
    const policy = await visit(page, `${url}/`);
    await page.getByRole('link', { name: 'Landscape' }).first().click();
    await page.waitForURL('**/cncf-landscape**');
    seen.push('the navigation has an entry Landscape, which leads to the tab');

    const tiles = page.locator('[data-technology]');
    await tiles.first().waitFor();
    await page.getByRole('searchbox').fill('k8s');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('[data-technology-details="kubernetes"]').waitFor();
    seen.push('the tab finds “k8s” and opens the details of Kubernetes');

    await visit(page, `${url}/catalog/cncf/resource/kubernetes`);
    await page.getByText('About this technology').waitFor();
    await page.getByText('Used by', { exact: true }).waitFor();
    seen.push(
      "Kubernetes' entity page has the cards “About this technology” and “Used by”",
    );

    await visit(page, `${url}/catalog/default/component/example-website`);
    await page.getByText('Technologies', { exact: true }).waitFor();
    seen.push("a component's entity page has the card “Technologies”");

    await page.waitForLoadState('networkidle');
    assert.deepEqual([...notes.hosts], [new URL(url).host]);
    seen.push('no request went to another host');
    assert.deepEqual(notes.violations, []);
    seen.push('nothing violated the content security policy');
    assert.deepEqual(notes.errors, []);
    seen.push('no page threw an error');
    return { seen, policy };
  } finally {
    await close();
  }
}

/** Looks at an app from which the packages were taken out again. */
export async function checkRemoved({ url, chromium, policyBefore }) {
  const seen = [];
  await untilTechnologies(url, 0);
  seen.push('the technologies are gone from the catalog');

  const { page, notes, close } = await openBrowser(chromium);
  try {
    const policy = await visit(page, `${url}/`);
    assert.equal(policy, policyBefore);
    seen.push('the content security policy is the same as with the packages');
    assert.equal(
      await page.getByRole('link', { name: 'Landscape' }).count(),
      0,
    );
    seen.push('the navigation has no entry Landscape any more');
    await visit(page, `${url}/catalog/default/component/example-website`);
    await page.getByText('example-website').first().waitFor();
    assert.equal(
      await page.getByText('Technologies', { exact: true }).count(),
      0,
    );
    seen.push("a component's entity page is as before");
    assert.deepEqual(notes.errors, []);
    return { seen };
  } finally {
    await close();
  }
}

async function untilTechnologies(url, expected) {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const technologies = await countTechnologies(url);
    if (technologies === expected) {
      return technologies;
    }
    if (Date.now() > until) {
      throw new Error(
        `The catalog has ${technologies} technologies, not ${expected}`,
      );
    }
    await new Promise(resolve => {
      setTimeout(resolve, 1000);
    });
  }
}
