import type { UrlReaderService } from '@backstage/backend-plugin-api';

/** A URL that a landscape is read from, and how. */
export interface UrlSourceOptions {
  url: string;
  /** Its key in the configuration, for messages. */
  key: string;
  /** The timeout for reading, in milliseconds. */
  timeoutMs: number;
  reader: UrlReaderService;
}
