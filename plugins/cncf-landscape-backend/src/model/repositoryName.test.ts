import { repositoryName } from './repositoryName';

describe('repositoryName', () => {
  it.each([
    ['https://github.com/Example/Engine.git', 'example/engine'],
    ['https://github.com/example/engine/tree/main/docs', 'example/engine'],
    ['https://gitlab.com/example/engine', 'example/engine'],
    ['https://gitlab.com/group/sub/engine', 'group/sub/engine'],
    ['https://gitlab.com/group/sub/engine/-/tree/main', 'group/sub/engine'],
    ['https://gitlab.example/a/b/c/engine.git', 'a/b/c/engine'],
    ['https://git.example/owner/engine/src/branch/main', 'owner/engine'],
    ['https://bitbucket.org/owner/engine/src/master/', 'owner/engine'],
  ])('reads %s as %s', (url, name) => {
    expect(repositoryName(url)).toBe(name);
  });

  it.each([
    'https://github.com/example',
    'https://github.com/example/',
    'https://github.com/orgs/example',
    'https://github.com/orgs/example/repositories',
    'https://gitlab.com/groups/example/sub',
    'https://sourceforge.net/projects/engine',
    'https://pypi.org/project/engine',
    'https://www.npmjs.com/package/engine',
    'https://engine.example',
    undefined,
  ])('finds no repository in %s', url => {
    expect(repositoryName(url)).toBeUndefined();
  });
});
