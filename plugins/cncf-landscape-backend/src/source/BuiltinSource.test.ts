import { readGuide } from '../guide/readGuide';
import { BuiltinSource } from './BuiltinSource';

describe('BuiltinSource', () => {
  it('is the landscape of what the guide explains, in the guide’s order', async () => {
    const guide = await readGuide();
    const document = await new BuiltinSource(async () => guide).read();
    expect(document.items).toHaveLength(guide.technologies.size);
    expect(document.categories.map(({ name }) => name)).toEqual(
      guide.landscape.categories.map(({ name }) => name),
    );
    expect(document.groups.map(({ slug }) => slug)).toEqual(['projects']);
    for (const { category, subcategory } of document.items) {
      const found = document.categories.find(({ slug }) => slug === category);
      expect(found?.subcategories.map(({ slug }) => slug)).toContain(
        subcategory,
      );
    }
  });

  it('has aliases from parenthesis and repository', async () => {
    const { items } = await new BuiltinSource(readGuide).read();
    const opa = items.find(({ title }) => title === 'Open Policy Agent (OPA)');
    expect(opa?.aliases).toEqual(['opa', 'open-policy-agent/opa']);
  });
});
