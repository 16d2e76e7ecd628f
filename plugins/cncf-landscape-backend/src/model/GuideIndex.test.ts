import type { Guide } from '../guide/Guide';
import { GuideIndex } from './GuideIndex';

const entry = (name: string, homepage: string, repository: string) => ({
  name,
  category: 'Runtime',
  subcategory: 'Engines',
  homepage,
  repository,
  aliases: [],
});
const cortex = entry(
  'Cortex',
  'https://cortexmetrics.example/',
  'https://github.com/cortexproject/cortex',
);
const tekton = entry(
  'Tekton',
  'https://tekton.example',
  'https://github.com/tektoncd/pipeline',
);
const index = new GuideIndex({
  landscape: { groups: [], categories: [] },
  technologies: new Map(
    Object.entries({ cortex, tekton }),
  ) as unknown as Guide['technologies'],
  subcategories: [],
  findings: [],
});

describe('GuideIndex', () => {
  it.each([
    ['the same repository', { repository: `${cortex.repository}.git` }],
    [
      'the same homepage',
      { homepage: 'http://www.cortexmetrics.example/index.html' },
    ],
    [
      'another page of its site',
      { homepage: 'https://cortexmetrics.example/docs' },
    ],
    [
      'another repository of its organisation',
      { repository: 'https://github.com/CortexProject/cortex-2' },
    ],
  ])('knows a project with %s', (_what, item) => {
    expect(index.find(['cortex'], item)).toBe(cortex);
  });

  it.each([
    ['nothing else', {}],
    ['other addresses', { homepage: 'https://cortex.example' }],
    [
      'a repository of somebody else on the same host',
      { repository: 'https://github.com/cortexlabs/cortex' },
    ],
    [
      'the page of somebody else on the same host as its homepage',
      { homepage: 'https://github.com/cortexlabs' },
    ],
  ])('tells nothing of what shares its name and has %s', (_what, item) => {
    expect(index.find(['cortex'], item)).toBeUndefined();
  });

  it('knows a project under another name by its repository', () => {
    const { repository } = tekton;
    expect(index.find(['tekton-pipelines'], { repository })).toBe(tekton);
  });

  it('knows one under another name by its homepage, unless it has a repository of its own', () => {
    const { homepage } = tekton;
    expect(index.find(['pipelines'], { homepage })).toBe(tekton);
    expect(
      index.find(['tekton-cli'], {
        homepage,
        repository: 'https://github.com/tektoncd/cli',
      }),
    ).toBeUndefined();
  });
});
