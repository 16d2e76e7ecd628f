import { parse } from 'yaml';
import {
  describeOnRealLandscape,
  realText,
} from '../__testUtils__/landscapeData';
import { parseSourceFilesInSlices } from '../landscapeFormat/parseSourceFiles';
import { atOnce, inSlices, type SlicedWork } from './slices';
import { YamlFile } from './YamlFile';

jest.setTimeout(60_000);

function* counting(to: number): SlicedWork<number> {
  let sum = 0;
  for (let n = 1; n <= to; n++) {
    sum += n;
    yield;
  }
  return sum;
}

describe('Work in slices', () => {
  it('comes to the same as at once', async () => {
    expect(atOnce(counting(4))).toBe(10);
    expect(await inSlices(counting(4))).toBe(10);
  });

  it('throws what the work throws', async () => {
    const file = () => YamlFile.opening('a.yml', '['.repeat(1_000));
    expect(() => atOnce(file())).toThrow(/^a\.yml: is nested/);
    await expect(inSlices(file())).rejects.toThrow(/^a\.yml: is nested/);
  });
});

describeOnRealLandscape('Work in slices on the real landscape', folder => {
  const name = 'landscape.yml';
  const text = () => realText(folder, name);

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await parseSourceFilesInSlices({ landscape: { name, text: text() } });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('pauses hundreds of times while a text is taken apart and put together', () => {
    let pauses = 0;
    for (const _ of YamlFile.opening(name, text())) {
      pauses += 1;
    }
    expect(pauses).toBeGreaterThan(500);
  });

  it('reads what the YAML library reads, and knows where it stands', () => {
    const file = new YamlFile(name, text());
    expect(file.value).toEqual(parse(text()));
    const path = ['landscape', 2, 'subcategories', 0, 'items', 3, 'name'];
    const { line } = file.locate(path);
    const item = (file.value as any).landscape[2].subcategories[0].items[3];
    expect(text().split('\n')[line! - 1]).toContain(item.name);
  });
});
