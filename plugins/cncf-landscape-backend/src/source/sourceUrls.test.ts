import { siblingUrl } from './sourceUrls';

describe('siblingUrl', () => {
  it.each([
    [
      'https://github.com/cncf/landscape/blob/master/landscape.yml',
      'https://github.com/cncf/landscape/blob/master/settings.yml',
    ],
    ['https://example.com/x.yml?v=1', 'https://example.com/settings.yml?v=1'],
    [
      'https://dev.azure.com/a/_git/c?path=%2Fdata%2Flandscape.yml&version=GBmain',
      'https://dev.azure.com/a/_git/c?path=%2Fdata%2Fsettings.yml&version=GBmain',
    ],
  ])('is beside %s', (url, sibling) => {
    expect(siblingUrl(url, 'settings.yml')).toBe(sibling);
  });
});
