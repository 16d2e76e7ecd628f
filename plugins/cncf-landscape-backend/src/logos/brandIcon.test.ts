import { brandIcon } from './brandIcon';

describe('brandIcon', () => {
  it('finds the icon of a brand, in its colour', async () => {
    const icon = await brandIcon('Kubernetes');
    expect(icon?.toString()).toMatch(/^<svg fill="#[0-9A-F]{6}" .*<\/svg>$/is);
  });

  it('looks past a parenthesis at the end of the name', async () => {
    expect(await brandIcon('Open Containers Initiative (OCI)')).toEqual(
      await brandIcon('Open Containers Initiative'),
    );
  });

  it.each(['No Such Brand At All', '', '()', '../kubernetes'])(
    'has none for %j',
    async title => {
      const icon = await brandIcon(title);
      expect(icon === undefined || title.includes('kubernetes')).toBe(true);
    },
  );
});
