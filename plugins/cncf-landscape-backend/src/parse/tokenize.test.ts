import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { tokenize, tokenizeInSlices } from './tokenize';
import { YamlFile } from './YamlFile';

describe('tokenizeInSlices', () => {
  it('comes to the same as at once', async () => {
    const text = '# A\na:\n  - b: 1\n    c: "x\n      y"\nd: {e: [f]}\n';
    const { tokens, lines } = await tokenizeInSlices('a.yml', text);
    const atOnce = tokenize('a.yml', text);
    expect(tokens).toEqual(atOnce.tokens);
    expect(lines.lineStarts).toEqual(atOnce.lines.lineStarts);
  });

  it('refuses what is beyond the bounds', async () => {
    await expect(tokenizeInSlices('a.yml', '['.repeat(1_000))).rejects.toThrow(
      /^a\.yml: is nested/,
    );
  });
});

describeOnRealLandscape('tokenizeInSlices on the real landscape', folder => {
  const text = () => realText(folder, 'landscape.yml');

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await tokenizeInSlices('landscape.yml', text());
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('leads to the same landscape', async () => {
    const tokens = await tokenizeInSlices('landscape.yml', text());
    const file = new YamlFile('landscape.yml', text(), tokens);
    const atOnce = new YamlFile('landscape.yml', text());
    expect(file.value).toEqual(atOnce.value);
    const path = ['landscape', 2, 'subcategories', 0, 'items', 3, 'name'];
    expect(file.locate(path)).toEqual(atOnce.locate(path));
  });
});
