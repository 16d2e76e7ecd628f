import { technologyLinks } from './technologyLinks';

const link = (url: string, type = 'homepage') => ({ type, title: type, url });

describe('technologyLinks', () => {
  it('keeps http and https only', () => {
    expect(
      technologyLinks([
        link('https://a.example'),
        link('http://b.example'),
        // eslint-disable-next-line no-script-url
        link('javascript:alert(1)'),
        link('ftp://c.example'),
        link(''),
        link('no url'),
      ]).map(({ url }) => url),
    ).toEqual(['https://a.example', 'http://b.example']);
  });

  it('keeps each URL once, with its first type', () => {
    expect(
      technologyLinks([
        link('https://a.example'),
        link('https://a.example', 'documentation'),
      ]),
    ).toEqual([
      { url: 'https://a.example', title: 'homepage', type: 'homepage' },
    ]);
  });

  it('uses icons that every app has', () => {
    expect(
      technologyLinks([
        link('https://github.com/a/b', 'repository'),
        link('https://gitlab.com/a/b', 'repository'),
        link('https://a.example/docs', 'documentation'),
        link('https://a.example/slack', 'slack'),
        link('https://a.example/toString', 'toString'),
      ]).map(({ icon }) => icon),
    ).toEqual(['github', undefined, 'docs', 'chat', undefined]);
  });

  it('has at most twenty', () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      link(`https://a.example/${i}`),
    );
    expect(technologyLinks(many)).toHaveLength(20);
  });
});
