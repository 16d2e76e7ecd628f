import { createMockDirectory } from '@backstage/backend-test-utils';
import { stringify } from 'yaml';
import { textsIn } from './Guide';
import { readGuide } from './readGuide';

const texts = {
  description: 'A tool that does something for somebody.',
  problem: 'Without it, somebody has to do something by hand.',
  features: ['Feature one', 'Feature two', 'Feature three', 'Feature four'],
  useCases: ['A first use case', 'A second use case'],
  notFor: ['Something else'],
};
const technology = {
  name: 'Helm',
  category: 'Runtime',
  subcategory: 'Container Runtime',
  maturity: 'graduated',
  accepted: '2018-06-01',
  homepage: 'https://helm.example',
  repository: 'https://github.com/helm/helm',
  documentation: 'https://helm.example/docs',
  sources: ['https://helm.example/docs/a', 'https://helm.example/docs/b'],
  checked: '2026-11-29',
  en: texts,
  ko: texts,
};
const landscape = {
  groups: [{ name: 'All', categories: ['Runtime'] }],
  categories: [
    {
      name: 'Runtime',
      en: { title: 'Runtime', summary: 'What containers need to run.' },
      ko: {
        title: '런타임',
        summary: '컨테이너를 실행하는 데 필요한 도구입니다.',
      },
    },
  ],
};

describe('readGuide', () => {
  const directory = createMockDirectory();
  const read = (technologies: Record<string, object | string>) => {
    directory.setContent({
      'landscape.yaml': stringify(landscape),
      technologies: Object.fromEntries(
        Object.entries(technologies).map(([file, value]) => [
          file,
          typeof value === 'string' ? value : stringify(value),
        ]),
      ),
      categories: {},
    });
    return readGuide(directory.path);
  };

  it('reads technologies by their names', async () => {
    const guide = await read({ 'helm.yaml': technology });
    expect(guide.findings).toEqual([]);
    expect(guide.technologies.get('helm')).toEqual(technology);
  });

  it('serves the facts of a file whose texts are absent or wrong, and says so', async () => {
    const guide = await read({
      'helm.yaml': {
        ...technology,
        en: { ...texts, features: ['Feature one'] },
        ko: undefined,
        documentation: 'TODO',
      },
    });
    expect(guide.technologies.get('helm')).toEqual(
      expect.objectContaining({ name: 'Helm', maturity: 'graduated' }),
    );
    expect(guide.technologies.get('helm')?.en).toBeUndefined();
    expect(guide.findings).toEqual(
      ['documentation', 'en.features', 'ko'].flatMap(field =>
        expect.objectContaining({
          message: expect.stringMatching(new RegExp(`^${field}`)),
          file: 'guide/technologies/helm.yaml',
        }),
      ),
    );
  });

  it('reads of an archived project what it was, and what to use instead', async () => {
    const archived = {
      description: 'A tool that did something for somebody.',
      instead: 'Use Argo, which does the same today.',
    };
    const guide = await read({
      'helm.yaml': {
        ...technology,
        maturity: 'archived',
        documentation: undefined,
        en: archived,
        ko: archived,
      },
    });
    expect(guide.findings).toEqual([]);
    expect(guide.technologies.get('helm')?.en).toEqual({
      description: archived.description,
      problem: '',
      features: [],
      useCases: [],
      notFor: [],
      instead: archived.instead,
    });
  });

  it('expects fewer points of a sandbox project', async () => {
    const guide = await read({
      'helm.yaml': { ...technology, maturity: 'sandbox' },
    });
    expect(guide.findings.map(({ message }) => message.split(':')[0])).toEqual([
      'en.features',
      'ko.features',
    ]);
  });

  it('serves an entry that does not say what it was checked against, and says so', async () => {
    const guide = await read({
      'helm.yaml': { ...technology, sources: undefined, checked: undefined },
    });
    expect(guide.technologies.has('helm')).toBe(true);
    expect(guide.findings.map(({ message }) => message.split(':')[0])).toEqual([
      'sources',
      'checked',
    ]);
  });

  it('leaves out files that are no technology, and says which', async () => {
    const guide = await read({
      'helm.yaml': technology,
      'broken.yaml': 'name: [',
      'nameless.yaml': { ...technology, name: undefined },
      'misnamed.yaml': technology,
    });
    expect([...guide.technologies.keys()]).toEqual(['helm']);
    expect(guide.findings.map(({ file }) => file)).toEqual([
      'guide/technologies/broken.yaml',
      'guide/technologies/nameless.yaml',
      'guide/technologies/misnamed.yaml',
    ]);
  });

  it('refuses a landscape.yaml that is wrong', async () => {
    directory.setContent({
      'landscape.yaml': 'groups: none',
      technologies: {},
      categories: {},
    });
    await expect(readGuide(directory.path)).rejects.toThrow(
      /^guide\/landscape\.yaml: groups: /,
    );
  });
});

describe('the languages of the guide', () => {
  it('fall back to English, and to nothing where there is none', () => {
    expect(textsIn({ en: 'a', ko: 'b' }, 'ko')).toEqual({
      lang: 'ko',
      texts: 'b',
    });
    expect(textsIn({ en: 'a' }, 'ko')).toEqual({ lang: 'en', texts: 'a' });
    expect(textsIn({ ko: 'b' }, 'en')).toBeUndefined();
  });
});

describe('the guide of this package', () => {
  it('holds 255 technologies, each in a category of its landscape', async () => {
    const { technologies, landscape: ours, subcategories } = await readGuide();
    expect(technologies.size).toBe(255);
    const categories = ours.categories.map(({ name }) => name);
    for (const { category } of [...technologies.values(), ...subcategories]) {
      expect(categories).toContain(category);
    }
    expect(ours.groups.flatMap(group => group.categories).sort()).toEqual(
      [...categories].sort(),
    );
  });

  it('is complete', async () => {
    const { findings } = await readGuide();
    expect(findings).toEqual([]);
  });
});
