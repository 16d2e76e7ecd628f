import type { UrlReaderServiceReadUrlResponse } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { displayUrl } from './displayUrl';

/**
 * Reads what is at a URL, and no more of it than is allowed.
 *
 * @throws InputError where there is more
 */
export async function readContent(
  response: UrlReaderServiceReadUrlResponse,
  url: string,
  maxBytes: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const stream = response.stream?.() ?? [await response.buffer()];
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      throw new InputError(
        `${displayUrl(
          url,
        )} has more than ${maxBytes} bytes, the most that are read of a file; a landscape has fewer`,
      );
    }
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}
