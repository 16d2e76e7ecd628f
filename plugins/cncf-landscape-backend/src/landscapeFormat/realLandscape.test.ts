import { assignTechnologyNames } from 'backstage-plugin-cncf-landscape-common';
import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { parseLandscape } from './parseLandscape';
import { parseSourceFiles } from './parseSourceFiles';

jest.setTimeout(60_000);

describeOnRealLandscape('parseLandscape on the real landscape', folder => {
  const parse = (file: string) => parseLandscape(file, realText(folder, file));

  it('reads every item and category', () => {
    const { categories, items } = parse('landscape.yml');
    expect(items).toHaveLength(2413);
    expect(items.filter(({ maturity }) => maturity)).toHaveLength(255);
    expect(categories).toHaveLength(15);
    // It lists 80; three more are named by a second_path alone.
    expect(categories.flatMap(c => c.subcategories)).toHaveLength(83);
  });

  it('finds the six duplicate items, the three paths that match nothing, and the malformed link', () => {
    const { findings } = parse('landscape.yml');
    const about = (text: string) =>
      findings
        .filter(({ message }) => message.includes(text))
        .map(({ message }) => /^item '([^']+)'/.exec(message)?.[1])
        .sort();
    expect(about('both are served')).toEqual([
      'DeepFlow',
      'Kgateway',
      'MockServer',
      'Okahu',
      'Upbound (member)',
      'k0rdent',
    ]);
    expect(about('leads nowhere')).toEqual([
      'Kyverno',
      'Open Policy Agent (OPA)',
      'OpenFunction',
    ]);
    expect(about('is not an http or https URL')).toEqual(['Argo']);
    expect(findings).toHaveLength(10);
    expect(findings.every(({ line, column }) => line && column)).toBe(true);
  });

  it('has groups of our own without the settings, which its repository does not hold', () => {
    const { groups, categories } = parseSourceFiles({
      landscape: {
        name: 'landscape.yml',
        text: realText(folder, 'landscape.yml'),
      },
    });
    expect(groups.map(({ slug }) => slug)).toEqual([
      'projects',
      'ai-native',
      'partners',
      'serverless',
      'wasm',
      'members',
    ]);
    expect(groups.flatMap(group => group.categories).sort()).toEqual(
      categories.map(({ slug }) => slug).sort(),
    );
  });

  it('reads both spellings of what is misspelt', () => {
    const { items } = parse('landscape.yml');
    const withIntegrations = items.filter(i => i.summary?.integrations);
    expect(withIntegrations.length).toBeGreaterThan(80);
    const documented = items.filter(({ documentation }) => documentation);
    expect(documented.length).toBe(23);
  });

  it.each(['2024-09-25', '2025-09-25'])(
    'reads the landscape of %s, with one name for each technology',
    day => {
      const { items } = parse(`history/landscape-${day}.yml`);
      const names = assignTechnologyNames(
        items.map(item => ({
          ...item,
          project: item.maturity !== undefined,
          accepted: item.dates.accepted,
        })),
      );
      expect(items.length).toBeGreaterThan(2000);
      expect(new Set(names).size).toBe(items.length);
    },
  );
});
