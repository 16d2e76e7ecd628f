import type { UrlReaderService } from '@backstage/backend-plugin-api';

/** A URL that a landscape is read from, and how. */
export interface UrlSourceOptions {
  url: string;
  /** The key of the configuration that names it, for messages. */
  key: string;
  /** How long a reading may take, in milliseconds. */
  timeoutMs: number;
  reader: UrlReaderService;
}
