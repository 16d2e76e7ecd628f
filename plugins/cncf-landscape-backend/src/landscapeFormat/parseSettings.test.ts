import { parseSettings } from './parseSettings';

describe('parseSettings', () => {
  it('reads groups and the order of subcategories, and nothing else', () => {
    expect(
      parseSettings(
        's.yml',
        `foundation: CNCF
groups:
  - { name: Projects, alias: projects, categories: [Runtime] }
categories:
  - { name: Members, subcategories: [Platinum, Gold] }
colors: { color1: "rgba(0, 0, 0, 1)" }
`,
      ),
    ).toEqual({
      settings: {
        groups: [
          { name: 'Projects', alias: 'projects', categories: ['Runtime'] },
        ],
        categories: [{ name: 'Members', subcategories: ['Platinum', 'Gold'] }],
      },
      findings: [],
    });
  });

  it('skips what is wrong, and says where it is', () => {
    const { settings, findings } = parseSettings(
      's.yml',
      `groups:
  - name: Projects
    categories: Runtime
  - { name: Members, categories: [Members, [7]] }
categories: none
`,
    );
    expect(settings).toEqual({
      groups: [{ name: 'Members', categories: ['Members'] }],
    });
    expect(findings).toEqual([
      expect.objectContaining({
        message: 'groups.0.categories is not a list; it is skipped',
        file: 's.yml',
        line: 3,
      }),
      expect.objectContaining({
        message: expect.stringContaining('groups.1.categories.1 is not text'),
        line: 4,
      }),
      expect.objectContaining({
        message: 'categories is not a list; it is skipped',
        line: 5,
      }),
    ]);
  });

  it('takes an empty file for no settings', () => {
    expect(parseSettings('s.yml', '# nothing\n')).toEqual({
      settings: {},
      findings: [],
    });
  });
});
