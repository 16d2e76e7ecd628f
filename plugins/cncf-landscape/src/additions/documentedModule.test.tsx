import type { FrontendModule } from '@backstage/frontend-plugin-api';
import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JsxEmit, ModuleKind, transpileModule } from 'typescript';
import { LandscapeBackend } from '../__testUtils__/LandscapeBackend';
import { POLICY } from '../__testUtils__/policyFixture';
import { renderTab } from '../__testUtils__/renderPortal';

const PAGE = resolve(__dirname, '../../../../docs/extensions.md');

/** Runs the module under “Adding to the tab” exactly as the documentation has it. */
function documentedModule(): FrontendModule {
  const [, section] = readFileSync(PAGE, 'utf8').split('## Adding to the tab');
  const [, source] = section.match(/```tsx\n([^]*?)\n```/)!;
  const { outputText } = transpileModule(source, {
    compilerOptions: { module: ModuleKind.CommonJS, jsx: JsxEmit.ReactJSX },
  });
  const load = (name: string) =>
    name === 'backstage-plugin-cncf-landscape'
      ? jest.requireActual('..')
      : jest.requireActual(name);
  const exported: { landscapeModule?: FrontendModule } = {};
  // eslint-disable-next-line no-new-func
  new Function('require', 'exports', outputText)(load, exported);
  return exported.landscapeModule!;
}

describe('the documented module', () => {
  const features = [documentedModule()];

  it('adds a section to the details', async () => {
    renderTab('?item=kubernetes', { features });
    const details = within(
      await screen.findByRole('dialog', { name: 'Details of Kubernetes' }),
    );
    expect(
      await details.findByRole('heading', { name: 'Our wiki' }),
    ).toBeVisible();
    expect(
      await details.findByRole('link', { name: 'How we run Kubernetes' }),
    ).toHaveAttribute(
      'href',
      'https://wiki.example.com/technologies/kubernetes',
    );
  });

  it('adds a column to the table', async () => {
    renderTab('?view=table', { features });
    const table = within(await screen.findByRole('table'));
    expect(
      table.getByRole('columnheader', { name: 'Hosted by' }),
    ).toBeVisible();
    expect(table.getByRole('cell', { name: 'Platform team' })).toBeVisible();
  });

  it('adds a card to Approved', async () => {
    renderTab('/approved', {
      features,
      backend: new LandscapeBackend({ policy: POLICY }),
    });
    const card = within(
      await screen.findByRole('region', { name: 'Who decides' }),
    );
    expect(
      await card.findByText('The architecture council, each first Tuesday.'),
    ).toBeVisible();
  });

  it('adds a card to Adoption', async () => {
    renderTab('/adoption', { features });
    const card = within(
      await screen.findByRole('region', { name: 'Our goal' }),
    );
    expect(
      await card.findByText('No service on hold by the end of the year.'),
    ).toBeVisible();
  });

  it('adds a page with its tab', async () => {
    renderTab('/runbooks', { features });
    expect(await screen.findByText('What to do when it breaks.')).toBeVisible();
    expect(
      await screen.findByRole('tab', { name: 'Runbooks', selected: true }),
    ).toBeVisible();
  });
});
