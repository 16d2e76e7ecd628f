import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { PolicyPath } from './PolicyPath';

describe('PolicyPath', () => {
  const directory = createMockDirectory();
  const read = (given: string, options?: { signal: AbortSignal }) =>
    new PolicyPath({
      given,
      path: directory.resolve(given),
      timeoutMs: 10_000,
    }).read(options);

  beforeEach(() =>
    directory.setContent({ 'secret.yaml': 'x', folder: { 'a.yaml': 'a' } }),
  );

  it('reads a file, and one that is linked inside its folder', async () => {
    symlinkSync('a.yaml', directory.resolve('folder/b.yaml'));
    expect(await read('folder/a.yaml')).toMatchObject({ text: 'a' });
    expect(await read('folder/b.yaml')).toMatchObject({ text: 'a' });
  });

  it('refuses one that is really elsewhere, and says so', async () => {
    symlinkSync('../secret.yaml', directory.resolve('folder/b.yaml'));
    await expect(read('folder/b.yaml')).rejects.toThrow(
      "folder/b.yaml is a link that leads out of its folder, and is not read; cncfLandscape.policy is 'folder/b.yaml': let it name a technology-policy.yaml",
    );
  });

  it('refuses a pipe, a device and a folder without waiting for them', async () => {
    execFileSync('mkfifo', [directory.resolve('pipe.yaml')]);
    for (const given of ['pipe.yaml', 'folder', '/dev/zero', '/dev/ptmx']) {
      await expect(read(given)).rejects.toThrow('is not a regular file');
    }
  });

  it('ends with its signal', async () => {
    await expect(
      read('folder/a.yaml', { signal: AbortSignal.abort() }),
    ).rejects.toThrow('The reading was stopped before its end');
  });
});
