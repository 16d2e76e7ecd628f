import { explainReadError } from './explainReadError';

const place = {
  url: 'https://host.example:8401/landscape.yml?token=hunter2',
  key: 'cncfLandscape.landscapes.x.source',
};
const shown = 'https://host.example:8401/landscape.yml?…';

function error(message: string, name = 'Error'): Error {
  return Object.assign(new Error(message), { name });
}

describe('explainReadError', () => {
  it.each([
    [
      error(
        `Request failed for ${place.url}, 403 Forbidden (rate limit exceeded)`,
      ),
      'is refused because the host received too many requests; configure a token for it under integrations, or read less often (schedule)',
    ],
    [
      error(`could not read ${place.url}, 429 Too Many Requests`),
      'is refused because the host received too many requests',
    ],
    [
      error('', 'AuthenticationError'),
      'is refused with 403 Forbidden; where reading needs credentials',
    ],
    [
      error(`could not read ${place.url}, 502 Bad Gateway`),
      'returned 502 Bad Gateway; its server has a problem',
    ],
    [
      error(
        'request to https://host.example:8401/x?token=hunter2 failed, reason: getaddrinfo ENOTFOUND host.example',
      ),
      'cannot be reached (ENOTFOUND); check that this machine reaches its host',
    ],
    [
      error('something with https://a.example/b?secret=hunter2 went wrong'),
      'cannot be read: something with https://a.example/b?… went wrong; check cncfLandscape.landscapes.x.source',
    ],
  ])('says what happened and what to do of %s', (given, message) => {
    const explained = explainReadError(given, place).message;
    expect(explained).toContain(`${shown} ${message}`);
    expect(explained).not.toContain('hunter2');
  });
});
