import { symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { LogoFiles } from './LogoFiles';

describe('LogoFiles', () => {
  const directory = createMockDirectory();
  const textOf = async (logos: LogoFiles | undefined, name: string) =>
    (await logos?.read(name))?.toString();

  beforeEach(() => directory.clear());

  it('are in folders, each by its path', async () => {
    directory.addContent({
      'hosted_logos/a.svg': 'mine',
      'hosted_logos/organization/a.svg': 'theirs',
      'hosted_logos/unofficial/deep/a.svg': 'whose',
      'logos/b.svg': 'elsewhere',
    });
    const logos = await LogoFiles.open(directory.path);
    expect(await textOf(logos, 'a.svg')).toBe('mine');
    expect(await textOf(logos, './hosted_logos/a.svg')).toBe('mine');
    expect(await textOf(logos, 'organization/a.svg')).toBe('theirs');
    expect(await textOf(logos, './unofficial/deep/a.svg')).toBe('whose');
    expect(await textOf(logos, 'anything/a.svg')).toBe('mine');
    expect(['a.svg', 'b.svg', 'unofficial'].map(n => logos?.has(n))).toEqual([
      true,
      false,
      false,
    ]);
    expect(await textOf(logos, 'b.svg')).toBeUndefined();
  });

  it('are in the folder that a new landscape has, where there is no other', async () => {
    directory.addContent({ 'logos/a.svg': 'new', 'hosted_logos/.keep': '' });
    expect(
      await textOf(await LogoFiles.open(directory.path), 'a.svg'),
    ).toBeUndefined();
    directory.clear();
    directory.addContent({ 'logos/a.svg': 'new' });
    expect(await textOf(await LogoFiles.open(directory.path), 'a.svg')).toBe(
      'new',
    );
  });

  it('are none where there is no such folder', async () => {
    expect(await LogoFiles.open(directory.path)).toBeUndefined();
  });

  it('are inside their folder, whatever their names say', async () => {
    directory.addContent({ 'secret.svg': 's', 'data/hosted_logos/a.svg': 'a' });
    symlinkSync(
      directory.resolve('secret.svg'),
      directory.resolve('data/hosted_logos/link.svg'),
    );
    const logos = await LogoFiles.open(directory.resolve('data'));
    expect(await textOf(logos, '../../secret.svg')).toBeUndefined();
    expect(await textOf(logos, 'link.svg')).toBeUndefined();
  });
});
