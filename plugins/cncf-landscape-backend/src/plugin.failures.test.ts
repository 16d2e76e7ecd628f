import {
  startLandscapeBackend,
  type LandscapeBackend,
} from './__testUtils__/startLandscapeBackend';
import { landscapeYaml } from './__testUtils__/landscapeYaml';
import {
  fileReading,
  startSourceServer,
  text,
  type Answer,
  type SourceServer,
} from './__testUtils__/startSourceServer';

jest.setTimeout(60_000);

const items = Array.from({ length: 20 }, (_, i) => ({ name: `Item ${i}` }));
const good = landscapeYaml(items);
const file = '/landscape.yml';

const status =
  (code: number): Answer =>
  (_, response) =>
    response.writeHead(code).end();

/** Says that more is coming, and then sends little, or nothing. */
const drip: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': good.length });
  const timer = setInterval(() => response.write('#'), 50);
  response.on('close', () => clearInterval(timer));
};

const cutOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-length': good.length });
  response.write(good.slice(0, 100), () => response.destroy());
};

/** Failures of sources, with the message for the operator. */
const FAILURES: [what: string, answer: Answer, message: string][] = [
  [
    'it is down',
    (_, response) => response.destroy(),
    'URL cannot be reached (fetch failed); check that this machine reaches its host, through a proxy where it needs one',
  ],
  [
    'it is not there',
    status(404),
    'There is nothing at URL (404); KEY must be the URL of a landscape.yml, or of the folder of a repository that it is in, and where reading needs credentials, configure them under integrations',
  ],
  [
    'it wants credentials',
    status(401),
    'URL is refused with 401 Unauthorized; where reading needs credentials, configure them under integrations',
  ],
  [
    'its server fails',
    status(500),
    'URL returned 500 Internal Server Error; its server has a problem; it is requested again on schedule',
  ],
  [
    'a web page comes instead',
    text('<!DOCTYPE html>\n<html><body>Sign in</body></html>'),
    'URL: is a web page and not a landscape, probably a login or an error page, or the page that shows the file; configure the place of the file itself, and what is needed to read it',
  ],
  [
    'it ends too early',
    cutOff,
    'URL ended before it was complete (terminated); it is read again on schedule',
  ],
  [
    'it drips',
    drip,
    'URL was not read to its end within 6 s: its host hangs or is slow; it is read again on schedule, whose timeout says how long reading may take',
  ],
  ['it is empty', text(''), 'URL: is not a landscape: it is empty'],
  ['nothing is in it', text(landscapeYaml([])), 'URL has no valid item'],
  [
    'it has lost half of its items',
    text(landscapeYaml(items.slice(10))),
    "The landscape 'x' has 10 items where it had 20: it lost 10 of them (50 %), which is more than 20 %, so it is refused and the last good version stays available. If the loss is intended, set cncfLandscape.landscapes.x.maxShrink to 0.5 until it has been read once",
  ],
  [
    'it is something else',
    text('{"message": "OK"}'),
    "URL: is not a landscape: it has no list 'landscape:' of categories",
  ],
  [
    'it is too large',
    text(`# ${'x'.repeat(9_000_000)}`),
    'URL has more than 8388608 bytes, the most that are read of a file; a landscape has fewer',
  ],
  [
    'it redirects to a place that may not be read',
    (_, response) =>
      response
        .writeHead(302, {
          location: 'http://169.254.169.254/latest?key=secret',
        })
        .end(),
    'URL redirects to http://169.254.169.254/latest?…, which is not listed in backend.reading.allow, so it is not followed; set KEY to the target itself, or allow its host',
  ],
  [
    'it redirects in a circle',
    (_, response) => response.writeHead(302, { location: file }).end(),
    'URL redirects without end; open it in a browser, and let KEY name the place that it leads to',
  ],
];

describe('A landscape at a URL, when', () => {
  let server: SourceServer;
  let backend: LandscapeBackend;

  beforeAll(async () => {
    server = await startSourceServer();
    server.answer(file, text(good));
    backend = await startLandscapeBackend(
      {
        x: {
          source: `${server.url}${file}`,
          schedule: { frequency: { hours: 1 }, timeout: { seconds: 6 } },
        },
      },
      undefined,
      fileReading(server),
    );
    await backend.get('/landscapes/x').expect(200);
  });
  beforeEach(() => server.reset());
  afterAll(async () => {
    await backend.stop();
    await server.stop();
  });

  it.each(FAILURES)(
    '%s, is served as it was, and says so',
    async (_what, answer, message) => {
      server.answer(file, answer);
      await backend.post('/landscapes/x/refresh');
      const { body } = await backend.get('/landscapes');
      expect(body.landscapes[0].error.message).toBe(
        message
          .replace('URL', `${server.url}${file}`)
          .replace('KEY', 'cncfLandscape.landscapes.x.source'),
      );
      const served = await backend.get('/landscapes/x').expect(200);
      expect(served.body.items).toHaveLength(items.length);

      server.answer(file, text(good));
      await backend.post('/landscapes/x/refresh');
      const { body: later } = await backend.get('/landscapes');
      expect(later.landscapes[0].error).toBeUndefined();
    },
  );
});
