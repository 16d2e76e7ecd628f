import { readGuide } from './readGuide';

describe('the names of the guide', () => {
  it('has a name in Hangul for every technology', async () => {
    const { technologies, names, findings } = await readGuide();
    expect(findings).toEqual([]);
    const unnamed = [...technologies.keys()].filter(
      name =>
        !names?.get(name)?.some(alias => /\p{Script=Hangul}/u.test(alias)),
    );
    expect(unnamed).toEqual([]);
  });
});
