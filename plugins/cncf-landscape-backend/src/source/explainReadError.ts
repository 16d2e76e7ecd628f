import { InputError, NotFoundError } from '@backstage/errors';
import { displayUrl, withoutSecrets } from './displayUrl';

/** What was to be read, for messages. */
export interface ReadPlace {
  /** The requested URL. */
  url: string;
  /** Its key in the configuration. */
  key: string;
  /** What the URL must refer to, for messages; by default, the source of a landscape. */
  what?: string;
}

const LANDSCAPE_PLACE =
  'a landscape.yml, or of the folder of a repository that it is in';

const CREDENTIALS =
  'where reading needs credentials, configure them under integrations';

const FORBIDDEN_REDIRECT =
  /not allowed by backend\.reading\.allow configuration: (\S+)/;

/** URL readers throw prose only: advice, by pattern of the message. */
const EXPLANATIONS: [
  RegExp,
  (match: RegExpExecArray, key: string) => string,
][] = [
  [
    /too many redirects|maximum redirect/i,
    (_, key) =>
      `redirects without end; open it in a browser, and let ${key} name the place that it leads to`,
  ],
  [
    /does not implement readTree|not implemented/i,
    (_, key) =>
      `cannot be read as a tree: its host is not a Git host under integrations; configure it there, or let ${key} name the landscape.yml itself`,
  ],
  [
    /invalid json|is not valid json|unexpected token/i,
    () =>
      `is not what answers: a page came instead of the Git host's data, probably a login or an error page; check the host's apiBaseUrl under integrations, and ${CREDENTIALS}`,
  ],
  [
    /unrecognized archive format|end of central directory/i,
    (_, key) =>
      `is not an archive: a page came instead, probably a login or an error page; check that ${key} names a branch or tag that there is, and ${CREDENTIALS}`,
  ],
  [
    /rate limit|\b429\b/i,
    () =>
      'is refused because the host received too many requests; configure a token for it under integrations, or read less often (schedule)',
  ],
  [
    /\b(40[13])\b ?([\w ]*)|AuthenticationError/,
    ([, status = '403', text = 'Forbidden']) =>
      `is refused with ${status} ${text.trim()}; ${CREDENTIALS}`,
  ],
  [
    /\b(5\d\d)\b ?([\w ]*)/,
    ([, status, text]) =>
      `returned ${status} ${text.trim()}; its server has a problem; it is requested again on schedule`,
  ],
  [
    /terminated|premature close|aborted|other side closed|unexpected end|zlib|incorrect (?:data|header) check|truncated/i,
    ([what]) =>
      `ended before it was complete (${what}); it is read again on schedule`,
  ],
  [
    /(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|fetch failed|socket hang up)/,
    ([what]) =>
      `cannot be reached (${what}); check that this machine reaches its host, through a proxy where it needs one`,
  ],
];

/** Whether a host reports a missing file, or one that this reader may not read: some return 403 for missing files. */
export function isAbsent(error: Error): boolean {
  return error.name === 'NotFoundError' || /, 40[13]\b/.test(error.message);
}

/**
 * Explains to an operator why a URL could not be read, and what to do.
 *
 * @param error - the error of the URL reader
 */
export function explainReadError(error: unknown, place: ReadPlace): Error {
  const url = displayUrl(place.url);
  const { name, message: said, cause } = error as Error;
  if (name === 'NotFoundError') {
    return new NotFoundError(
      `There is nothing at ${url} (404); ${place.key} must be the URL of ${
        place.what ?? LANDSCAPE_PLACE
      }, and ${CREDENTIALS}`,
    );
  }
  if (name === 'NotAllowedError') {
    return new InputError(
      `${url} may not be read: its host is listed neither under integrations nor under backend.reading.allow in the configuration; add it there, or change ${place.key}`,
    );
  }
  if (error instanceof InputError) {
    return error; // Ours, or one that says all.
  }
  const because = cause instanceof Error ? ` ${cause.message}` : '';
  const message = withoutSecrets(`${said}${because}`);
  const redirect = FORBIDDEN_REDIRECT.exec(message);
  if (redirect) {
    return new InputError(
      `${url} redirects to ${redirect[1]}, which is not listed in backend.reading.allow, so it is not followed; set ${place.key} to the target itself, or allow its host`,
    );
  }
  // A port or a name in a URL could be mistaken for a status.
  const withoutUrls = `${name}: ${message.replace(/https?:\/\/\S+/g, 'it')}`;
  for (const [pattern, explain] of EXPLANATIONS) {
    const match = pattern.exec(withoutUrls);
    if (match) {
      return new InputError(`${url} ${explain(match, place.key)}`);
    }
  }
  return new InputError(
    `${url} cannot be read: ${message}; check ${place.key}`,
  );
}
