import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { readRegularFile } from './readRegularFile';

describe('readRegularFile', () => {
  const directory = createMockDirectory();
  const folder = () => directory.resolve('folder');
  const read = (name: string, soleName = false) =>
    readRegularFile(folder(), name, { maxBytes: 10, soleName }).then(String);
  const link = (target: string, name: string) =>
    symlinkSync(target, directory.resolve(`folder/${name}`));

  beforeEach(() =>
    directory.setContent({
      'secret.txt': 'secret',
      folder: { 'a.txt': 'a', 'long.txt': '12345678901' },
    }),
  );

  it('reads a file', async () => {
    expect(await read('a.txt')).toBe('a');
  });

  it('follows links that stay inside, as those of a mounted ConfigMap', async () => {
    mkdirSync(directory.resolve('folder/..2026'));
    directory.addContent({ 'folder/..2026/policy.yaml': 'b' });
    link('..2026', '..data');
    link('..data/policy.yaml', 'policy.yaml');
    expect(await read('policy.yaml')).toBe('b');
  });

  it('may be of a folder that is itself a link', async () => {
    symlinkSync('folder', directory.resolve('current'));
    const file = await readRegularFile(directory.resolve('current'), 'a.txt', {
      maxBytes: 10,
    });
    expect(String(file)).toBe('a');
  });

  it.each([
    ['at once', ['x', '../secret.txt']],
    ['to an absolute path', ['x', '/etc/hostname']],
    ['by another one', ['d', '..', 'x', 'd/secret.txt']],
    [
      'in steps that each look harmless',
      ['d', '.', 'd2', 'd/..', 'x', 'd2/secret.txt'],
    ],
    ['to the folder around it', ['x', '..']],
  ])('refuses a link that leads out %s', async (_, links) => {
    for (let i = 0; i < links.length; i += 2) {
      link(links[i + 1], links[i]);
    }
    await expect(read('x')).rejects.toThrow(
      'is a link that leads out of its folder',
    );
  });

  it.each(['/dev/zero', '/dev/ptmx', '/proc/self/environ'])(
    'refuses %s, wherever it is linked from',
    async device => {
      link(device, 'x');
      await expect(read('x')).rejects.toThrow('leads out of its folder');
    },
  );

  it('refuses a folder, and a pipe without waiting for it', async () => {
    mkdirSync(directory.resolve('folder/sub'));
    execFileSync('mkfifo', [directory.resolve('folder/pipe')]);
    await expect(read('sub')).rejects.toThrow('is not a regular file');
    await expect(read('pipe')).rejects.toThrow('is not a regular file');
    await expect(
      readRegularFile('/dev', 'zero', { maxBytes: 10 }),
    ).rejects.toThrow('is not a regular file');
    await expect(
      readRegularFile('/dev', 'ptmx', { maxBytes: 10 }),
    ).rejects.toThrow('is not a regular file');
  });

  it('rejects hard links on request', async () => {
    linkSync(directory.resolve('secret.txt'), directory.resolve('folder/x'));
    expect(await read('x')).toBe('secret');
    await expect(read('x', true)).rejects.toThrow('is a link to another file');
  });

  it('refuses more than is allowed, also of a file that says it is empty', async () => {
    await expect(read('long.txt')).rejects.toThrow(
      'has 11 bytes, more than the 10',
    );
    await expect(
      readRegularFile('/proc/self', 'status', { maxBytes: 10 }),
    ).rejects.toThrow('has more than the 10 bytes');
  });

  it('ends with its signal, and says what is not there as the file system does', async () => {
    await expect(
      readRegularFile(folder(), 'a.txt', {
        maxBytes: 10,
        signal: AbortSignal.abort(new Error('over')),
      }),
    ).rejects.toThrow('over');
    await expect(read('b.txt')).rejects.toThrow(
      expect.objectContaining({ code: 'ENOENT' }),
    );
  });
});
