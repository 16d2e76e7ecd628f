import { landscapeYaml } from '../__testUtils__/landscapeYaml';
import { parseSourceFiles } from '../landscapeFormat/parseSourceFiles';
import { parsePolicy } from '../policyFormat/parsePolicy';
import { Parser } from './Parser';

jest.setTimeout(120_000);

const text = landscapeYaml([{ name: 'A', project: 'graduated' }, {}]);
const landscape = { name: 'f.yml', text };
const policy = 'decisions: [{ technology: a, ring: adopt }, { ring: x }]';

/** As it is after it was written as JSON. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Four million elements in a text that is within the bounds on bytes. */
const MANY = `x: [${'1,'.repeat(4_000_000)}]`;

describe('Parser', () => {
  let parser: Parser;
  afterEach(() => parser.stop());

  it('comes to the same as parsing in this process', async () => {
    parser = new Parser();
    expect(await parser.parseLandscape({ landscape })).toEqual(
      plain(parseSourceFiles({ landscape })),
    );
    expect(await parser.parsePolicy('p.yaml', policy)).toEqual(
      plain(parsePolicy('p.yaml', policy)),
    );
  });

  it('says what is wrong with a text', async () => {
    parser = new Parser();
    await expect(
      parser.parseLandscape({ landscape: { name: 'f.yml', text: 'a: [' } }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(/^f\.yml:1:\d+: is not valid YAML/),
      }),
    );
    await expect(parser.parsePolicy('p.yaml', '')).rejects.toThrow(
      'p.yaml: is empty',
    );
  });

  it('refuses millions of pieces before they take memory', async () => {
    parser = new Parser();
    await expect(
      parser.parseLandscape({ landscape: { name: 'f.yml', text: MANY } }),
    ).rejects.toThrow(
      'f.yml: is made of more than 1000000 pieces, the most that are read',
    );
  });

  it('ends a process that takes too long or too much, and parses on', async () => {
    const slow = `landscape: [${'{name: a},'.repeat(90_000)}]`;
    parser = new Parser({ limitMs: 20 });
    await expect(
      parser.parseLandscape({ landscape: { name: 'f.yml', text: slow } }),
    ).rejects.toThrow(
      expect.objectContaining({
        name: 'FatalTextError',
        message:
          'f.yml: cannot be parsed within bounds: parsing it was not done within 0.02 s; look at what is served there',
      }),
    );
    parser = new Parser({ memoryBytes: 300 * 2 ** 20 });
    await expect(
      parser.parseLandscape({ landscape: { name: 'f.yml', text: slow } }),
    ).rejects.toThrow('parsing it took more than 300 MB of memory');
    const { items } = await parser.parseLandscape({ landscape });
    expect(items).toHaveLength(1);
  });

  it('ends with its signal', async () => {
    parser = new Parser();
    const signal = AbortSignal.abort(new Error('The reading is over'));
    await expect(parser.parseLandscape({ landscape }, signal)).rejects.toThrow(
      'The reading is over',
    );
  });
});
