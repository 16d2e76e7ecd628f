import { mockServices } from '@backstage/backend-test-utils';
import { isListedHost, listedHosts } from './listedHosts';

const hosts = listedHosts(
  mockServices.rootConfig({
    data: {
      integrations: {
        github: [
          { host: 'ghe.acme.example', apiBaseUrl: 'https://api.acme.example/' },
        ],
        awsS3: [{ host: 's3.acme.example' }],
      },
      backend: {
        reading: {
          allow: [{ host: '*.files.example' }, { host: 'one.example:8443' }],
        },
      },
    },
  }),
);

describe('isListedHost', () => {
  it.each([
    'ghe.acme.example',
    'codeload.ghe.acme.example',
    'api.acme.example',
    'a.files.example',
    'one.example:8443',
    'github.com',
    'codeload.github.com',
    'objects.githubusercontent.com',
  ])('accepts %s', host => {
    expect(isListedHost(host, hosts)).toBe(true);
  });

  it.each([
    '169.254.169.254',
    'localhost:7007',
    'acme.example',
    'one.example',
    'files.example',
    'evilgithub.com',
    'github.com.evil.example',
    'example',
  ])('refuses %s', host => {
    expect(isListedHost(host, hosts)).toBe(false);
  });
});
