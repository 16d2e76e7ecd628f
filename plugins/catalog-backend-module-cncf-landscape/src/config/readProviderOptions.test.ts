import { ConfigReader } from '@backstage/config';
import { readProviderOptions } from './readProviderOptions';

function read(cncfLandscape?: object) {
  return readProviderOptions(
    new ConfigReader({ catalog: { providers: { cncfLandscape } } } as any),
  );
}

describe('readProviderOptions', () => {
  const projectsOfCncf = {
    id: 'cncf',
    landscape: 'cncf',
    owner: 'group:cncf/cncf',
    include: { maturity: undefined, subcategories: [], technologies: [] },
    schedule: { frequency: { minutes: 30 }, timeout: { minutes: 3 } },
  };

  it('makes one provider by default, for the projects of cncf', () => {
    expect(readProviderOptions(new ConfigReader({}))).toEqual([projectsOfCncf]);
    expect(read({})).toEqual([projectsOfCncf]);
    expect(read({ cncf: {} })).toEqual([projectsOfCncf]);
  });

  it('reads all options, for several providers in order', () => {
    expect(
      read({
        ai: {
          landscape: 'lfai',
          owner: 'Platform',
          include: {
            maturity: ['Graduated'],
            subcategories: ['Key & Secret', 'provisioning/Key Management'],
            technologies: ['PostgreSQL'],
          },
          schedule: { frequency: { hours: 2 }, timeout: 'PT1M' },
        },
        cncf: { include: { maturity: [] } },
      }),
    ).toEqual([
      {
        id: 'ai',
        landscape: 'lfai',
        owner: 'group:default/platform',
        include: {
          maturity: ['graduated'],
          subcategories: ['key-secret', 'provisioning/key-management'],
          technologies: ['PostgreSQL'],
        },
        schedule: { frequency: { hours: 2 }, timeout: { minutes: 1 } },
      },
      {
        ...projectsOfCncf,
        include: { maturity: [], subcategories: [], technologies: [] },
      },
    ]);
  });

  it.each([
    [
      { cncf: { owner: '::' } },
      'catalog.providers.cncfLandscape.cncf.owner is "::", which is not an entity reference: write it like "group:default/platform"',
    ],
    [
      { x: { landscape: 'Cloud Native' } },
      'catalog.providers.cncfLandscape.x.landscape is "Cloud Native", which cannot be a namespace',
    ],
    [
      { myProvider: {} },
      'catalog.providers.cncfLandscape.myProvider has no landscape, and "myProvider" cannot be one: add "landscape: cncf"',
    ],
    [
      { cncf: { include: { maturity: 'graduated' } } },
      "Invalid type in config for key 'catalog.providers.cncfLandscape.cncf.include.maturity'",
    ],
    [
      { cncf: { schedule: { frequency: { minutes: 5 } } } },
      "Missing required config value at 'catalog.providers.cncfLandscape.cncf.schedule.timeout'",
    ],
  ])('rejects %j with a reason', (config, message) => {
    expect(() => read(config)).toThrow(message);
  });
});
