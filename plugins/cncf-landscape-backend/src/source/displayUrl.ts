/** A URL as messages may show it: without the credentials and the query, in which secrets are. */
export function displayUrl(url: string): string {
  const { origin, pathname, search } = new URL(url);
  return `${origin}${pathname}${search ? '?…' : ''}`;
}

/** A foreign message, with the URLs in it as {@link displayUrl} shows them. */
export function withoutSecrets(message: string): string {
  return message.replace(/https?:\/\/[^\s'"<>,)]+/gi, url =>
    URL.canParse(url) ? displayUrl(url) : 'a URL',
  );
}
