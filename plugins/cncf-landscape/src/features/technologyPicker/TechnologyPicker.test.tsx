import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CncfLandscapeClient } from 'backstage-plugin-cncf-landscape-common';
import { useState } from 'react';
import {
  BACKEND_URL,
  LandscapeBackend,
} from '../../__testUtils__/LandscapeBackend';
import { POLICY } from '../../__testUtils__/policyFixture';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { technologyPicker } from '../../extensions/scaffolder';
import type { PickerProps } from './pickerOptions';
import { TechnologyPicker } from './TechnologyPicker';

const user = userEvent.setup();

interface FieldOptions {
  type?: 'string' | 'array';
  options?: NonNullable<PickerProps['uiSchema']>['ui:options'];
  initial?: string | string[];
  required?: boolean;
  backend?: LandscapeBackend;
}

/** A form of a software template, as far as the field sees it. */
function Form({ type = 'string', options, initial, required }: FieldOptions) {
  const [value, setValue] = useState(initial);
  const props = {
    schema: { type, title: 'Scheduler', description: 'What runs it' },
    uiSchema: { 'ui:options': options },
    idSchema: { $id: 'root_scheduler' },
    formData: value,
    onChange: setValue,
    required,
  } as unknown as PickerProps;
  return (
    <>
      <TechnologyPicker {...props} />
      <output aria-label="value">{JSON.stringify(value) ?? 'nothing'}</output>
    </>
  );
}

async function open(field: FieldOptions = {}) {
  const { backend = new LandscapeBackend({ policy: POLICY }) } = field;
  renderInTestApp(
    <Form options={{ subcategory: 'scheduling-orchestration' }} {...field} />,
    {
      apis: [
        [
          cncfLandscapeApiRef,
          new CncfLandscapeClient({
            discoveryApi: { getBaseUrl: async () => BACKEND_URL },
            fetchApi: { fetch: backend.fetch as typeof fetch },
          }),
        ],
      ],
    },
  );
  return screen.findByRole('group', { name: /Scheduler/ });
}

const value = () => screen.getByLabelText('value').textContent;

describe('the field CncfTechnologyPicker', () => {
  it('comes with the plugin, under the name that templates use', async () => {
    const load = createExtensionTester(technologyPicker).get(
      FormFieldBlueprint.dataRefs.formFieldLoader,
    );
    expect(await load()).toMatchObject({ name: 'CncfTechnologyPicker' });
  });

  it('offers what the company approves, with ring, reason and conditions', async () => {
    const field = await open();
    const kubernetes = await within(field).findByRole('radio', {
      name: /Kubernetes.*Adopt.*Every team knows it.*On the clusters of the platform team/,
    });
    expect(within(field).getByText('What runs it')).toBeInTheDocument();
    await user.click(kubernetes);
    expect(value()).toBe('"kubernetes"');
    expect(within(field).queryByRole('status')).not.toBeInTheDocument();
  });

  it('takes the choice back where it is not required', async () => {
    const field = await open({ initial: 'kubernetes' });
    expect(
      await within(field).findByRole('radio', { name: /Kubernetes/ }),
    ).toBeChecked();
    await user.click(
      within(field).getByRole('radio', { name: 'None of these' }),
    );
    expect(value()).toBe('nothing');
  });

  it('requires a choice where the template does', async () => {
    const field = await open({ required: true });
    await within(field).findByRole('radio', { name: /Kubernetes/ });
    expect(
      within(field).queryByRole('radio', { name: 'None of these' }),
    ).not.toBeInTheDocument();
  });

  it('warns of what the company has not decided on', async () => {
    const field = await open({ initial: 'kubernetes' });
    await user.selectOptions(
      await within(field).findByRole('combobox', { name: 'Something else' }),
      'HashiCorp Nomad',
    );
    expect(value()).toBe('"hashicorp-nomad"');
    const warning = within(field).getByRole('status');
    expect(warning).toHaveTextContent('HashiCorp Nomad is not approved here');
    expect(warning).toHaveTextContent('The company has not decided on it.');
    expect(
      within(field).getByRole('radio', { name: 'HashiCorp Nomad' }),
    ).toBeChecked();
    expect(
      within(field).getByRole('radio', { name: /Kubernetes/ }),
    ).not.toBeChecked();

    await user.click(within(field).getByRole('radio', { name: /Kubernetes/ }));
    expect(value()).toBe('"kubernetes"');
    expect(within(field).queryByRole('status')).not.toBeInTheDocument();
  });

  it('says why to avoid something, and what to use instead', async () => {
    const field = await open({ options: { subcategory: 'service-mesh' } });
    expect(
      await within(field).findByText(
        'The company has approved nothing of this kind yet.',
      ),
    ).toBeInTheDocument();
    await user.selectOptions(
      within(field).getByRole('combobox'),
      'Open Service Mesh (Hold)',
    );
    const warning = within(field).getByRole('status');
    expect(warning).toHaveTextContent('it is in the ring Hold');
    expect(warning).toHaveTextContent('Nobody maintains it any more.');
    expect(warning).toHaveTextContent('Use Istio instead.');
    expect(warning).toHaveTextContent('Its project is archived.');
  });

  it('lets several be chosen where the parameter is a list', async () => {
    const field = await open({
      type: 'array',
      options: { subcategory: 'observability' },
    });
    await user.click(
      await within(field).findByRole('checkbox', { name: /^Prometheus/ }),
    );
    await user.click(
      within(field).getByRole('checkbox', { name: /OpenTelemetry/ }),
    );
    await user.selectOptions(
      within(field).getByRole('combobox'),
      'Prometheus Consulting',
    );
    expect(value()).toBe(
      '["prometheus","opentelemetry","prometheus-consulting"]',
    );
    expect(within(field).getByRole('status')).toHaveTextContent(
      'Prometheus Consulting is not approved here',
    );
    await user.click(
      within(field).getByRole('checkbox', { name: /^Prometheus ?Adopt/ }),
    );
    await user.click(
      within(field).getByRole('checkbox', { name: 'Prometheus Consulting' }),
    );
    expect(value()).toBe('["opentelemetry"]');
  });

  it('warns of a name that a template or a link gives, and that nothing has', async () => {
    const field = await open({ initial: 'kubernets' });
    expect(await within(field).findByRole('status')).toHaveTextContent(
      'It is not among the technologies of this kind.',
    );
  });

  it('says why there is nothing to choose where the backend fails, and tries again', async () => {
    const backend = new LandscapeBackend({ policy: POLICY });
    backend.failsWith = 500;
    const field = await open({ backend });
    const retry = await within(field).findByRole('button', {
      name: 'Try again',
    });
    backend.failsWith = undefined;
    await user.click(retry);
    expect(
      await within(field).findByRole('radio', { name: /Kubernetes/ }),
    ).toBeInTheDocument();
  });
});
